// A text with its names marked, as the name tagger learns from; and putting words together to a text.
/** `SKIP` marks words that nothing is learned from. */
export type NameType = 'PER' | 'ORG' | 'LOC' | 'MISC' | 'SKIP'
export interface Name {
  start: number
  end: number
  type: NameType
}

export interface NamedDocument {
  id: string
  /** Name of the set it comes from. */
  set: string
  text: string
  sentences: { start: number; end: number }[]
  names: Name[]
  /** Are names other than of people, organisations and places marked too? */
  isComplete: boolean
}

/** A word of a set, with whether a space follows, and the tag in IOB2 (`B-PER`). */
export interface TaggedWord {
  word: string
  tag: string
  space: boolean
}

const TIGHT_LEFT = /^(?:[.,;:!?%)\]}’”]|'s|’s|n't|n’t|'re|'ve|'ll|'d|'m|'|'')$/
const TIGHT_RIGHT = /^(?:[([{“‘$£€#]|``)$/

/** Guesses the spaces of a text of which only words are known. */
export function guessSpaces(words: TaggedWord[]): TaggedWord[] {
  let isOpen = false
  return words.map((item, i) => {
    const next = words[i + 1]?.word ?? ''
    let space = !TIGHT_LEFT.test(next) && !TIGHT_RIGHT.test(item.word)
    if (item.word === '"') {
      isOpen = !isOpen
      if (isOpen) space = false
    }
    if (next === '"' && isOpen) space = false
    if (item.word === '/' || next === '/') space = false
    return { ...item, word: item.word.replace(/^``$|^''$/, '"'), space }
  })
}

/** Puts tagged sentences together to a document, a sentence a line. */
export function toDocument(
  id: string,
  set: string,
  isComplete: boolean,
  sentences: TaggedWord[][],
): NamedDocument {
  const document: NamedDocument = { id, set, text: '', sentences: [], names: [], isComplete }
  for (const words of sentences) {
    const start = document.text.length
    for (const { word, tag, space } of words) {
      const at = document.text.length
      document.text += word
      const end = document.text.length
      const type = tag.slice(2) as NameType
      const last = document.names.at(-1)
      if (tag.startsWith('B-')) document.names.push({ start: at, end, type })
      else if (tag.startsWith('I-') && last) last.end = end
      if (space) document.text += ' '
    }
    document.text = document.text.trimEnd()
    document.sentences.push({ start, end: document.text.length })
    document.text += '\n'
  }
  return document
}
