// A disk that takes no more: a limit of the system on the size of a file makes real writes fail half-way.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'collation-disk-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
mkdirSync(join(root, 'articles'))
const article = join(root, 'articles', 'herald.txt')
const tell = (count: number): void =>
  writeFileSync(
    article,
    `Rebels attacked the port of Talvik on Monday, killing ${count} people, police said.\n`,
  )
const state = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

/** Runs a script; no file may grow beyond `kilobytes`. */
function run(
  kilobytes: number | 'unlimited',
  ...args: string[]
): { status: number | null; stdout: string; stderr: string } {
  const command = `ulimit -f ${kilobytes} && exec "$@"`
  const node = [process.execPath, '--no-warnings', ...args.map((arg, i) => (i === 0 ? resolve(arg) : arg))]
  return spawnSync('bash', ['-c', command, 'bash', ...node], { cwd: root, encoding: 'utf8' })
}

describe.skipIf(process.platform === 'win32')('a disk that takes no more', () => {
  it('leaves what the site is built from as it was, and says which file could not be written', () => {
    tell(12)
    const ingest = ['scripts/ingest.ts', '--content', root]
    expect(run('unlimited', ...ingest)).toMatchObject({ status: 0 })
    const before = state(join(root, 'generated'))
    tell(13)
    const { status, stderr } = run(1, ...ingest)
    expect(status).toBe(1)
    expect(stderr).toMatch(/documents\.json: expected to write the file, found EFBIG/)
    const { 'cache.json': _, ...left } = state(join(root, 'generated'))
    const { 'cache.json': __, ...own } = before
    expect(left).toEqual(own)
    expect(run('unlimited', ...ingest)).toMatchObject({ status: 0 })
    expect(readFileSync(join(root, 'generated', 'documents.json'), 'utf8')).toContain('killing 13 people')
  })

  it('that takes nothing at all stops a run before it begins, and nothing is left behind', () => {
    const before = readdirSync(join(root, 'generated'))
    const { status, stderr } = run(0, 'scripts/ingest.ts', '--content', root)
    expect(status).toBe(1)
    expect(stderr).toMatch(/generated.\.lock: expected to write the file, found EFBIG/)
    expect(readdirSync(join(root, 'generated'))).toEqual(before)
  })

  it('takes in no article by half', () => {
    const [long, story] = [join(root, 'long.txt'), join(root, 'story')]
    writeFileSync(long, 'Rebels attacked the port of Talvik on Monday, police said.\n'.repeat(40))
    const add = ['scripts/add.ts', '--to', story, long]
    const { status, stdout } = run(1, ...add)
    expect(status).toBe(1)
    expect(stdout).toMatch(/long\.txt: expected to write it into .*, found EFBIG: .*: not added/)
    expect(readdirSync(join(story, 'articles'))).toEqual([])
    expect(run('unlimited', ...add)).toMatchObject({ status: 0 })
    expect(readdirSync(join(story, 'articles'))).toEqual(['long.txt', 'long.yaml'])
  })

  it('leaves an earlier analysis as it was', () => {
    const out = join(root, 'analysis.json')
    const analyze = ['scripts/analyze.ts', join(root, 'articles'), '--out', out]
    expect(run('unlimited', ...analyze)).toMatchObject({ status: 0 })
    const before = readFileSync(out, 'utf8')
    tell(14)
    const { status, stderr } = run(1, ...analyze)
    expect(status).toBe(1)
    expect(stderr).toMatch(/analysis\.json: expected to write the file, found EFBIG/)
    expect(readFileSync(out, 'utf8')).toBe(before)
    expect(readdirSync(root).filter((name) => name.includes('.part'))).toEqual([])
  })
})
