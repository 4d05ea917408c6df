// A build that is killed leaves the site as it was, two builds do not mix, and a killed analysis is done again.
import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../scripts/build.ts'
import { holdLock, lockContent } from '../../scripts/hold-lock.ts'
import { ingest } from '../../scripts/ingest.ts'
import { writePagesOf } from './build-in-steps.ts'

const root = mkdtempSync(join(tmpdir(), 'collation-build-'))
const analysed = join(root, 'analysed')
let content = ''
let out = ''

beforeAll(() => {
  mkdirSync(join(analysed, 'articles'), { recursive: true })
  writeFileSync(join(analysed, 'articles', 'a.txt'), 'The mayor said on Monday that two ports were closed.\n')
  ingest(analysed, () => {})
}, 60_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))
beforeEach(() => {
  const folder = mkdtempSync(join(root, 'case-'))
  content = join(folder, 'content')
  out = join(folder, 'dist')
  cpSync(analysed, content, { recursive: true })
})

/** Runs a program; kills it when `killAt` holds for what it printed so far. Gives all that it printed. */
function run(
  program: string,
  args: string[],
  killAt: (printed: string) => boolean = () => false,
): Promise<string> {
  return new Promise((fulfil) => {
    const child = spawn(process.execPath, ['--no-warnings', resolve(program), ...args])
    let printed = ''
    const read = (chunk: Buffer): void => {
      printed += String(chunk)
      if (killAt(printed)) child.kill('SIGKILL')
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('close', () => fulfil(printed))
  })
}
const quiet = (): void => {}
const buildHere = (stamp: string): Promise<void> => build(content, out, quiet, writePagesOf(stamp, quiet))
/** Builds in another process, which waits to be killed after the page `waitAt`. */
const buildThere = (
  stamp: string,
  killAt?: (printed: string) => boolean,
  waitAt?: number,
): Promise<string> => {
  const args = [content, out, stamp, ...(waitAt === undefined ? [] : [String(waitAt)])]
  return run('tests/scripts/build-in-steps.ts', args, killAt)
}

/** What the pages of the site say, each once, and how many there are. */
const site = (): string => {
  const pages = existsSync(out) ? readdirSync(out) : []
  return `${pages.length} ${[...new Set(pages.map((page) => readFileSync(join(out, page), 'utf8')))].join('+')}`
}

describe('a build', () => {
  it.each([0, 19])('that is killed at page %i leaves the old site, and the next one builds', async (page) => {
    await buildHere('old')
    await buildThere('new', (printed) => printed.includes(`page ${page}\n`), page)
    expect(site()).toBe('20 old')
    await buildHere('newest')
    expect(site()).toBe('20 newest')
    expect(readdirSync(join(out, '..')).sort()).toEqual(['content', 'dist'])
  })

  it('whose pages cannot be written leaves the old site and lets the next one in', async () => {
    await buildHere('old')
    const full = build(content, out, quiet, async (folder) => {
      writeFileSync(join(folder, 'a.html'), 'half')
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { errno: -28 })
    })
    await expect(full).rejects.toThrow('dist: expected to write the pages, found ENOSPC: no space left')
    expect(site()).toBe('20 old')
    expect(readdirSync(join(out, '..')).sort()).toEqual(['content', 'dist'])
    await buildHere('new')
    expect(site()).toBe('20 new')
  })

  it('refuses a folder that Astro would take for one inside the project', async () => {
    await expect(build(content, `${resolve('.')}-site`, quiet, async () => {})).rejects.toThrow(
      'OUT: expected',
    )
  })

  it('waits for one that is running, and says for whom', async () => {
    await buildHere('one')
    const letGo = lockContent(content, quiet)
    let atWait = ''
    const printed = await buildThere('two', (soFar) => {
      if (soFar.includes('waiting') && !atWait) {
        atWait = site()
        letGo()
      }
      return false
    })
    expect(printed).toContain(`waiting for another build (process ${process.pid} on ${hostname()}) to end`)
    expect([atWait, site()]).toEqual(['20 one', '20 two'])
  })
})

describe('a lock', () => {
  it('of a process that is no more is taken over', () => {
    const path = join(root, 'dead.lock')
    writeFileSync(path, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), token: 'gone' }))
    const letGo = holdLock(path, (line) => expect(line).toBe('nobody to wait for'))
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid })
    letGo()
    expect(readdirSync(root).filter((name) => name.startsWith('dead.lock'))).toEqual([])
  })
})

describe('an analysis', () => {
  it.each(['actors', 'problems'])(
    'that is killed while it writes %s leaves whole files and is done again',
    async (part) => {
      const generated = join(content, 'generated')
      const before = readFileSync(join(generated, 'documents.json'), 'utf8')
      writeFileSync(
        join(content, 'articles', 'b.txt'),
        'Soldiers bombed two ports on Monday, the mayor said.\n'.repeat(40),
      )
      let isReached = false
      const watcher = watch(generated, (_event, name) => (isReached ||= name?.startsWith(part) ?? false))
      const child = spawn(process.execPath, [
        '--no-warnings',
        resolve('scripts/ingest.ts'),
        '--content',
        content,
      ])
      const timer = setInterval(() => isReached && child.kill('SIGKILL'), 1)
      await new Promise((fulfil) => child.on('close', fulfil))
      clearInterval(timer)
      watcher.close()
      for (const name of readdirSync(generated).filter((file) => file.endsWith('.json')))
        expect(() => JSON.parse(readFileSync(join(generated, name), 'utf8')), name).not.toThrow()

      // back to the articles of before: what the killed run wrote must not pass for theirs
      rmSync(join(content, 'articles', 'b.txt'))
      ingest(content, () => {})
      expect(readFileSync(join(generated, 'documents.json'), 'utf8')).toBe(before)
    },
  )
})
