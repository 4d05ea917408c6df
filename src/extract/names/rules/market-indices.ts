// Indices of stock exchanges, which are lists of prices and do nothing.
import { Known } from '../../../lang/shape/gazetteer.ts'
import type { FoundName } from '../found-name.ts'
import { isOverlapping, nameOfWords } from '../name-of-words.ts'
import type { NameRule, NamesInDocument } from './name-rule.ts'

const COUNT = /^\d{2,4}$/
const CAPITAL = /^\p{Lu}/u
const PLACE = Known.country | Known.bigCity | Known.region

/** What is left of a name before an index: "United States" of "United States Dow Jones". */
function cutBefore(name: FoundName, found: readonly FoundName[], document: NamesInDocument): FoundName[] {
  const index = found.find((other) => isOverlapping(other, name))
  if (!index) return [name]
  if (index.first <= name.first) return []
  const sentence = document.parsed.sentences[name.sentence]!
  const rest = nameOfWords(sentence, name.first, index.first, 'GPE', 'market-indices')
  return document.gazetteer.known(document.parsed.article.text.slice(rest.from, rest.to)) & PLACE
    ? [rest]
    : []
}

export const marketIndices: NameRule = {
  name: 'market-indices',
  example: 'The {MISC Nikkei 225} fell. The {MISC S&P 500} index rose and the {MISC Dow Jones} closed up.',
  reason: 'an index is named after those who count it, but it is a number',
  apply: (names, document) => {
    const { parsed, words } = document
    const found: FoundName[] = []
    const unsure: FoundName[] = []
    parsed.sentences.forEach((sentence) => {
      const { tokens } = sentence
      const low = tokens.map(({ exact }) => exact.toLowerCase())
      const isCapital = (at: number) => CAPITAL.test(tokens[at]?.exact ?? '')
      for (let i = 0; i < low.length; i++) {
        if (!isCapital(i)) continue
        const index = words.marketIndices.find(({ name }) => name.every((word, k) => low[i + k] === word))
        if (!index) continue
        let end = i + index.name.length
        const hasCount = COUNT.test(low[end] ?? '')
        if (hasCount) end++
        while (words.indexEnds.has(low[end] ?? '') && isCapital(end)) end++
        const isSaid = hasCount || words.indexEnds.has(low[end - 1]!) || words.indexEnds.has(low[end] ?? '')
        const hasArticle = words.articles.has(low[i - 1] ?? '')
        const isCalled = !isCapital(end) && (index.isSure || (index.isSureAfterArticle && hasArticle))
        const name = nameOfWords(sentence, i, end, 'MISC', 'market-indices')
        if (!isSaid && !isCalled) {
          if (!isCapital(end)) unsure.push(name)
          continue
        }
        found.push(name)
        const short = words.indexEnds.has(low[end] ?? '') ? end + 2 : end + 1
        if (low[short - 1] === '(' && low[short + 1] === ')' && isCapital(short))
          found.push(nameOfWords(sentence, short, short + 1, 'MISC', 'market-indices'))
        i = end - 1
      }
    })
    const wordingOf = ({ from, to }: FoundName) => parsed.article.text.slice(from, to)
    const sure = new Set(found.map(wordingOf))
    found.push(...unsure.filter((name) => sure.has(wordingOf(name))))
    return [...names.flatMap((name) => cutBefore(name, found, document)), ...found]
  },
}
