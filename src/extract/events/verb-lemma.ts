// Finds the dictionary form of a verb that the lexicon knows, where the parser's is another.
import type { Token } from '../../model/token.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf } from './match-entry.ts'

/** The dictionary form of a known verb that a word is a form of, or null. */
export function verbOfForm(word: string, lexicon: EventLexicon): string | null {
  const irregular = lexicon.irregular.get(word)
  if (irregular !== undefined && lexicon.verbs.has(irregular)) return irregular
  for (const [ending, instead] of lexicon.words.verbEndings) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, word.length - ending.length)
    const single = /([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : []
    const known = [stem + instead, ...(instead === '' && ending !== 's' ? single : [])].find((lemma) =>
      lexicon.verbs.get(lemma)?.some(({ others }) => others.length === 0),
    )
    if (known !== undefined) return known
  }
  return null
}

/** The dictionary form of a verb: the parser's when the lexicon knows it, else one found by the form of the word. */
export function verbLemma(token: Token, lexicon: EventLexicon): string {
  const given = lemmaOf(token)
  if (lexicon.verbs.has(given) || lexicon.has('stateVerbs', given)) return given
  return verbOfForm(token.exact.toLowerCase(), lexicon) ?? given
}
