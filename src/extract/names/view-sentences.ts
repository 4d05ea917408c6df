// Sentences of a document as the tagger sees them.
import type { Gazetteer } from '../../lang/shape/gazetteer.ts'
import type { NameWords } from '../../lang/shape/names.ts'
import type { ParsedSentence } from '../../model/token.ts'
import { findRuns } from './capital-runs.ts'
import { gatherEvidence } from './document-evidence.ts'
import { matchNames } from './gazetteer-matches.ts'
import type { SentenceView } from './name-features.ts'
import { factsOf } from './token-facts.ts'

/** Views of all sentences of a document; `earlier` is empty, since nothing has been tagged yet. */
export function viewSentences(
  sentences: readonly ParsedSentence[],
  gazetteer: Gazetteer,
  words: NameWords,
): SentenceView[] {
  const facts = sentences.map((sentence) => factsOf(sentence, gazetteer, words))
  const evidence = gatherEvidence(facts, words)
  return facts.map((sentence) => ({
    facts: sentence,
    matches: matchNames(sentence, gazetteer),
    runs: findRuns(sentence, words),
    seen: sentence.map((token) => (token.isCapital ? (evidence.get(token.normal) ?? 0) : 0)),
    earlier: sentence.map(() => 0),
  }))
}
