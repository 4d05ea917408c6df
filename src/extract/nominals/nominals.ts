// Descriptions and pronouns of an article: everybody who is spoken of without a name.
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { Mention } from '../../model/mention.ts'
import type { ParsedArticle } from '../../model/token.ts'
import { byPlace, overlaps } from '../../text/spans.ts'
import { findDescriptions } from './find-descriptions.ts'
import { findPronouns } from './find-pronouns.ts'

/**
 * Finds descriptions ("his spokesperson", "two insurgents") and pronouns ("she", "which") beside the names already
 * found. In: the parsed article, its names, the words of its language. Out: mentions without an actor, in order of the
 * text, with ids `d1`, `d2` …; credits are left out. A title before a name stays part of what is said about that name.
 */
export function extractNominals(parsed: ParsedArticle, names: Mention[], words: ActorWords): Mention[] {
  const found: Mention[] = []
  for (const sentence of parsed.sentences) {
    if (sentence.section === 'credit') continue
    const here = names.filter((name) => overlaps(name, sentence))
    const add = (form: 'nominal' | 'pronoun') => (item: ReturnType<typeof findPronouns>[number]) =>
      found.push({ ...item, id: '', form, actor: null, use: null })
    findDescriptions(sentence, here, words).forEach(add('nominal'))
    findPronouns(sentence, here, words).forEach(add('pronoun'))
  }
  return found.sort(byPlace).map((mention, i) => ({ ...mention, id: `d${i + 1}` }))
}
