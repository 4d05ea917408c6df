// The rules that repair what the tagger found, in order.
import type { FoundName } from '../found-name.ts'
import { agreement } from './agreement.ts'
import { bounds } from './bounds.ts'
import { bracketedAcronym } from './bracketed-acronym.ts'
import { documentRepeats } from './document-repeats.ts'
import { groupBefore } from './group-before.ts'
import { headlines } from './headlines.ts'
import { hyphenHeads } from './hyphen-heads.ts'
import { hyphenated } from './hyphenated.ts'
import { knownNames } from './known-names.ts'
import type { NameRule, NamesInDocument } from './name-rule.ts'
import { noNames } from './no-names.ts'
import { personAfter } from './person-after.ts'
import { placeNotPerson } from './place-not-person.ts'
import { surnames } from './surnames.ts'
import { unknownAcronyms } from './unknown-acronyms.ts'
import { wholeKnownName } from './whole-known-name.ts'

/** Bounds and what is no name first, since what follows spreads names over the document; repeats last. */
export const NAME_RULES: readonly NameRule[] = [
  personAfter,
  bounds,
  wholeKnownName,
  headlines,
  noNames,
  hyphenated,
  hyphenHeads,
  knownNames,
  placeNotPerson,
  groupBefore,
  bracketedAcronym,
  unknownAcronyms,
  surnames,
  agreement,
  documentRepeats,
]

/** Applies all rules, each to what the one before left. */
export const applyRules = (names: readonly FoundName[], document: NamesInDocument): FoundName[] =>
  NAME_RULES.reduce<FoundName[]>((found, rule) => rule.apply(found, document), [...names])
