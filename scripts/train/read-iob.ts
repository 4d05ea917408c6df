// Reading sets in which each word carries a tag: WikiGold, UNER, re3d.
import { readFileSync } from 'node:fs'
import type { NameWords } from '../../src/lang/shape/names.ts'
import { guessSpaces, type NamedDocument, type TaggedWord, toDocument } from './named-document.ts'

/** IO tags to IOB2: neighbours of one type are one name. */
function toIob2(words: TaggedWord[]): TaggedWord[] {
  return words.map((item, i) =>
    item.tag.startsWith('I-') && words[i - 1]?.tag !== item.tag
      ? { ...item, tag: `B-${item.tag.slice(2)}` }
      : item,
  )
}

/** WikiGold: `word TAG`, blank line after a sentence, `-DOCSTART-` before an article. */
export function readWikiGold(file: string): NamedDocument[] {
  return readFileSync(file, 'utf8')
    .split(/-DOCSTART-.*\n/)
    .map((part, i) => {
      const sentences = part
        .split(/\n\s*\n/)
        .map((block) =>
          block
            .split('\n')
            .filter((line) => line.includes(' '))
            .map((line) => {
              const [word = '', tag = 'O'] = line.split(' ')
              return { word, tag, space: true }
            }),
        )
        .filter((words) => words.length > 0)
        .map((words) => toIob2(guessSpaces(words)))
      return toDocument(`wikigold-${i}`, 'wikigold', true, sentences)
    })
    .filter(({ sentences }) => sentences.length > 0)
}

/** UNER: comments, then `number word TAG - annotator`; the text of the sentence gives the spaces. */
export function readUner(file: string): NamedDocument[] {
  return readFileSync(file, 'utf8')
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((part) => {
      const id = part.slice(0, part.indexOf('\n'))
      const sentences = part
        .split(/\n\s*\n/)
        .map((block) => {
          const text = /^# text = (.*)$/m.exec(block)?.[1] ?? ''
          let at = 0
          const words: TaggedWord[] = []
          for (const line of block.split('\n')) {
            const [number = '', word = '', tag = 'O'] = line.split('\t')
            if (!/^\d+$/.test(number)) continue
            const found = text.indexOf(word, at)
            if (found >= 0) at = found + word.length
            words.push({
              word,
              tag: tag === 'O' ? tag : tag.replace('B-OTH', 'O').replace('I-OTH', 'O'),
              space: /\s/.test(text[at] ?? ' '),
            })
          }
          return words
        })
        .filter((words) => words.length > 0)
      return toDocument(id, 'uner', false, sentences)
    })
}

const RE3D_TYPES: Readonly<Record<string, string>> = {
  Organisation: 'ORG',
  Person: 'PER',
  Location: 'LOC',
  Nationality: 'MISC',
}

/** Keeps what is a name in a mention of re3d, which takes in titles, articles and common nouns. */
function trimMention(words: TaggedWord[], from: number, to: number, type: string, lists: NameWords): void {
  const isCapital = (k: number) =>
    /^\p{Lu}/u.test(words[k]!.word) && !lists.functionWords.has(words[k]!.word.toLowerCase())
  if (type === 'PER')
    for (let k = to - 1; k >= from; k--)
      if (lists.titles.has(words[k]!.word.toLowerCase()) || /^(?:,|East)$/.test(words[k]!.word)) {
        from = k + 1 // "Minister for the Middle East NAME"
        break
      }
  const joints = type === 'ORG' ? /^(?:of|for|and|the|&|-|on|to)$/ : type === 'PER' ? /^(?:al|bin|-)$/ : /^-$/
  for (let k = from; k < to;) {
    if (!isCapital(k)) {
      k++
      continue
    }
    let end = k + 1
    for (let next = end; next < to && (isCapital(next) || joints.test(words[next]!.word)); next++)
      if (isCapital(next)) end = next + 1
    for (let at = k; at < end; at++) words[at]!.tag = `${at === k ? 'B' : 'I'}-${type}`
    k = end
  }
}

/** re3d: `word<tab>TAG`, blank line after a sentence; no documents, so every 12 sentences are taken for one. */
export function readRe3d(file: string, lists: NameWords): NamedDocument[] {
  const sentences = readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map((block) => {
      const lines = block.split('\n').filter((line) => line.includes('\t'))
      const words = guessSpaces(lines.map((line) => ({ word: line.split('\t')[0]!, tag: 'O', space: true })))
      const tags = lines.map((line) => line.split('\t')[1] ?? 'O')
      tags.forEach((tag, i) => {
        if (!tag.startsWith('B-')) return
        let end = i + 1
        while (tags[end]?.startsWith('I-')) end++
        const type = RE3D_TYPES[tag.slice(2)]
        if (type) trimMention(words, i, end, type, lists)
      })
      return words
    })
    .filter((words) => words.length > 0)
  const documents: NamedDocument[] = []
  for (let i = 0; i < sentences.length; i += 12)
    documents.push(toDocument(`re3d-${i}`, 're3d', true, sentences.slice(i, i + 12)))
  return documents
}
