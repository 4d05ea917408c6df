// What comes along with the project: under which licences, running what, and listed for people in scripts/DEPENDENCIES.md.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Package {
  version: string
  license?: string
  dev?: boolean
  hasInstallScript?: boolean
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const { dependencies, optionalDependencies, allowScripts } = read('package.json') as Record<
  string,
  Record<string, string>
>
const locked = read('package-lock.json').packages as Record<string, Package>
const DOCUMENT = readFileSync('scripts/DEPENDENCIES.md', 'utf8')

const nameOf = (path: string): string => path.replace(/.*node_modules\//, '')

/** May be passed on with a program under the MIT licence, changed or not; LGPL and MPL bind their own files only. */
const ALLOWED =
  /^(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|Zlib|CC0-1\.0|Python-2\.0|OFL-1\.1|MPL-2\.0|LGPL-3\.0-or-later)$/
/** Packages from before licences had one way to be written; looked up by hand. */
const LOOKED_UP: Record<string, string> = { format: 'MIT' }
const licencesOf = (path: string): string[] =>
  (locked[path]!.license ?? LOOKED_UP[nameOf(path)] ?? 'none').replace(/[()]/g, '').split(/ AND /)

/** Where a package finds another one: beside it, or further up. */
function find(from: string, name: string): string | null {
  for (let place = from; ; place = place.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const path = join(place, 'node_modules', name).replaceAll('\\', '/')
    if (locked[path]) return path
    if (place === '') return null
  }
}

/** The packages and all that they need. */
function withAllNeeded(names: readonly string[]): string[] {
  const found = new Set<string>()
  const add = (from: string, name: string): void => {
    const path = find(from, name)
    if (path === null || found.has(path)) return
    found.add(path)
    const { dependencies: own, peerDependencies: peers } = locked[path]!
    for (const next of Object.keys({ ...own, ...peers })) add(path, next)
  }
  for (const name of names) add('', name)
  return [...found]
}

describe('the packages of the program', () => {
  const all = Object.keys(locked).filter((path) => path !== '' && !locked[path]!.dev)

  it('have licences that allow to pass them on', () => {
    const others = all.filter((path) => !licencesOf(path).every((licence) => ALLOWED.test(licence)))
    expect(others.map((path) => `${nameOf(path)}: ${licencesOf(path).join(', ')}`)).toEqual([])
  })

  it('run nothing when they are installed', () => {
    const withScript = all.filter((path) => locked[path]!.hasInstallScript).map(nameOf)
    expect(withScript.filter((name) => (allowScripts as Record<string, unknown>)[name] !== false)).toEqual([])
  })

  it('are listed with version and licence, each one that is asked for by name', () => {
    const rows = [...DOCUMENT.matchAll(/^\| `([^`]+)` +\| ([\d.]+) +\| ([^|]+?) +\|/gm)].map(([, ...cells]) =>
      cells.join(' '),
    )
    const expected = Object.entries({
      ...dependencies,
      ...optionalDependencies,
      pagefind: locked['node_modules/pagefind']!.version,
    }).map(([name, version]) => `${name} ${version} ${licencesOf(`node_modules/${name}`).join(' AND ')}`)
    expect(rows.sort()).toEqual(expected.sort())
  })

  it('that read articles reach neither disk, network nor other programs', () => {
    const outside =
      /(?:from\s*|require\(\s*|import\(\s*)['"](?:node:)?(?:fs|fs\/promises|net|http|https|http2|child_process|dns|tls|dgram|worker_threads)['"]|\bfetch\(|\beval\(|\bXMLHttpRequest\b|\bWebSocket\b/
    const readers = Object.keys(dependencies!).filter((name) =>
      /^(?:compromise|csv-parse|leven|yaml|zod|unified|(?:remark|rehype|mdast|hast|unist|xast)-[\w-]+)$/.test(
        name,
      ),
    )
    expect(readers.length).toBeGreaterThan(8)
    const found = withAllNeeded(readers).flatMap((path) =>
      (existsSync(path) ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [])
        .filter(
          (file) => /\.[cm]?js$/.test(file) && !/(?:^|[\\/])(?:node_modules|tests?|scripts)[\\/]/.test(file),
        )
        .filter((file) => outside.test(readFileSync(join(path, file), 'utf8')))
        .map((file) => `${nameOf(path)}/${file}`),
    )
    expect(found).toEqual([])
  })
})

describe('the network', () => {
  const run = (program: string[]) =>
    spawnSync(process.execPath, ['--no-warnings', '--import', resolve('tests/no-network.ts'), ...program], {
      encoding: 'utf8',
    })

  it('is not asked for by an analysis', () => {
    const out = join(tmpdir(), `collation-offline-${process.pid}.json`)
    const { status, stderr } = run([
      resolve('scripts/analyze.ts'),
      'tests/stories/ferry/articles',
      '--out',
      out,
    ])
    expect(status, stderr).toBe(0)
  })
  it.each([
    "fetch('http://192.0.2.1/')",
    "await import('node:http').then((http) => http.get('http://paper.example/'))",
  ])('would be missed: %s ends the program', (code) => {
    const { status, stderr } = run(['--input-type=module', '-e', code])
    expect({ status, stderr }).toMatchObject({
      status: 99,
      stderr: expect.stringContaining('the network was asked for'),
    })
  })
})
