// The rules that repair what the tagger found, in order.
import type { FoundName } from '../found-name.ts'
import { agreement } from './agreement.ts'
import { bounds } from './bounds.ts'
import { bracketedAcronym } from './bracketed-acronym.ts'
import { bracketedCountry } from './bracketed-country.ts'
import { businessSigns } from './business-signs.ts'
import { clubs } from './clubs.ts'
import { coordination } from './coordination.ts'
import { datelineCredit } from './dateline-credit.ts'
import { describedPerson } from './described-person.ts'
import { documentRepeats } from './document-repeats.ts'
import { groupBefore } from './group-before.ts'
import { headlines } from './headlines.ts'
import { hyphenHeads } from './hyphen-heads.ts'
import { hyphenated } from './hyphenated.ts'
import { innerCapital } from './inner-capital.ts'
import { knownNames } from './known-names.ts'
import { looseEnds } from './loose-ends.ts'
import { marketIndices } from './market-indices.ts'
import { mountains } from './mountains.ts'
import type { NameRule, NamesInDocument } from './name-rule.ts'
import { noNames } from './no-names.ts'
import { numberedStreets } from './numbered-streets.ts'
import { organisationEnds } from './organisation-ends.ts'
import { ownedName } from './owned-name.ts'
import { personAfter } from './person-after.ts'
import { placeBefore } from './place-before.ts'
import { placeNotPerson } from './place-not-person.ts'
import { products } from './products.ts'
import { results } from './results.ts'
import { shortCompany } from './short-company.ts'
import { shortRole } from './short-role.ts'
import { storms } from './storms.ts'
import { surnames } from './surnames.ts'
import { unknownPlaces } from './unknown-places.ts'
import { unknownAcronyms } from './unknown-acronyms.ts'
import { unmarkedPersons } from './unmarked-persons.ts'
import { vesselBefore } from './vessel-before.ts'
import { wholeKnownName } from './whole-known-name.ts'

/** Bounds and what is no name first, since what follows spreads names over the document; repeats last. */
export const NAME_RULES: readonly NameRule[] = [
  results,
  personAfter,
  shortRole,
  bounds,
  looseEnds,
  wholeKnownName,
  headlines,
  noNames,
  hyphenated,
  hyphenHeads,
  knownNames,
  unmarkedPersons,
  placeNotPerson,
  placeBefore,
  unknownPlaces,
  mountains,
  coordination,
  organisationEnds,
  groupBefore,
  innerCapital,
  businessSigns,
  shortCompany,
  vesselBefore,
  bracketedAcronym,
  unknownAcronyms,
  bracketedCountry,
  surnames,
  ownedName,
  agreement,
  describedPerson,
  documentRepeats,
  marketIndices,
  storms,
  products,
  clubs,
  datelineCredit,
  numberedStreets,
]

/** Applies all rules, each to what the one before left. */
export const applyRules = (names: readonly FoundName[], document: NamesInDocument): FoundName[] =>
  NAME_RULES.reduce<FoundName[]>((found, rule) => rule.apply(found, document), [...names])
