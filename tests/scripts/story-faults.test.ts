// What an editor sees at once while editing, and what only stands in the list of problems.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { faultsIn } from '../../scripts/story-faults.ts'

const faultOf = (file: string, place: string | null, rule: string): string | null => {
  const folder = mkdtempSync(join(tmpdir(), 'collation-'))
  writeFileSync(join(folder, 'problems.json'), JSON.stringify([{ file, place, rule, message: 'found none' }]))
  try {
    return faultsIn(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

it.each([
  ['a.yaml', 'line 2', 'record', 'a.yaml, line 2: found none [record]'],
  ['a.md', 'front matter', 'front-matter', 'a.md, front matter: found none [front-matter]'],
  ['a.txt', null, 'not-text', 'a.txt: found none [not-text]'],
  ['a#b.txt', null, 'empty', 'a#b.txt: found none [empty]'],
  ['wire.csv', null, 'file-size', 'wire.csv: found none [file-size]'],
  // what a feed holds nobody here can mend, and an article in another language is none
  ['wire.csv', 'row 4', 'empty', null],
  ['wire.XML#row-3', null, 'same-text', null],
  ['a.txt', 'language', 'language', null],
])('%s, %s: %s', (file, place, rule, told) => {
  expect(faultOf(file, place, rule)).toBe(told)
})

it('is nothing before anything was read', () => {
  expect(faultsIn(join(tmpdir(), 'collation-nowhere'))).toBeNull()
})
