// The rules that repair what the tagger found, in order.
import type { FoundName } from '../found-name.ts'
import { bounds } from './bounds.ts'
import { bracketedAcronym } from './bracketed-acronym.ts'
import { calendar } from './calendar.ts'
import { documentRepeats } from './document-repeats.ts'
import { hyphenated } from './hyphenated.ts'
import type { NameRule, NamesInDocument } from './name-rule.ts'
import { surnames } from './surnames.ts'

/** Bounds and wrong names first, since what follows spreads names over the document. */
export const NAME_RULES: readonly NameRule[] = [
  bounds,
  calendar,
  hyphenated,
  bracketedAcronym,
  surnames,
  documentRepeats,
]

/** Applies all rules, each to what the one before left. */
export const applyRules = (names: readonly FoundName[], document: NamesInDocument): FoundName[] =>
  NAME_RULES.reduce<FoundName[]>((found, rule) => rule.apply(found, document), [...names])
