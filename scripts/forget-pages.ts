// While the site is served: pages that were made from what the story said before are not taken for current.
import { basename } from 'node:path'
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

/** Where Astro keeps the collections, and the module by which pages ask for them. */
const [STORE_FILE, STORE_MODULE] = ['data-store.json', '\0astro:data-layer-content']

/**
 * Lets every module that rests on the collections run again when these change, and the page reload after that. Astro itself
 * only lets the store run again: a page in between, if Vite has read its file anew by then, stays what it was.
 */
export function forgetPagesOnChange(server: Server): void {
  server.watcher.on('change', (path) => {
    if (basename(path) !== STORE_FILE) return
    for (const environment of Object.values(server.environments))
      if ('runner' in environment)
        forgetImporters((environment.runner as { evaluatedModules: RunModules }).evaluatedModules)
    server.ws.send({ type: 'full-reload' })
  })
}

/** Forgets the module with the collections, those that import it, those that import them, and so on. */
export function forgetImporters<Module extends RunModule>(
  modules: RunModules<Module>,
  id: string = STORE_MODULE,
): void {
  const seen = new Set([id])
  for (const next of seen) {
    const module = modules.getModuleById(next)
    if (!module) continue
    for (const importer of module.importers) seen.add(importer)
    modules.invalidateModule(module)
  }
}
