// What rests on the lists of the analysis runs again when they change, and nothing else does.
import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { DOOR, forgetImporters, forgetPagesOnChange } from '../../scripts/forget-pages.ts'

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
  [DOOR]: ['edition'],
  edition: ['timeline', 'event'],
  timeline: [],
  event: ['edition', 'gone'],
  links: ['timeline'],
}

it('forgets what imports the lists, at any distance, and once where imports go round', () => {
  const modules = modulesOf(PAGES)
  forgetImporters(modules)
  expect(modules.forgotten).toEqual([DOOR, 'edition', 'timeline', 'event'])
})

it('does so once when lists are written, and has the page loaded again after that', () => {
  vi.useFakeTimers()
  const modules = modulesOf(PAGES)
  const watcher = Object.assign(new EventEmitter(), { add: () => {} })
  const ws = { send: () => void modules.forgotten.push('(reload)') }
  const environments = { client: {}, ssr: { runner: { evaluatedModules: modules } } }
  forgetPagesOnChange({ watcher, ws, environments } as never, '/project/content/generated')
  watcher.emit('all', 'change', '/project/src/pages/index.astro')
  watcher.emit('all', 'change', '/project/content/generated/fonts/key.txt')
  vi.runAllTimers()
  expect(modules.forgotten).toEqual([])
  for (const name of ['events', 'actors'])
    watcher.emit('all', 'change', `/project/content/generated/${name}.json`)
  vi.runAllTimers()
  expect(modules.forgotten).toEqual([DOOR, 'edition', 'timeline', 'event', '(reload)'])
  vi.useRealTimers()
})
