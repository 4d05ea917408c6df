// The sieves in their order, from proof to likelihood: what one has joined or kept apart binds those after it.
import type { Sieve } from './sieve.ts'
import { acronym } from './sieves/acronym.ts'
import { apposition, commas, nounBeforeName, relativePronoun } from './sieves/apposition.ts'
import { asRole } from './sieves/as-role.ts'
import { bareBodies } from './sieves/bare-bodies.ts'
import { bodyNouns, closingNouns } from './sieves/body-nouns.ts'
import { bracketedAcronym } from './sieves/bracketed-acronym.ts'
import { capitals } from './sieves/capitals.ts'
import { countryForms } from './sieves/country-forms.ts'
import { describedBodies } from './sieves/described-bodies.ts'
import { headline } from './sieves/headline.ts'
import { identifiedAs } from './sieves/identified.ts'
import { offices } from './sieves/offices.ts'
import { onlyPart } from './sieves/only-part.ts'
import {
  countryBodies,
  lastWords,
  ownNames,
  shortOrganizations,
  spellings,
} from './sieves/organization-names.ts'
import { fullNames, shortNames } from './sieves/person-names.ts'
import { placeNouns, placeOfName } from './sieves/place-nouns.ts'
import { pronouns } from './sieves/pronouns.ts'
import { repeatedDescriptions } from './sieves/repeated-descriptions.ts'
import { sameAge } from './sieves/same-age.ts'
import { sameName } from './sieves/same-name.ts'
import { stormNames } from './sieves/storm-names.ts'

/** Offices come twice: "his aide" can be joined only when it is known who "his" is. */
export const sieves: Sieve[] = [
  sameName,
  countryForms,
  bracketedAcronym,
  acronym,
  fullNames,
  shortNames,
  spellings,
  countryBodies,
  shortOrganizations,
  lastWords,
  ownNames,
  stormNames,
  capitals,
  apposition,
  nounBeforeName,
  nounBeforeName,
  commas,
  identifiedAs,
  relativePronoun,
  placeOfName,
  placeNouns,
  closingNouns,
  bodyNouns,
  offices,
  pronouns,
  asRole,
  { ...offices, name: 'offices-after-pronouns' },
  describedBodies,
  bareBodies,
  headline,
  repeatedDescriptions,
  sameAge,
  onlyPart,
]
