// The wall between the folders, and the rules of the house that a program can check.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readMarked } from '../src/text/marked.ts'

interface Wall {
  folders: string[]
  packages?: RegExp
}

const STAGE: Wall = { folders: ['model', 'text', 'lang'] }
const READERS =
  /^(?:yaml|zod|unified|(?:remark|rehype|mdast|hast|unist|xast)(?:-[\w-]+)?|csv-parse\/sync|leven)$/

/** What a folder of `src` may import besides itself. A stage never imports another stage: what it needs is an argument. */
const WALLS: Record<string, Wall> = {
  model: { folders: [], packages: /^zod$/ },
  lang: { folders: ['model'] },
  learn: { folders: ['model'] },
  text: { folders: ['model'] },
  ingest: { ...STAGE, packages: READERS },
  parse: { folders: [...STAGE.folders, 'learn'], packages: /^compromise(?:\/|$)/ },
  extract: { folders: [...STAGE.folders, 'learn'] },
  resolve: STAGE,
  align: STAGE,
  compare: STAGE,
  editorial: { folders: ['model', 'text'] },
  locate: { folders: ['model', 'text'] },
  'pipeline.ts': { folders: ['read-document.ts', 'align', 'compare', 'lang', 'model', 'text'] },
  'read-document.ts': { folders: ['extract', 'lang', 'learn', 'model', 'parse', 'resolve', 'text'] },
  'library.ts': { folders: ['pipeline.ts', 'ingest', 'lang', 'model'] },
  'live.config.ts': { folders: ['model'], packages: /^(?:zod$|node:|astro\b)/ },
  words: { folders: [] },
  // the map of places needs projections and the outline of the land; the data files are told apart by a hash
  views: {
    folders: ['model', 'text', 'lang', 'words'],
    packages: /^(?:d3-geo|topojson-client|world-atlas\/land-50m\.json|node:crypto)$/,
  },
  components: { folders: ['model', 'views', 'words', 'styles'], packages: /^astro\b/ },
  layouts: { folders: ['model', 'views', 'words', 'components', 'styles', 'fonts'], packages: /^astro\b/ },
  pages: {
    folders: ['model', 'views', 'words', 'components', 'layouts', 'styles'],
    packages: /^astro\b/,
  },
}
const ANALYSIS = [
  'model',
  'lang',
  'learn',
  'text',
  'ingest',
  'parse',
  'extract',
  'resolve',
  'align',
  'compare',
  'editorial',
  'locate',
  'pipeline.ts',
  'read-document.ts',
  'library.ts',
]
const LONGEST_ROOM = 220

