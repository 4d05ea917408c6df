// Finds the names in an article: the learned tagger first, then rules that repair what it cannot see.
import type { Gazetteer } from '../../lang/shape/gazetteer.ts'
import type { NameWords } from '../../lang/shape/names.ts'
import type { LinearModel } from '../../learn/linear-model.ts'
import type { Mention } from '../../model/mention.ts'
import type { ParsedArticle } from '../../model/token.ts'
import { byPlace, spanOf } from '../../text/spans.ts'
import type { FoundName } from './found-name.ts'
import { spansOfTags, TAGGED_TYPES } from './name-tags.ts'
import { applyRules } from './rules/rules.ts'
import { tagNames } from './tag-names.ts'
import { typeOfName } from './type-of-name.ts'
import { viewSentences } from './view-sentences.ts'

/**
 * The names of an article in order, with type, ids `n1`, `n2` …, and open actors. Spans leave out articles, titles
 * before people and possessive endings; they do not overlap.
 */
export function extractNames(
  parsed: ParsedArticle,
  words: NameWords,
  gazetteer: Gazetteer,
  model: LinearModel,
): Mention[] {
  const { text } = parsed.article
  const views = viewSentences(parsed.sentences, gazetteer, words)
  const tagged = tagNames(views, model).flatMap((tags, sentence) =>
    spansOfTags(tags).map(({ start, end, type }): FoundName => {
      const { tokens } = parsed.sentences[sentence]!
      const from = tokens[start]!.start
      const to = tokens[end - 1]!.end
      const lower = tokens.slice(start, end).map(({ exact }) => exact.toLowerCase())
      const name = views[sentence]!.facts.slice(start, end)
        .map(({ normal }) => normal)
        .join(' ')
      return {
        sentence,
        first: start,
        end,
        from,
        to,
        type: typeOfName(TAGGED_TYPES[type]!, name, lower, gazetteer, words),
        rule: 'tagger',
      }
    }),
  )
  return applyRules(tagged, { parsed, views, words, gazetteer })
    .map(({ from, to, type, rule }) => ({ ...spanOf(text, from, to), type, rule }))
    .sort(byPlace)
    .map((name, i): Mention => ({ id: `n${i + 1}`, ...name, form: 'name', actor: null, use: null }))
}
