// Splitting a sentence into words and marks, as the treebanks do, but with hyphenated words kept whole.
import type { SentenceWords } from '../lang/shape/sentences.ts'
import { rememberWith } from '../text/remember.ts'
import { isInitial, shortForm } from './short-forms.ts'

type Range = { start: number; end: number }

const LETTER = String.raw`[\p{L}\p{M}\p{N}_]`
const JOINT = String.raw`(?:['’ʼ&]|[-‐‑]|\.(?=\p{Ll}{2,}(?!\p{L}|\.\s))|(?<=\p{N})[.,:](?=\p{N}))`

/** One alternative a kind of token, tried in this order. */
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s"“”<>]*[^\s"“”<>.,;:!?)\]'’]`,
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`['’]\d0s\b`,
    String.raw`(?:\p{L}\.){2,}(?:[-‐‑]${LETTER}+)*`,
    String.raw`\p{Lu}{1,3}\$`,
    `${LETTER}+(?:${JOINT}${LETTER}+)*`,
    String.raw`\.{2,}|…+|-{2,}|[–—―]+|\x60\x60|''|[!?]+`,
    String.raw`\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f)*`,
    String.raw`\S`,
  ].join('|'),
  'gu',
)

/** Where a word is cut: the lengths of its parts, first to last. */
const parts: (word: string, words: SentenceWords) => readonly number[] = rememberWith((word, words) => {
  const low = word.toLowerCase().replace(/[’ʼ]/g, "'")
  const cut = words.contractions.get(low)
  if (cut) return [cut, word.length - cut]
  for (const clitic of words.clitics)
    if (low.endsWith(clitic) && low.length > clitic.length) {
      const rest = word.length - clitic.length
      return [...parts(word.slice(0, rest), words), clitic.length]
    }
  return [word.length]
})

/**
 * The tokens of the sentence `range` of `text`, in order. Hyphenated words, numbers with their points and commas,
 * and short forms with their full stops are one token; "'s", "n't" and their like are tokens of their own.
 */
export function tokenize(text: string, range: Range, words: SentenceWords): Range[] {
  const sentence = text.slice(range.start, range.end)
  const found: Range[] = []
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(sentence); match; match = TOKEN.exec(sentence)) {
    let at = match.index
    for (const length of parts(match[0], words)) {
      found.push({ start: range.start + at, end: range.start + at + length })
      at += length
    }
    if (sentence[at] === '.' && sentence[at + 1] !== '.') {
      const last = found.at(-1)!
      const rest = sentence.slice(at + 1, at + 12).trimStart()
      const piece = text.slice(last.start, last.end)
      if (
        /^\p{L}/u.test(piece) &&
        shortForm(piece, rest, words) !== 'none' &&
        !(isInitial(piece) && rest === '')
      ) {
        last.end++
        TOKEN.lastIndex = at + 1
      }
    }
  }
  return found
}
