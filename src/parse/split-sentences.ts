// Splitting a paragraph into sentences.
import type { SentenceWords } from '../lang/shape/sentences.ts'
import { isInitial, shortForm } from './short-forms.ts'

type Range = { start: number; end: number }

/** A sentence of more characters is cut at a space, so that no later stage meets one without bound. */
export const LONGEST = 3000

/** Marks that may end a sentence, with what closes around them: quotation marks, brackets, numbers of footnotes. */
const ENDS = /(?:[.!?…]+|[。！？]+|[।॥؟۔])(?:["'”’»)\]」』]|\[\d+\])*/gu
const ENDED = new RegExp(`(?:${ENDS.source})$`, 'u')

/** Does the sentence close with a mark that ends one? Inside a line, one that does not was cut. */
export const isEnded = (exact: string): boolean => ENDED.test(exact)

/** Marks of scripts without capitals or without spaces: they always end a sentence. */
const SURE_END = /^[。！？।॥؟۔]/
const OPENERS = /^[\s"'“‘«([¿¡–—-]*/u
const WORD = /^[\p{L}\p{M}\p{N}'’.&-]+/u
const BULLET = /^\s*(?:[•▪◦‣●*·]|[-–—](?=\s))\s*/u
const LIST_NUMBER = /^(?:\d{1,3}|[A-Za-z])$/

/** Does the text that follows go on with the sentence, because it begins in lower case? "eBay" does not. */
const continues = (word: string): boolean => /^\p{Ll}/u.test(word) && !/^\p{Ll}{1,2}\p{Lu}/u.test(word)

/** After `"Who is there?"`: do a name and a verb take the quotation up, as in `Mayor Lee asked`? */
function takesUpQuote(rest: string, words: SentenceWords): boolean {
  const [, , verb] = /^((?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,4})(\p{Ll}+)/u.exec(rest.slice(0, 120)) ?? []
  return verb !== undefined && words.quoteVerbs.has(verb)
}

function endsHere(text: string, mark: Range, exact: string, range: Range, words: SentenceWords): boolean {
  if (SURE_END.test(exact)) return true
  const rest = text.slice(mark.end, Math.min(range.end, mark.end + 160))
  const bare = rest.replace(OPENERS, '')
  const next = WORD.exec(bare)?.[0] ?? ''
  const isStarter = /^\p{Lu}/u.test(next) && words.starters.has(next.toLowerCase().replace(/[’.]/g, "'"))
  const before =
    /[\p{L}\p{M}\p{N}.'’/-]*$/u.exec(text.slice(Math.max(range.start, mark.start - 40), mark.start))?.[0] ??
    ''
  if (!/^\s/.test(rest)) return exact === '.' && isStarter && /\p{Ll}{2}$/u.test(before)
  if (continues(next)) return false
  if (/^[,;:]/.test(bare)) return false
  if (exact === '.') {
    if (LIST_NUMBER.test(before) && mark.start - before.length === range.start) return false
    if (words.stopsMakeOrdinals && /^\d{1,2}$/.test(before)) return false
    const form = shortForm(before, bare, words)
    if (form === 'goes-on' || (isInitial(before) && !isStarter)) return false
    if (form === 'may-end') return isStarter || next === ''
  }
  if (/[!?].*["”’]$/u.test(exact) && takesUpQuote(bare, words)) return false
  return true
}

/** Moves both ends inwards over white space, and the start over the mark of a list. */
function trim(text: string, range: Range): Range {
  const piece = text.slice(range.start, range.end)
  const bullet = BULLET.exec(piece)?.[0] ?? ''
  const start = range.start + (bullet.length || piece.length - piece.trimStart().length)
  return { start, end: Math.max(start, range.start + piece.trimEnd().length) }
}

/**
 * The sentences of the paragraph `range` of `text`, in order, without the white space around them. A closing quotation
 * mark belongs to the sentence that it closes. Punctuation alone makes no sentence of its own.
 */
export function splitSentences(text: string, range: Range, words: SentenceWords): Range[] {
  return splitParagraph(text.slice(range.start, range.end), words).map(({ start, end }) => ({
    start: range.start + start,
    end: range.start + end,
  }))
}

function splitParagraph(text: string, words: SentenceWords): Range[] {
  const range = { start: 0, end: text.length }
  const found: Range[] = []
  let { start } = trim(text, range)
  const add = (end: number) => {
    const sentence = trim(text, { start, end })
    start = end
    if (!/[\p{L}\p{N}]/u.test(text.slice(sentence.start, sentence.end))) return
    for (let cut = sentence.start; cut < sentence.end;) {
      const space = text.lastIndexOf(' ', cut + LONGEST)
      const to = cut + LONGEST >= sentence.end ? sentence.end : space > cut ? space : cut + LONGEST
      found.push(trim(text, { start: cut, end: to }))
      cut = to
    }
  }
  ENDS.lastIndex = start
  for (let mark = ENDS.exec(text); mark; mark = ENDS.exec(text)) {
    const end = mark.index + mark[0].length
    if (end >= range.end) break
    if (endsHere(text, { start: mark.index, end }, mark[0], { start, end: range.end }, words)) add(end)
  }
  add(range.end)
  return found.filter((sentence) => sentence.end > sentence.start)
}
