// While the site is served: pages that were made from what the story said before are not taken for current.
import { dirname, resolve } from 'node:path'
import type { AstroIntegration } from 'astro'

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server']

/** A module that ran, and the ids of those that asked for it. */
interface RunModule {
  importers: Set<string>
}
/** The modules that ran in one of Vite's environments. */
export interface RunModules<Module extends RunModule = RunModule> {
  getModuleById: (id: string) => Module | undefined
  invalidateModule: (module: Module) => void
}

/** The module by which pages ask for what the analysis wrote. */
export const DOOR = resolve(import.meta.dirname, '../src/live.config.ts')
/** The analysis writes several files, one right after the other. */
const SOON_MS = 50

/** Lets every module that rests on the lists in a folder run again when these change, and the page reload after that. */
export function forgetPagesOnChange(server: Server, generated: string): void {
  let soon: NodeJS.Timeout | undefined
  const forget = (): void => {
    for (const environment of Object.values(server.environments))
      if ('runner' in environment)
        forgetImporters((environment.runner as { evaluatedModules: RunModules }).evaluatedModules)
    server.ws.send({ type: 'full-reload' })
  }
  server.watcher.add(generated)
  server.watcher.on('all', (_event, path) => {
    if (dirname(path) !== generated || !path.endsWith('.json')) return
    clearTimeout(soon)
    soon = setTimeout(forget, SOON_MS)
  })
}

/** Forgets a module, those that import it, those that import them, and so on. */
export function forgetImporters<Module extends RunModule>(
  modules: RunModules<Module>,
  id: string = DOOR,
): void {
  const seen = new Set([id])
  for (const next of seen) {
    const module = modules.getModuleById(next)
    if (!module) continue
    for (const importer of module.importers) seen.add(importer)
    modules.invalidateModule(module)
  }
}
