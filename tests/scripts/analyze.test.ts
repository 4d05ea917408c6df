// The command: exit codes, messages that say what to do, and the same bytes for the same input.
import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'collation-analyze-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const GOOD = 'The mayor said on Monday that two ports were closed by the storm.\n'
let made = 0

/** A fresh folder with these files. */
function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = join(root, `story-${made++}`)
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** Runs the command as npm does, but in whatever folder the test stands. */
function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const command = ['--no-warnings', resolve('scripts/analyze.ts'), ...args]
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' })
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))

describe('the command', () => {
  it('writes one document for a folder in which only words are known', () => {
    const out = join(root, 'new', 'folder', 'a.json')
    const { status, stdout } = run(
      folderOf({ 'a.txt': GOOD, 'b.md': '# Storm\n\nPorts open again.' }),
      '--out',
      out,
    )
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    const { version, documents, problems } = read(out)
    expect({ version, problems }).toEqual({ version: 1, problems: [] })
    expect(documents.map((document: { id: string }) => document.id)).toEqual(['a', 'b'])
    expect(documents[0]).toMatchObject({ text: GOOD, source: null, publishedOn: null, rights: null })
  })

  it('gives the same bytes for the same input, wherever it lies', () => {
    const files = { 'a.txt': GOOD, 'a.yaml': 'source: Harbour News\n', 'b.txt': `Again: ${GOOD}` }
    const [first, second] = ['1.json', '2.json'].map((name) => {
      run(folderOf(files), '--out', join(root, name), '--no-cache')
      return readFileSync(join(root, name))
    })
    expect(first!.length).toBeGreaterThan(100)
    expect(first!.equals(second!)).toBe(true)
  })

  it('lists a bad article and analyses the others', () => {
    const out = join(root, 'listed.json')
    const folder = folderOf({
      'bad.txt': '',
      'good.txt': GOOD,
      'good.yaml': 'publishedOn: soon',
      'lost.yaml': '',
    })
    const { status, stderr } = run(folder, '--out', out)
    expect(status).toBe(0)
    expect(stderr).toContain('good.yaml, publishedOn: expected a day that exists, YYYY-MM-DD, found "soon"')
    const { documents, problems } = read(out)
    expect(documents).toHaveLength(1)
    expect(problems.map(({ file }: { file: string }) => file).sort()).toEqual([
      'bad.txt',
      'good.yaml',
      'lost.yaml',
    ])
  })

  it('passes over folders and hidden files, and reports a link that leads nowhere and a document of another kind', () => {
    const out = join(root, 'odd.json')
    const folder = folderOf({ 'good.txt': GOOD, '.hidden.txt': GOOD, 'notes.pdf': '%PDF' })
    mkdirSync(join(folder, 'folder.txt'))
    symlinkSync('nowhere.txt', join(folder, 'link.txt'))
    expect(run(folder, '--out', out).status).toBe(0)
    const { documents, problems } = read(out)
    expect(documents).toHaveLength(1)
    expect(problems).toMatchObject([
      { file: 'link.txt', rule: 'unreadable' },
      { file: 'notes.pdf', rule: 'format' },
    ])
  })

  it('stops at any problem when it is strict, and writes nothing', () => {
    const out = join(root, 'strict.json')
    const { status, stderr } = run(folderOf({ 'bad.txt': '', 'good.txt': GOOD }), '--out', out, '--strict')
    expect(status).toBe(1)
    expect(stderr).toContain('bad.txt: expected the words of an article, found an empty file')
    expect(readdirSync(root)).not.toContain('strict.json')
  })

  it.each([
    ['no arguments', () => [], /expected one FOLDER and --out FILE, found neither\nusage: /],
    ['no --out', () => [folderOf({ 'a.txt': GOOD })], /expected one FOLDER and --out FILE/],
    ['an unknown flag', () => [root, '--out', 'x', '--fast'], /--fast/],
    [
      'an unknown format',
      () => [root, '--out', 'x', '--format', 'xml'],
      /expected --format json, jsonl, csv, found xml/,
    ],
    [
      'a part beyond the last',
      () => [root, '--out', 'x', '--shard', '3/2'],
      /expected --shard I\/N .* found 3\/2/,
    ],
    [
      'parts of two folders',
      () => [root, '.', '--out', 'x', '--shard', '1/2'],
      /expected one FOLDER .*--shard/,
    ],
    ['no workers', () => [root, '--out', 'x', '--workers', '0'], /expected --workers 1 to 999, found 0/],
    [
      'two folders of one name',
      () => ['a/s', 'b/S', '--out', 'x'],
      /expected folders with names of their own/,
    ],
  ])('refuses a command with %s with exit code 2 and shows the usage', (_, args, message) => {
    const { status, stderr } = run(...args())
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
    expect(stderr).toContain('usage: npm run')
  })

  it.each([
    [
      'a folder that is not there',
      () => ['nowhere', '--out', 'x'],
      /^nowhere: expected a folder with articles, found none/,
    ],
    ['a file for a folder', () => [join(folderOf({ 'a.txt': GOOD }), 'a.txt'), '--out', 'x'], /found a file/],
    [
      'an empty folder',
      () => [folderOf({}), '--out', 'x'],
      /expected articles named NAME\.txt, NAME\.md or NAME\.html, or .*, found none/,
    ],
    [
      'no readable article',
      () => [folderOf({ 'a.txt': '' }), '--out', 'x'],
      /expected an article that can be read, found none\na\.txt: /,
    ],
    [
      'a file that cannot be written',
      () => [folderOf({ 'a.txt': GOOD }), '--out', root],
      /EISDIR|ENOTEMPTY|EPERM/,
    ],
  ])('refuses %s with exit code 1 and says why', (_, args, message) => {
    const { status, stdout, stderr } = run(...args())
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(readdirSync(root).filter((name) => name === 'x' || name.endsWith('.part'))).toEqual([])
  })
})
