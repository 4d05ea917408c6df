// All wordings of speech inside a sentence, in the order in which they may claim a cue.
import type { Wording } from '../reading.ts'
import { accordingTo } from './according-to.ts'
import { adjectiveOfOpinion } from './adjectives.ts'
import { leadingName, trailingName, transcriptTurn } from './headlines.ts'
import { blame, hearsayAdverb, hearsayPassive } from './hearsay.ts'
import { labelledQuotation } from './labelled.ts'
import { nounOfSaying } from './nouns.ts'
import { signature } from './signatures.ts'
import { reportingVerbs } from './verbs.ts'

/** Hearsay goes before verbs, for “is said to” has a verb of saying that names nobody. */
export const wordings: readonly Wording[] = [
  hearsayPassive,
  blame,
  reportingVerbs,
  accordingTo,
  nounOfSaying,
  adjectiveOfOpinion,
  labelledQuotation,
  hearsayAdverb,
  leadingName,
  trailingName,
  transcriptTurn,
  signature,
]
