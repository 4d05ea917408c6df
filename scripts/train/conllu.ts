// Reading treebanks in CoNLL-U, with their words joined as the project's tokenizer joins them.
import { readFileSync } from 'node:fs'
import type { SentenceWords } from '../../src/lang/shape/sentences.ts'
import { tokenize } from '../../src/parse/tokenize.ts'

/** A sentence to learn from: parallel lists, one entry a token; heads are indexes, -1 for the root. */
export interface Example {
  words: string[]
  lemmas: string[]
  upos: string[]
  xpos: string[]
  heads: number[]
  relations: string[]
  /** Which kind of text it is from, such as `news`; the treebank's name where it has no kinds. */
  genre: string
}

interface Row {
  form: string
  lemma: string
  upos: string
  xpos: string
  head: number
  relation: string
  start: number
  end: number
}

/** The words of one block with their place in its text; null when they cannot be found there. */
function readRows(lines: string[], text: string): Row[] | null {
  const rows: Row[] = []
  let at = 0
  let whole: { end: number; last: number } | null = null
  const find = (form: string) => {
    while (text[at] === ' ' && form[0] !== ' ') at++
    return text.startsWith(form, at)
  }
  for (const line of lines) {
    const [id = '', form = '', lemma = '', upos = '', xpos = '', , head = '', relation = ''] =
      line.split('\t')
    if (id.includes('.')) continue
    if (id.includes('-')) {
      if (!find(form)) return null
      whole = { end: at + form.length, last: Number(id.split('-')[1]) }
      continue
    }
    if (!find(form) && !whole) return null
    const isLast = whole?.last === Number(id)
    const end: number = isLast ? whole!.end : Math.min(at + form.length, whole?.end ?? Infinity)
    rows.push({ form, lemma, upos, xpos, head: Number(head) - 1, relation, start: at, end })
    at = end
    if (isLast) whole = null
  }
  return rows
}

/** The word of several that governs the others. */
const headOf = (rows: Row[], from: number, to: number): number => {
  for (let i = from; i < to; i++) if (rows[i]!.head < from || rows[i]!.head >= to) return i
  return from
}

/** A joined word is an adjective where its head is a participle that describes a noun: "India-based group". */
function tagsOf(rows: Row[], from: number, to: number, head: number): { upos: string; xpos: string } {
  const { upos, xpos, relation } = rows[head]!
  if (to - from > 1 && upos === 'VERB' && relation === 'amod') return { upos: 'ADJ', xpos: 'JJ' }
  return { upos, xpos }
}

/** Joins the treebank's words to the project's tokens; null when a word would have to be cut. */
function join(rows: Row[], text: string, genre: string, words: SentenceWords): Example | null {
  const tokens = tokenize(text, { start: 0, end: text.length }, words)
  const example: Example = { words: [], lemmas: [], upos: [], xpos: [], heads: [], relations: [], genre }
  const tokenOf: number[] = []
  const heads: number[] = []
  let at = 0
  for (const [index, token] of tokens.entries()) {
    const from = at
    while (at < rows.length && rows[at]!.end <= token.end) tokenOf[at++] = index
    if (at === from || rows[from]!.start < token.start) return null
    const head = headOf(rows, from, at)
    const { upos, xpos } = tagsOf(rows, from, at, head)
    heads.push(head)
    example.words.push(text.slice(token.start, token.end))
    example.lemmas.push(at - from > 1 ? text.slice(token.start, token.end).toLowerCase() : rows[head]!.lemma)
    example.upos.push(upos)
    example.xpos.push(xpos)
    example.relations.push(rows[head]!.relation)
  }
  if (at !== rows.length) return null
  example.heads = heads.map((row) => (rows[row]!.head < 0 ? -1 : tokenOf[rows[row]!.head]!))
  return example
}

/** All sentences of a CoNLL-U file that can be joined to the project's tokens, and how many could not. */
export function readTreebank(file: string, words: SentenceWords): { examples: Example[]; skipped: number } {
  const examples: Example[] = []
  let skipped = 0
  let genre = 'web'
  for (const block of readFileSync(file, 'utf8').split('\n\n')) {
    const lines = block.split('\n').filter(Boolean)
    genre = /^# newdoc id = GUM_(\w+?)_/m.exec(block)?.[1] ?? genre
    const text = /^# text = (.*)$/m.exec(block)?.[1]
    if (text === undefined) continue
    const rows = readRows(
      lines.filter((line) => !line.startsWith('#')),
      text,
    )
    const example = rows && join(rows, text, genre, words)
    if (example) examples.push(example)
    else skipped++
  }
  return { examples, skipped }
}