interface Source {
  path: string
  folder: string
  text: string
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative('.', join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

const isCode = (path: string): boolean => /\.(?:ts|astro|mjs)$/.test(path)
const isWordList = (path: string): boolean => path.startsWith('src/lang/en/')
const read = (path: string): Source => ({
  path,
  folder: path.split('/')[1]!,
  text: readFileSync(path, 'utf8'),
})
const sources = listFiles('src').filter(isCode).map(read)
const scripts = listFiles('scripts').filter(isCode).map(read)
const tests = listFiles('tests').filter(isCode).map(read)
const analysis = sources.filter(({ folder }) => ANALYSIS.includes(folder))

const withoutComments = (text: string): string => text.replace(/(?<![:'"`])\/\/.*|\/\*[\s\S]*?\*\//g, '')

/** What a file imports: `from '…'`, `import '…'`, `import('…')`. */
const importsOf = (text: string): string[] =>
  [
    ...text.matchAll(
      /^\s*(?:import|export)\b[^'"\n]*(?:\n[^'"\n]*)*?\bfrom\s+['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/gm,
    ),
  ].map((found) => found[1] ?? found[2]!)

/** What is wrong with an import, or nothing. */
function judgeImport({ path, folder }: Source, name: string): string | null {
  const wall = WALLS[folder]
  if (!wall) return `${path}: expected a folder that tests/architecture.test.ts knows, found ${folder}`
  if (!name.startsWith('.')) return wall.packages?.test(name) ? null : `${path} imports ${name}`
  const [root, target] = relative('.', resolve(dirname(path), name)).split(/[\\/]/)
  const isAllowed = root === 'src' && (target === folder || wall.folders.includes(target!))
  return isAllowed ? null : `${path} imports ${name}`
}

describe('the wall', () => {
  it('is kept by every import', () => {
    const broken = sources.flatMap((source) =>
      importsOf(source.text).map((name) => judgeImport(source, name)),
    )
    expect(broken.filter(Boolean)).toEqual([])
  })

  it.each([
    ['src/align/a.ts', '../extract/b.ts'],
    ['src/extract/a.ts', '../parse/b.ts'],
    ['src/extract/a.ts', 'compromise'],
    ['src/model/a.ts', '../text/spans.ts'],
    ['src/parse/a.ts', 'node:fs'],
    ['src/pages/a.astro', '../parse/b.ts'],
    ['src/views/a.ts', 'astro:content'],
    ['src/text/a.ts', '../../scripts/b.ts'],
    ['src/novelty/a.ts', '../model/b.ts'],
  ])('would stop %s from importing %s', (path, name) => {
    expect(judgeImport({ path, folder: path.split('/')[1]!, text: '' }, name)).not.toBeNull()
  })

  it('keeps clock, chance, disk, network and the customs of a place out of the analysis', () => {
    const impure =
      /\blocaleCompare\b|\btoLocale|\bgetTimezoneOffset\b|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\.|\bfetch\(|\bconsole\.|\bsetTimeout\b/
    const found = analysis.filter(({ text }) => impure.test(withoutComments(text)))
    expect(found.map(({ path }) => path)).toEqual([])
  })

  it('knows no word of the story that the project brings along, but in examples of rules', () => {
    const story =
      /guterres|pulwama|balakot|jaish-e|qureshi|dujarric|pompeo|mukherjee|kashmir|islamabad|new delhi|bajwa|azhar/i
    const isGazetteer = ({ path }: Source): boolean => path.includes('/gazetteer')
    const found = [...sources, ...scripts]
      .filter((source) => !isGazetteer(source))
      .filter(({ text }) => story.test(withoutComments(text).replace(/\bexample:\s*(['"`])[\s\S]*?\1/g, '')))
    expect(found.map(({ path }) => path)).toEqual([])
  })
})

describe('a room', () => {
  const all = [...sources, ...scripts, ...tests]
  it('says in its first line what it is', () => {
    const silent = [...sources, ...scripts].filter(
      ({ path, text }) => path.endsWith('.ts') && !/^(?:\/\/ \S|\/\*\* ?\S|\/\/\/ <reference)/.test(text),
    )
    expect(silent.map(({ path }) => path)).toEqual([])
  })
  it(`is at most ${LONGEST_ROOM} lines long, word lists and tables of tests aside`, () => {
    const long = [...sources, ...scripts].filter(
      ({ path, text }) => !isWordList(path) && text.split('\n').length - 1 > LONGEST_ROOM,
    )
    expect(long.map(({ path }) => path)).toEqual([])
  })
  it('has a name that says what is inside', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|core|lib|index)(?:\/|\.ts$)/
    const named = [...sources, ...scripts].map(({ path }) => path)
    expect(named.filter((path) => vague.test(path) && !path.startsWith('src/pages/'))).toEqual([])
    expect(named.filter((path) => path.endsWith('.ts') && !/^[a-z0-9./[\]_-]+$/.test(path))).toEqual([])
  })
  it('exports by name and nothing that is not its own', () => {
    const found = [...sources, ...scripts].filter(
      ({ path, text }) =>
        path.endsWith('.ts') && /^export (?:default|\*|(?:type )?\{[^}]*\} from)/m.test(text),
    )
    expect(found.map(({ path }) => path)).toEqual([])
  })
  it('names no folder of one machine', () => {
    const machine = /(?<![\w.-])\/(?:work|farm|tmp|home|Users)\/\w/
    const written = [...all, ...['README.md', 'content/README.md', 'package.json'].map(read)]
    expect(written.filter(({ text }) => machine.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('a rule', () => {
  type Found = { place: string; rule: { name: string; example: string; reason: string } }
  const isRule = (value: object): value is Found['rule'] =>
    'name' in value && 'example' in value && 'reason' in value

  /** The rules among the exports of a module, in lists and records of lists too. */
  function rulesIn(value: unknown, place: string, depth = 0): Found[] {
    if (typeof value !== 'object' || value === null || depth > 3) return []
    if (isRule(value)) return [{ place, rule: value }]
    if (ArrayBuffer.isView(value) || value instanceof Map || value instanceof Set) return []
    return Object.values(value).flatMap((item) => rulesIn(item, place, depth + 1))
  }

  it('has a name, an example that can be read, and a reason', async () => {
    const found: Found[] = []
    for (const { path } of analysis.filter(({ path }) => !isWordList(path)))
      found.push(...rulesIn(await import(pathToFileURL(path).href), path))
    expect(found.length).toBeGreaterThan(10)
    const bad = found.filter(({ rule }) => {
      const { text } = readMarked(rule.example)
      return rule.name.trim() === '' || text.trim() === '' || rule.reason.length < 10
    })
    expect(bad.map(({ place, rule }) => `${place}: ${rule.name}`)).toEqual([])
  })
})
