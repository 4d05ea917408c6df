// The kinds of evidence in their order, from proof to likelihood; what one has joined binds those after it, the last list the first.
import type { Evidence } from './evidence.ts'
import { sameCountry, sameFullName, sameName, sameOrganization } from './evidence/names.ts'
import { sameAgeElsewhere } from './evidence/ages.ts'
import { sameBodyElsewhere, sameOfficeElsewhere } from './evidence/offices.ts'
import { sameNumberElsewhere } from './evidence/numbers.ts'
import { sameOwnerElsewhere } from './evidence/owners.ts'
import { localPolice, policeByLetters } from './evidence/police.ts'
import { sameDescriptionElsewhere } from './evidence/descriptions.ts'
import { samePartElsewhere } from './evidence/parts.ts'
import { sameText } from './evidence/texts.ts'
import { sameRoleInEvent } from './evidence/roles.ts'
import { suffixLeftOut } from './evidence/suffixes.ts'
import {
  acronymElsewhere,
  countryBody,
  onlyBearer,
  ownName,
  shortOrganization,
} from './evidence/short-names.ts'

/** What articles say of actors. */
export const evidenceOfArticles: readonly Evidence[] = [
  sameCountry,
  sameName,
  sameFullName,
  sameOrganization,
  acronymElsewhere,
  countryBody,
  shortOrganization,
  ownName,
  suffixLeftOut,
  onlyBearer,
  sameBodyElsewhere,
  sameOfficeElsewhere,
  sameOwnerElsewhere,
  sameAgeElsewhere,
  samePartElsewhere,
  sameNumberElsewhere,
  policeByLetters,
  localPolice,
  sameText,
]

/** What rests on events that several articles tell, too. */
export const evidenceOfEvents: readonly Evidence[] = [sameRoleInEvent, sameDescriptionElsewhere]
