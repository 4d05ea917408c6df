// What rests on the collections runs again when they change, and nothing else does.
import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { forgetImporters, forgetPagesOnChange } from '../../scripts/forget-pages.ts'

const STORE = '\0astro:data-layer-content'

/** Modules by id, each with those that import it; `forgotten` lists what has to run again. */
function modulesOf(importers: Record<string, string[]>) {
  const forgotten: string[] = []
  const modules = new Map(
    Object.entries(importers).map(([id, by]) => [id, { id, importers: new Set(by) }] as const),
  )
  return {
    forgotten,
    getModuleById: (id: string) => modules.get(id),
    invalidateModule: ({ id }: { id: string; importers: Set<string> }) => void forgotten.push(id),
  }
}

const PAGES = {
  [STORE]: ['runtime'],
  runtime: ['edition'],
  edition: ['timeline', 'event'],
  timeline: [],
  event: ['edition', 'gone'],
  links: ['timeline'],
}

it('forgets what imports the collections, at any distance, and once where imports go round', () => {
  const modules = modulesOf(PAGES)
  forgetImporters(modules)
  expect(modules.forgotten).toEqual([STORE, 'runtime', 'edition', 'timeline', 'event'])
})

it('does so when the collections are written, and has the page loaded again after that', () => {
  const modules = modulesOf(PAGES)
  const watcher = new EventEmitter()
  const ws = { send: () => void modules.forgotten.push('(reload)') }
  const environments = { client: {}, ssr: { runner: { evaluatedModules: modules } } }
  forgetPagesOnChange({ watcher, ws, environments } as never)
  watcher.emit('change', '/project/src/pages/index.astro')
  expect(modules.forgotten).toEqual([])
  watcher.emit('change', '/project/.astro/data-store.json')
  expect(modules.forgotten.slice(-2)).toEqual(['event', '(reload)'])
})
