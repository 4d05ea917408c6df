// A file is written whole or not at all, whatever the disk does.
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { writeFile, writeFiles, type Disk } from '../../scripts/write-file.ts'

const root = mkdtempSync(join(tmpdir(), 'collation-write-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(root, 'case-'))
  path = join(folder, 'a.json')
})

const disk: Disk = {
  write: (descriptor, content) => writeFileSync(descriptor, content),
  flush: () => {},
  rename: () => {
    throw new Error('not reached')
  },
}
const full = (): never => {
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
}

describe('writeFile', () => {
  it('makes folders, writes, and leaves alone what would not change', () => {
    const deep = join(folder, 'b', 'c.json')
    expect(writeFile(deep, 'one')).toBe(true)
    const before = statSync(deep)
    expect(writeFile(deep, 'one')).toBe(false)
    expect(statSync(deep).ino).toBe(before.ino)
    expect(writeFile(deep, 'two')).toBe(true)
    expect(readFileSync(deep, 'utf8')).toBe('two')
    expect(readdirSync(join(folder, 'b'))).toEqual(['c.json'])
  })

  it.each<[string, Disk]>([
    [
      'is full after half of the file',
      {
        ...disk,
        write: (descriptor, content) => {
          writeFileSync(descriptor, content.slice(0, content.length / 2))
          full()
        },
      },
    ],
    ['fails when it is asked to keep what it was given', { ...disk, flush: full }],
    ['fails at the last step', { ...disk, rename: full }],
  ])('keeps the old file when the disk %s', (_, broken) => {
    writeFileSync(path, 'old')
    expect(() => writeFile(path, 'new and longer', broken)).toThrow(
      `${path}: expected to write the file, found ENOSPC: no space left on device, write`,
    )
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.json'])
  })

  it('names the file when its folder may not be written', () => {
    const taken = join(folder, 'taken')
    writeFileSync(taken, '')
    expect(() => writeFile(join(taken, 'a.json'), 'x')).toThrow(
      /a\.json: expected to write the file, found E/,
    )
  })
})

describe('writeFiles', () => {
  it('writes all files before it waits for the disk, and waits for each', () => {
    const other = join(folder, 'b.json')
    const steps: string[] = []
    const watched: Disk = {
      ...disk,
      rename: (from, to) => {
        steps.push('appears')
        renameSync(from, to)
      },
      flush: () => void steps.push('is kept'),
    }
    const contents = new Map([
      [path, 'one'],
      [other, 'two'],
    ])
    writeFiles(contents, watched)
    expect(steps).toEqual(['appears', 'appears', 'is kept', 'is kept'])
    expect([path, other].map((file) => readFileSync(file, 'utf8'))).toEqual(['one', 'two'])
  })
  it('names the file that the disk does not keep', () => {
    const broken: Disk = { ...disk, rename: renameSync, flush: full }
    expect(() => writeFiles(new Map([[path, 'one']]), broken)).toThrow(
      `${path}: expected to write the file, found ENOSPC`,
    )
  })
})
