// The old folder or the new one, at whatever step a swap was stopped.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { replaceFolder, restoreFolder, startFolder } from '../../scripts/swap-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'collation-swap-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
let parent = ''
let folder = ''
beforeEach(() => {
  parent = mkdtempSync(join(root, 'case-'))
  folder = join(parent, 'dist')
})

/** A folder `name` beside `dist`, whose page says `words`. */
function make(name: string, words: string): void {
  mkdirSync(join(parent, name), { recursive: true })
  writeFileSync(join(parent, name, 'index.html'), words)
}
const page = (): string => readFileSync(join(folder, 'index.html'), 'utf8')

describe('a folder', () => {
  it('is replaced as a whole: no file of the old one is left', () => {
    make('dist', 'old')
    writeFileSync(join(folder, 'gone.html'), '')
    writeFileSync(join(startFolder(folder), 'index.html'), 'new')
    expect(page()).toBe('old')
    replaceFolder(folder)
    expect(page()).toBe('new')
    expect([readdirSync(parent), readdirSync(folder)]).toEqual([['dist'], ['index.html']])
  })
  it('need not be there before, nor its parent', () => {
    folder = join(parent, 'far', 'dist')
    writeFileSync(join(startFolder(folder), 'index.html'), 'new')
    replaceFolder(folder)
    expect(page()).toBe('new')
  })
  it('keeps the repository that it is published by', () => {
    make('dist', 'old')
    mkdirSync(join(folder, '.git'))
    writeFileSync(join(folder, '.git', 'HEAD'), 'ref')
    startFolder(folder)
    replaceFolder(folder)
    expect(readFileSync(join(folder, '.git', 'HEAD'), 'utf8')).toBe('ref')
  })
  it('may be a link: what it leads to is replaced', () => {
    make('real', 'old')
    symlinkSync('real', folder)
    writeFileSync(join(startFolder(folder), 'index.html'), 'new')
    replaceFolder(folder)
    expect([page(), readFileSync(join(parent, 'real', 'index.html'), 'utf8')]).toEqual(['new', 'new'])
  })

  it.each([
    ['while pages were written', { dist: 'old', 'dist.next': 'half' }, 'old'],
    ['while the first pages ever were written', { 'dist.next': 'half' }, null],
    ['when the old one was taken away', { 'dist.previous': 'old', 'dist.next': 'new' }, 'old'],
    ['when the new one stood', { dist: 'new', 'dist.previous': 'old' }, 'new'],
    ['at no time', { dist: 'old' }, 'old'],
  ])('is whole again after a swap that was stopped %s', (_, folders, words) => {
    for (const [name, says] of Object.entries(folders)) make(name, says!)
    restoreFolder(folder)
    expect(existsSync(folder) ? page() : null).toBe(words)
    expect(readdirSync(parent)).toEqual(words === null ? [] : ['dist'])
  })
})
