// Builds a parsed sentence from a small table, for tests that need a tree without a parser.
import type { ParsedSentence, Token, Upos } from '../../src/model/token.ts'

/** Each row: `word tag head relation`; heads count from 1, 0 is the root. Words are joined by spaces. */
export function handmadeSentence(rows: string[]): ParsedSentence {
  let end = -1
  const tokens = rows.map((row, index): Token => {
    const [exact = '', tag = '', head = '', deprel = ''] = row.split(' ')
    const start = end + 1
    end = start + exact.length
    const upos: Upos = tag.startsWith('VB') ? 'VERB' : /^\W/.test(tag) ? 'PUNCT' : 'NOUN'
    return {
      start,
      end,
      exact,
      index,
      lemma: exact.toLowerCase(),
      upos,
      xpos: tag,
      head: Number(head) - 1,
      deprel,
    }
  })
  const exact = tokens.map((token) => token.exact).join(' ')
  const place = { paragraph: 0, line: 1, section: 'body', repeats: null } as const
  return { start: 0, end: exact.length, exact, ...place, index: 0, tokens }
}
