// Reading names from GUM: of all its mentions those whose head is a proper noun, cut to the name.
import { readFileSync } from 'node:fs'
import type { NameWords } from '../../src/lang/shape/names.ts'
import { type NamedDocument, type TaggedWord, toDocument } from './named-document.ts'

interface Word {
  word: string
  xpos: string
  head: number
  relation: string
  space: boolean
  misc: string
}
interface GumMention {
  from: number
  to: number
  type: string
}

const TYPES: Readonly<Record<string, string>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  object: 'MISC',
  event: 'MISC',
  abstract: 'MISC',
  animal: 'MISC',
}
const JOINT = /^(?:of|the|and|for|&|-|–|'s|’s|de|la|van|von|al|bin|on|in|to|'|\.)$/
const isProper = (word: Word | undefined) =>
  word !== undefined && /^NNPS?$/.test(word.xpos) && /[\p{Lu}\p{N}]/u.test(word.word)

/** The mentions of a sentence; `open` carries none over, since mentions end with their sentence. */
function readMentions(words: readonly Word[]): GumMention[] {
  const found: GumMention[] = []
  const open: { id: string; from: number; type: string }[] = []
  words.forEach(({ misc }, i) => {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1]
    if (!entity) return
    for (const [, opening, closing] of entity.matchAll(/\(([^()]*)|(\d[^()]*)\)|\)/g)) {
      if (opening !== undefined) {
        const [id = '', type = ''] = opening.split('-')
        open.push({ id, from: i, type })
        if (entity.includes(`(${opening})`)) {
          open.pop()
          found.push({ from: i, to: i + 1, type })
        }
      } else if (closing !== undefined) {
        const at = open.findLastIndex(({ id }) => id === closing)
        if (at >= 0) {
          const [mention] = open.splice(at, 1)
          found.push({ from: mention!.from, to: i + 1, type: mention!.type })
        }
      }
    }
  })
  return found.sort((a, b) => a.from - b.from || b.to - a.to)
}

/** The name in a mention, or null: the proper nouns around its head, without titles. */
function nameIn(words: readonly Word[], mention: GumMention, lists: NameWords): GumMention | null {
  const { from, to } = mention
  let head = from
  for (let k = from; k < to; k++)
    if (words[k]!.head < from || words[k]!.head >= to) {
      head = k
      break
    }
  if (!isProper(words[head])) {
    // "city mayor NAME": the name hangs on the title
    const flat = words.findIndex(
      (word, k) =>
        k > head && k < to && word.head === head && /^(?:flat|appos)/.test(word.relation) && isProper(word),
    )
    if (flat < 0 || words.slice(head + 1, flat).some(({ word }) => word === ',')) return null
    head = flat
  }
  let start = head
  while (
    start > from &&
    (isProper(words[start - 1]) ||
      (start - 2 >= from && /^(?:-|–|&|')$/.test(words[start - 1]!.word) && isProper(words[start - 2])))
  )
    start--
  let end = head + 1
  for (let k = end; k < to; k++) {
    if (isProper(words[k])) end = k + 1
    else if (
      !JOINT.test(words[k]!.word) ||
      (mention.type === 'person' && /^(?:of|the|and|for|on|in|to)$/.test(words[k]!.word))
    )
      break
  }
  if (mention.type === 'person')
    for (let k = end - 2; k >= start; k--)
      if (lists.titles.has(words[k]!.word.toLowerCase())) {
        start = k + 1
        break
      }
  // "Lee Cheuk-yan": the treebank cuts at hyphens
  while (end + 1 < to && words[end]!.word === '-' && !words[end - 1]!.space && !words[end]!.space) end += 2
  while (end > start && /^(?:'s|’s)$/.test(words[end - 1]!.word)) end--
  if (end - start === 1 && mention.type === 'person' && lists.titles.has(words[start]!.word.toLowerCase()))
    return null
  return end > start ? { from: start, to: end, type: mention.type } : null
}

/** "Lyon, France" is one mention of a place: marks what stands before the head's name. */
function tagOuterPlaces(words: readonly Word[], tags: string[], mention: GumMention, name: GumMention): void {
  if (words[name.from - 1]?.word !== ',') return
  if (!words.slice(mention.from, name.from - 1).every((word) => isProper(word))) return
  for (let k = mention.from; k < name.from - 1; k++)
    if (tags[k] === 'O') tags[k] = `${k === mention.from ? 'B' : 'I'}-LOC`
}

/** Genres whose figures, exhibits and citations are marked as things. */
const BOOKISH = /_(?:academic|textbook|court|vlog)_/

/** Reads a CoNLL-U file of GUM. */
export function readGum(file: string, lists: NameWords): NamedDocument[] {
  return readFileSync(file, 'utf8')
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((part) => {
      const id = part.slice(0, part.indexOf('\n'))
      const sentences = part.split(/\n\s*\n/).map((block): TaggedWord[] => {
        const words: Word[] = []
        const pieces = new Map<number, boolean>() // words written as one: is the space after them missing?
        for (const line of block.split('\n')) {
          const field = line.split('\t')
          if (field.length < 10 || field[0]!.includes('.')) continue
          if (field[0]!.includes('-')) {
            const last = Number(field[0]!.split('-')[1])
            const isTight = field[9]!.includes('SpaceAfter=No')
            for (let k = words.length; k < last; k++) pieces.set(k, k < last - 1 || isTight)
            continue
          }
          const i = words.length
          const isInside = pieces.get(i) ?? false
          words.push({
            word: field[1]!,
            xpos: field[4]!,
            head: Number(field[6]) - 1,
            relation: field[7]!,
            space: !isInside && !field[9]!.includes('SpaceAfter=No'),
            misc: field[9]!,
          })
        }
        const tags = words.map(() => 'O')
        for (const mention of readMentions(words)) {
          const type = TYPES[mention.type] === 'MISC' && BOOKISH.test(id) ? 'SKIP' : TYPES[mention.type]
          const name = type ? nameIn(words, mention, lists) : null
          if (name && type === 'LOC') tagOuterPlaces(words, tags, mention, name)
          if (!name || tags.slice(name.from, name.to).some((tag) => tag !== 'O')) continue
          for (let k = name.from; k < name.to; k++) tags[k] = `${k === name.from ? 'B' : 'I'}-${type}`
        }
        return words.map(({ word, space }, i) => ({ word, tag: tags[i]!, space }))
      })
      return toDocument(
        part.slice(0, part.indexOf('\n')),
        'gum',
        true,
        sentences.filter((words) => words.length > 0),
      )
    })
}
