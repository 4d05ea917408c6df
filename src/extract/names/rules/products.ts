// Models of vehicles and machines, named by their maker and a number.
import { Case } from '../token-facts.ts'
import type { FoundName } from '../found-name.ts'
import { isOverlapping, nameOfWords } from '../name-of-words.ts'
import type { NameRule } from './name-rule.ts'

/** "A380", "F-16", "737-800", "777s". */
const MODEL = /^(?:\p{Lu}\p{L}{0,3}[-‐‑]?\d{2,4}\p{L}{0,3}|\d{3}(?:[-‐‑]\d{1,4}\p{Lu}{0,3}|s|\p{Lu}{1,3}))$/u
/** A number alone is a model only where something counts or points at it: "a Korda 747". */
const NUMBER = /^\d{3}$/
/** "G20" is a group. */
const MEETING = /^G\d+$/

export const products: NameRule = {
  name: 'products',
  example: 'A {MISC Korda 320} landed behind an {MISC Airbus A350} of {ORG Lufthansa}.',
  reason: 'the model is made by its maker and is not the maker itself',
  apply: (names, { parsed, views, words }) => {
    const found: FoundName[] = []
    const own = new Set<string>()
    for (const name of names) {
      const sentence = parsed.sentences[name.sentence]!
      const { facts } = views[name.sentence]!
      if (name.type === 'GPE' && name.end - name.first > 1) continue
      const last = facts[name.end - 1]!.text
      const next = facts[name.end]?.text ?? ''
      const before = facts[name.first - 1]
      const isOwn =
        MODEL.test(last) && !MEETING.test(last) && (name.end - name.first > 1 || /\d{3}/.test(last))
      const isCounted =
        before !== undefined && (words.articles.has(before.lower) || before.case === Case.number)
      const isModel =
        isOwn ||
        ((name.type !== 'PERSON' ||
          (name.end - name.first === 1 && words.articles.has(before?.lower ?? ''))) &&
          name.type !== 'NORP' &&
          (MODEL.test(next) || (NUMBER.test(next) && (isCounted || facts[name.end + 1]?.isCapital === true))))
      if (!isModel || MEETING.test(next)) continue
      let end = isOwn ? name.end : name.end + 1
      while (facts[end]?.isCapital && !facts[end]!.forced) own.add(facts[end++]!.text.replace(/s$/, ''))
      found.push(nameOfWords(sentence, name.first, end, 'MISC', 'products'))
    }
    const rest = names.filter((name) => !found.some((product) => isOverlapping(product, name)))
    const isProduct = ({ from, to }: FoundName) =>
      own.has(parsed.article.text.slice(from, to).replace(/s$/, ''))
    return [
      ...rest.map((name): FoundName =>
        isProduct(name) ? { ...name, type: 'MISC', rule: 'products' } : name,
      ),
      ...found,
    ]
  },
}
