// The cache never lies: what is damaged, cut, or another's is not there; and it may go at any moment.
import { copyFileSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { forgetOthers, keyFor, openStore, type StorePlace } from '../../../scripts/cache/result-store.ts'

const root = mkdtempSync(join(tmpdir(), 'collation-store-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const [PROGRAM, OTHER] = ['a', 'b'].map((letter) => letter.repeat(64)) as [string, string]
const key = keyFor('test', ['one'])
let place: StorePlace

beforeEach(() => void (place = { folder: mkdtempSync(join(root, 'cache-')), program: PROGRAM }))

/** The file of the only entry. */
const entry = (): string => {
  const [found] = readdirSync(place.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.gz'),
  )
  return join(place.folder, found!)
}

describe('a store', () => {
  it('gives back what was kept, also to others who open it', () => {
    expect(openStore(place).read(key)).toBeNull()
    openStore(place).keep(key, '{"words":"naïve \\n 東京"}')
    expect(openStore(place).read(key)).toBe('{"words":"naïve \\n 東京"}')
    expect(openStore(place).has(key)).toBe(true)
    expect(openStore({ ...place, program: OTHER }).read(key)).toBeNull()
  })

  it.each([
    ['cut short', () => truncateSync(entry(), 12)],
    ['empty', () => truncateSync(entry(), 0)],
    ['no archive', () => writeFileSync(entry(), 'noise')],
    ["another key's", () => writeFileSync(entry(), gzipSync(`${keyFor('test', ['two'])}\nlie`))],
  ])('does not believe an entry that is %s, and writes it anew', (_, damage) => {
    const store = openStore(place)
    store.keep(key, 'truth')
    damage()
    expect(store.read(key)).toBeNull()
    store.keep(key, 'truth')
    expect(store.read(key)).toBe('truth')
  })

  it('keeps nothing, without a word, where it may not write', () => {
    writeFileSync(join(place.folder, 'file'), '')
    const store = openStore({ folder: join(place.folder, 'file'), program: PROGRAM })
    store.keep(key, 'truth')
    expect([store.read(key), store.has(key)]).toEqual([null, false])
  })

  it('may be removed while it is open', () => {
    const store = openStore(place)
    store.keep(key, 'truth')
    rmSync(place.folder, { recursive: true })
    expect(store.read(key)).toBeNull()
    store.keep(key, 'truth')
    expect(store.read(key)).toBe('truth')
  })
})

it('results of other states of the program go, and nothing else in the folder', () => {
  for (const program of [PROGRAM, OTHER]) openStore({ ...place, program }).keep(key, program)
  copyFileSync(entry(), join(place.folder, 'notes.txt'))
  forgetOthers(place)
  expect(readdirSync(place.folder).sort()).toEqual(['notes.txt', `program-${PROGRAM}`])
})

it('keys differ with the kind, every part, and where one part ends', () => {
  const keys = [keyFor('a', ['bc']), keyFor('b', ['bc']), keyFor('a', ['b', 'c']), keyFor('a', ['c', 'b'])]
  expect(new Set(keys).size).toBe(4)
})
