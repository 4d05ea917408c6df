// Repairing "a magnitude 7.1 earthquake": the degree and its number describe the noun behind them.
import type { NewsGrammarWords } from '../lang/shape/news-grammar.ts'
import type { Token } from '../model/token.ts'

/** Changes `tokens` in place. */
export function repairDegree(tokens: Token[], { degreeNouns }: NewsGrammarWords): void {
  for (const degree of tokens) {
    const [number, noun] = tokens.slice(degree.index + 1, degree.index + 3)
    if (!degreeNouns.has(degree.exact.toLowerCase()) || number?.upos !== 'NUM' || noun?.upos !== 'NOUN')
      continue
    const isOver = degree.head !== noun.index && noun.deprel.startsWith('nsubj') && degree.head === noun.head
    if (!isOver && noun.head !== degree.index && degree.head !== noun.index) continue
    if (noun.head === degree.index) Object.assign(noun, { head: degree.head, deprel: degree.deprel })
    const verb = isOver ? tokens[noun.head] : undefined
    if (verb?.xpos === 'VBN' && !tokens.some((t) => t.head === verb.index && t.deprel.startsWith('aux')))
      verb.xpos = 'VBD'
    for (const t of tokens)
      if (t.head === degree.index && t !== number && t !== noun && t.index !== noun.index) t.head = noun.index
    Object.assign(degree, { head: noun.index, deprel: 'compound' })
    Object.assign(number, { head: degree.index, deprel: 'nummod' })
  }
}
