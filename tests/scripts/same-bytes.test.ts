// The same articles give the same bytes in any time zone and language of the computer, and in whatever order its disk lists them.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'collation-bytes-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const given = resolve('tests/stories/ferry/articles')

/** The story with its files made in this order, so that disks that list by age list it so. */
function copyOf(name: string, order: (files: string[]) => string[]): string {
  const folder = join(root, name)
  mkdirSync(folder)
  for (const file of order(readdirSync(given)))
    writeFileSync(join(folder, file), readFileSync(join(given, file)))
  return folder
}

function analyse(folder: string, env: Record<string, string> = {}): Buffer {
  const out = join(root, `${Object.values(env).join('-').replace(/\W/g, '-')}${folder.length}.json`)
  const args = ['--no-warnings', resolve('scripts/analyze.ts'), folder, '--out', out]
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  return readFileSync(out)
}

describe('an analysis', () => {
  const expected = analyse(
    copyOf('given', (files) => files),
    { TZ: 'UTC', LC_ALL: 'C' },
  )
  it.each([
    ['Asia/Kolkata', 'hi_IN.UTF-8'],
    ['America/New_York', 'tr_TR.UTF-8'],
    ['Pacific/Kiritimati', 'da_DK.UTF-8'],
  ])('in %s under %s is the same', (zone, locale) => {
    const folder = copyOf(locale, (files) => files.toReversed())
    expect(analyse(folder, { TZ: zone, LC_ALL: locale, LANG: locale }).equals(expected)).toBe(true)
  })
})
