// What starts with the build of a site: reading articles takes a second to load, and has a thread of its own.
import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'

/** The files that a file of this project loads when it starts, and what they load. */
function loadedWith(start: string): string[] {
  const loaded = new Set([resolve(start)])
  for (const path of loaded) {
    const text = readFileSync(path, 'utf8')
    for (const [, name] of text.matchAll(/^(?:import|export) (?!type\b)[^'"]*from '(\.[^']+)'/gm))
      loaded.add(join(path, '..', name!))
  }
  return [...loaded].map((path) => relative('.', path).replaceAll('\\', '/'))
}

it.each(['scripts/build.ts', 'astro.config.mjs'])('%s loads nothing of the analysis', (start) => {
  const loaded = loadedWith(start)
  expect(loaded.length).toBeGreaterThan(4)
  expect(loaded.filter((path) => path.startsWith('src/'))).toEqual([])
})

it('sees what does', () => {
  expect(loadedWith('scripts/ingest-thread.ts')).toContain('src/pipeline.ts')
})
