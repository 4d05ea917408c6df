// While the site is served for editing: reads the story again when something in its folder changes, and shows on the page what stops that.
import { join, relative, resolve } from 'node:path'
import type { AstroIntegration } from 'astro'
import { forgetPagesOnChange } from './forget-pages.ts'
import { overlayOf, tellUntilRead } from './tell-faults.ts'

const PROJECT = resolve(import.meta.dirname, '..')
/** A change in here makes the process that reads the story an old one. */
const PROGRAM_FOLDERS = ['src', 'scripts']

/** Watches the content folder, except what the ingest itself writes there; the pages follow the files it writes. */
export function ingestOnChange(content: string): AstroIntegration {
  const folder = resolve(content)
  return {
    name: 'ingest-on-change',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        // a build has this setting too, and no use for what reads articles
        const { keepReading } = await import('./keep-reading.ts')
        const reader = keepReading(folder, (error, before) => {
          if (error !== null) server.ws.send(overlayOf(error))
          // the page reloads for every file that is written anew; a mistake taken back may leave none
          else if (before !== null) server.ws.send({ type: 'full-reload' })
        })
        server.ws.on('connection', () => {
          if (reader.error() !== null) server.ws.send(overlayOf(reader.error()!))
        })
        tellUntilRead(server, join(folder, 'generated', 'story.json'), reader.error)
        forgetPagesOnChange(server, join(folder, 'generated'))
        server.watcher.add(folder)
        server.watcher.on('all', (_event, path) => {
          const [first] = relative(folder, path).split(/[\\/]/)
          if (first && first !== '..' && first !== 'generated') reader.read()
          else if (PROGRAM_FOLDERS.some((name) => path.startsWith(join(PROJECT, name)))) reader.renew()
        })
        server.httpServer?.on('close', reader.stop)
      },
    },
  }
}
