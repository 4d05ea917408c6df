// The command that explains a place: every layer with its rule, near misses, and errors that say what to do.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { explain } from '../../scripts/explain.ts'
import { findWords } from '../../scripts/explain/find-words.ts'

const folder = mkdtempSync(join(tmpdir(), 'collation-explain-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const files = {
  'harbour.txt':
    'Rebels attacked the port of Talvik on Monday, killing 12 people, Mayor Ana Berg said.\n' +
    'Rebels attacked a camp in Norway on Tuesday.\nBerg said it was over.\n',
  'harbour.yaml': 'source: Harbour News\npublishedOn: 2023-03-16\n',
  'coast.txt': 'The attack on the port of Talvik on Monday killed 12 people, police said.\n',
  'coast.yaml': 'publishedOn: 2023-03-16\n',
  'hafen.txt': 'Der Hafen von Talvik wurde am Montag von Rebellen angegriffen, sagte die Polizei.\n',
  'wire.csv': 'id,text\nw1,The bridge at Lunn was closed on Friday.\n',
}
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
const harbour = join(folder, 'harbour.txt')

/** The lines under a heading. */
function part(lines: readonly string[], heading: RegExp): string {
  const start = lines.findIndex((line) => heading.test(line))
  expect(start, String(heading)).toBeGreaterThan(0)
  const end = lines.findIndex((line, i) => i > start && line === '')
  return lines.slice(start + 1, end < 0 ? undefined : end).join('\n')
}

describe('a place is explained', () => {
  const lines = explain(harbour, 'port of  TALVIK')

  it('by its sentence and its words with their tree', () => {
    expect(lines[0]).toBe(`${harbour}, line 1, characters 20 to 34: “port of Talvik”`)
    expect(part(lines, /^SENTENCE$/)).toContain('line 1, body')
    expect(part(lines, /^WORDS/)).toMatch(/^> +3 +port +port +NOUN +NN +obj of attacked 1$/m)
    expect(part(lines, /^WORDS/)).toMatch(/^ +1 +attacked +attack +VERB/m)
  })

  it('by names with actors, times, quantities, each with its rule', () => {
    expect(part(lines, /^NAMES/)).toMatch(/^> “Talvik” \w+ name, actor Talvik \[[\w-]+\]$/m)
    expect(part(lines, /^TIMES/)).toMatch(
      /“Monday” DATE 2023-03-13, implied, counted from the day of publication 2023-03-16 \[/,
    )
    expect(part(lines, /^QUANTITIES/)).toMatch(/“12” count 12 of “people” \[/)
  })

  it('by whose word it is', () => {
    const voice = part(lines, /^WHO SAYS IT/)
    expect(voice).toMatch(/^ {2}voice: attributed, by “Mayor Ana Berg”$/m)
    expect(voice).toMatch(/^> indirect: speaker “Mayor Ana Berg”, actor Ana Berg, cue “said” \[/m)
  })

  it('by its events, what they were aligned to, and because', () => {
    expect(part(lines, /^REPORTS/)).toMatch(/^> “attacked” attack, positive, asserted \[/m)
    expect(part(lines, /^REPORTS/)).toMatch(/^ {4}target “the port of Talvik”/m)
    const events = part(lines, /^THE EVENTS/)
    expect(events).toContain('coast “attack” in “The attack on the port of Talvik')
    expect(events).toMatch(/^ {4}because /m)
  })

  it('by what keeps the nearest other event apart, with weights', () => {
    const apart = part(lines, /^NEAREST OTHER EVENTS/)
    expect(apart).toContain('“Rebels attacked a camp in Norway on Tuesday.”')
    expect(apart).toMatch(/kept apart by other-day: /)
    expect(apart).toMatch(/evidence \d\.\d of \d\.\d: same-word \d\.\d/)
    expect(apart).toMatch(/not shared: .*same-day \d\.\d/)
  })

  it('of an article that is named as lists name it: by its id, or by its file without the ending', () => {
    expect(explain(join(folder, 'harbour'), 'Norway')[0]).toContain('“Norway”')
    expect(explain(join(folder, 'wire-w1'), 'Lunn')[0]).toContain('“Lunn”')
    expect(() => explain(join(folder, 'herald'), 'Norway')).toThrow(
      /herald: expected a file with an article, or the name of one in .* \(coast, hafen, harbour, wire-w1\), found none/,
    )
  })

  it('also in a language that is not read', () => {
    const german = explain(join(folder, 'hafen.txt'), 'Hafen')
    expect(german[1]).toMatch(/found de.*\[language\]$/)
    expect(part(german, /^NAMES/)).toBe('  (none)')
  })
})

it.each([
  ['a so-called "plan" (2.5/x)? [a|b] {c} $1^*\\+', 'a so-called “plan” (2.5/x)? [a|b] {c} $1^*\\+', 1],
  ['the  PLAN', 'the\nplan and the plan', 2],
  ["the mayor's plan", 'the mayor’s plan', 1],
  ['plan', 'plans', 1],
  [' ', 'a b', 0],
  ['p.an', 'plan', 0],
])('%j is found in %j %i times', (words, text, times) => expect(findWords(text, words)).toHaveLength(times))

it('looks for a name in the story that CONTENT names', () => {
  const content = mkdtempSync(join(folder, 'content-'))
  cpSync(harbour, join(content, 'articles', 'harbour.txt'))
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/explain.ts', 'harbour', 'Norway'], {
    env: { ...process.env, CONTENT: content },
    encoding: 'utf8',
  })
  expect(stdout, stderr).toContain('line 2, characters')
})

describe('a place that is not clear', () => {
  it('names the nearest sentences when the words are nowhere', () => {
    expect(() => explain(harbour, 'a camp in Sweden')).toThrow(
      /expected the words “a camp in Sweden”, found them nowhere, nearest are\n {2}line 2: “Rebels attacked a camp/,
    )
  })
  it('lists the lines when they are in several places, and takes the one asked for', () => {
    expect(() => explain(harbour, 'Rebels attacked')).toThrow(/--line\n {2}line 1: .*\n {2}line 2: /)
    expect(explain(harbour, 'Rebels attacked', 2)[0]).toContain('line 2, ')
    expect(() => explain(harbour, 'Rebels attacked', 3)).toThrow(/in line 3, found these elsewhere/)
  })
  it.each([
    ['nothing', [], /^expected ARTICLE and "WORDS", found neither\nusage: /],
    ['no words', ['a.txt', ' '], /^expected ARTICLE and "WORDS"/],
    [
      'an article that is not there',
      ['nowhere.txt', 'x'],
      /articles: expected a folder with articles, found none/,
    ],
    ['a line that is no number', ['a.txt', 'x', '--line', 'two'], /^expected --line with a number from 1/],
  ])('is refused with exit code 1: %s', (_, args, message) => {
    const command = ['--no-warnings', resolve('scripts/explain.ts'), ...args]
    const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toMatch(message)
  })
})
