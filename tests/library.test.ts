// The library: what the command finds, without a disk; and the package as somebody else imports it.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { analyseFolder, resourcesOnce } from '../scripts/analyse-folder.ts'
import { buildLibrary } from '../scripts/library.ts'
import { analyze, type GivenArticle } from '../src/library.ts'

const root = mkdtempSync(join(tmpdir(), 'collation-library-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const harbour: GivenArticle = {
  name: 'harbour.txt',
  source: 'Harbour News',
  publishedOn: '2024-03-04',
  content: 'Two ports were closed on Sunday, the harbour office said.',
}
const coast: GivenArticle = {
  name: 'coast.html',
  content: new TextEncoder().encode('<article><p>The storm shut three ports on 3 March 2024.</p></article>'),
}

describe('analyze', () => {
  it('finds what the command finds in the same files', () => {
    mkdirSync(join(root, 'story'))
    writeFileSync(join(root, 'story/harbour.txt'), harbour.content)
    writeFileSync(
      join(root, 'story/harbour.yaml'),
      'source: Harbour News\npublishedOn: 2024-03-04\npublishedBasis: given with the article\n',
    )
    writeFileSync(join(root, 'story/coast.html'), coast.content)
    const found = analyze([harbour, coast], resourcesOnce())
    expect(found).toEqual(analyseFolder(join(root, 'story')))
    expect(found.documents.map(({ id }) => id)).toEqual(['coast', 'harbour'])
  })

  it('says which engine it needs', () => {
    const resources = resourcesOnce()
    const known = Object.getOwnPropertyDescriptor(Map, 'groupBy')!
    onTestFinished(() => void Object.defineProperty(Map, 'groupBy', known))
    Reflect.deleteProperty(Map, 'groupBy')
    expect(() => analyze([harbour], resources)).toThrow(
      'collation: expected Node 22.12 or later, found an engine without groupBy',
    )
  })

  it('does not depend on the order, and lists what cannot be read', () => {
    const [one, other] = [
      [harbour, coast],
      [coast, harbour],
    ].map((articles) => analyze(articles, resourcesOnce()))
    expect(one).toEqual(other)
    const wrong = analyze(
      [
        { ...harbour, publishedOn: 'soon' },
        { name: 'a.txt', content: '' },
      ],
      resourcesOnce(),
    )
    expect(wrong.problems.map(({ file, place }) => [file, place])).toEqual([
      ['a.txt', null],
      ['harbour.txt', 'publishedOn'],
    ])
    expect(analyze([], resourcesOnce())).toMatchObject({ version: 1, documents: [] })
  })
})

describe('the package', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
  const readme = readFileSync('scripts/analyze/README.md', 'utf8')
  const example = /```ts\n([\s\S]*?)```/.exec(readme)![1]!

  it(
    'runs the example of the documentation, compiled and checked as by somebody else',
    { timeout: 240_000 },
    () => {
      buildLibrary()
      mkdirSync(join(root, 'node_modules'))
      symlinkSync(resolve('.'), join(root, 'node_modules/collation'))
      writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
      writeFileSync(join(root, 'example.mts'), example)
      const tsc = resolve('node_modules/typescript/bin/tsc')
      const options = ['--strict', '--module', 'nodenext', '--target', 'esnext', '--skipLibCheck']
      const types = ['--types', 'node', '--typeRoots', resolve('node_modules/@types')]
      const compiled = spawnSync(process.execPath, [tsc, 'example.mts', ...options, ...types], {
        cwd: root,
        encoding: 'utf8',
      })
      expect(compiled.stdout).toBe('')
      const run = spawnSync(process.execPath, ['example.mjs'], { cwd: root, encoding: 'utf8' })
      expect(run.stderr).toBe('')
      expect(run.stdout.trim().split('\n')).toContain('harbour 2024-03-03')
      for (const target of Object.values(exports).flatMap((one) => Object.values(one as object)))
        expect(readFileSync(String(target)).length).toBeGreaterThan(0)
    },
  )
})
