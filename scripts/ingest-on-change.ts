// While the site is served for editing: runs the ingest again when something in the content folder changes.
import { spawn } from 'node:child_process'
import { join, relative, resolve } from 'node:path'
import type { AstroIntegration } from 'astro'

const PROGRAM = join(import.meta.dirname, 'ingest.ts')

/** Watches the content folder, except what the ingest itself writes there; the pages follow the files it writes. */
export function ingestOnChange(content: string): AstroIntegration {
  const folder = resolve(content)
  let isRunning = false
  let isStale = false
  const run = (): void => {
    isStale = isRunning
    if (isRunning) return
    isRunning = true
    spawn(process.execPath, [PROGRAM, '--content', folder], { stdio: 'inherit' }).on('close', () => {
      isRunning = false
      if (isStale) run()
    })
  }
  return {
    name: 'ingest-on-change',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder)
        server.watcher.on('all', (_event, path) => {
          const [first] = relative(folder, path).split(/[\\/]/)
          if (first && first !== '..' && first !== 'generated') run()
        })
      },
    },
  }
}
