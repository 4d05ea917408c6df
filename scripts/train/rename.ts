// Texts with other names in them, so that the tagger learns from what stands around a name and not the name itself.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gazetteer } from '../../src/lang/shape/gazetteer.ts'
import { Known } from '../../src/lang/shape/gazetteer.ts'
import type { Name, NamedDocument } from './named-document.ts'
import { coinName } from './coin-name.ts'
import { seededRandom } from './random.ts'

/** Names to put in, by kind. */
export interface SpareNames {
  given: string[]
  family: string[]
  cities: string[]
  countries: string[]
  demonyms: string[]
  /** Ordinary words, for organisations that are called like one. */
  words: string[]
}

/** Reads names to put in from the files of the gazetteer in `folder`. */
export function readSpareNames(folder: string): SpareNames {
  const lines = (name: string) =>
    readFileSync(join(folder, `${name}.txt`), 'utf8')
      .split('\n')
      .filter(Boolean)
  const lists: Record<string, string[]> = {}
  let kind = ''
  for (const line of lines('people'))
    if (line.startsWith('=')) kind = line.slice(1)
    else (lists[kind] ??= []).push(line)
  const rows = lines('countries').map((line) => line.split(';'))
  return {
    given: lists['given']!,
    family: [...lists['family']!, ...lists['either']!],
    cities: lines('places')
      .filter((line) => !line.startsWith('=') && Number(line.split(';')[1]) > 40)
      .map((line) => line.split(';')[0]!),
    countries: rows.map((row) => row[1]!),
    words: lines('words').filter((word) => /^[a-z]{4,9}$/.test(word)),
    demonyms: rows.flatMap((row) => row[3]!.split('|')[0] || []),
  }
}

/** A copy of `document` in which people, places, peoples and acronyms have other names, the same for the same. */
export function rename(
  document: NamedDocument,
  spare: SpareNames,
  gazetteer: Gazetteer,
  seed: number,
): NamedDocument {
  const random = seededRandom(seed)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!
  const chosen = new Map<string, string>()
  const choose = (key: string, make: () => string) => {
    if (!chosen.has(key)) chosen.set(key, make())
    return chosen.get(key)!
  }
  const person = (words: string[]) =>
    words
      .map((word, i) => {
        if (!/^\p{Lu}\p{Ll}{2,}(?:-\p{L}+)?$/u.test(word)) return word
        const isLast = i === words.length - 1
        const known = gazetteer.known(word)
        return choose(`PER ${word}`, () => {
          const list = isLast && !(words.length === 1 && known & Known.given) ? spare.family : spare.given
          return random() < (isLast ? 0.4 : 0.15) ? coinName(pick(list), pick(list)) : pick(list)
        })
      })
      .join(' ')
  const letters = (word: string) =>
    word.replace(/\p{Lu}/gu, () => String.fromCharCode(65 + Math.floor(random() * 26)))
  const titled = (word: string) => word[0]!.toUpperCase() + word.slice(1)
  /** One word of an organisation's name: as it is, an ordinary word, or one that was never heard. */
  const organisation = (word: string, isWhole: boolean) =>
    choose(`ORG ${word}`, () => {
      if (!/^\p{Lu}\p{Ll}{3,}$/u.test(word) || random() < (isWhole ? 0.7 : 0.85)) return word
      return random() < 0.5 ? coinName(pick(spare.family), pick(spare.cities)) : titled(pick(spare.words))
    })
  const renamed = ({ start, end, type }: Name): string => {
    const text = document.text.slice(start, end)
    const known = gazetteer.known(text)
    if (type === 'PER') return person(text.split(' '))
    if (type === 'LOC' && known & Known.country)
      return random() < 0.3 ? text : choose(text, () => pick(spare.countries))
    if (type === 'LOC' && known & (Known.city | Known.bigCity)) return choose(text, () => pick(spare.cities))
    if (type === 'MISC' && known & Known.demonym && !text.endsWith('s'))
      return choose(text, () => pick(spare.demonyms))
    if (type === 'ORG' && /^\p{Lu}{3,5}$/u.test(text)) return choose(text, () => letters(text))
    if (type === 'ORG' && !(known & (Known.country | Known.demonym))) {
      const [first = '', ...rest] = text.split(' ')
      return [organisation(first, rest.length === 0), ...rest].join(' ')
    }
    return text
  }
  const copy: NamedDocument = {
    ...document,
    id: `${document.id}-renamed-${seed}`,
    text: '',
    sentences: [],
    names: [],
  }
  const names = [...document.names]
  for (const sentence of document.sentences) {
    const start = copy.text.length
    let at = sentence.start
    while (names[0] && names[0].start < sentence.end) {
      const name = names.shift()!
      copy.text += document.text.slice(at, name.start)
      const from = copy.text.length
      copy.text += renamed(name)
      copy.names.push({ ...name, start: from, end: copy.text.length })
      at = name.end
    }
    copy.text += document.text.slice(at, sentence.end)
    copy.sentences.push({ start, end: copy.text.length })
    copy.text += '\n'
  }
  return copy
}
