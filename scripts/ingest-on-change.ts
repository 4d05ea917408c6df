// While the site is served for editing: reads the story again when something in its folder changes, and shows on the page what stops that.
import { fork, type ChildProcess } from 'node:child_process'
import { join, relative, resolve } from 'node:path'
import type { AstroIntegration } from 'astro'
import { forgetPagesOnChange } from './forget-pages.ts'
import type { Answer, Demand } from './ingest-on-demand.ts'
import { faultsIn } from './story-faults.ts'
import { overlayOf, tellUntilRead } from './tell-faults.ts'

const PROGRAM = join(import.meta.dirname, 'ingest-on-demand.ts')
const PROJECT = resolve(import.meta.dirname, '..')
/** A change in here makes the process that reads the story an old one. */
const PROGRAM_FOLDERS = ['src', 'scripts']

/** Watches the content folder, except what the ingest itself writes there; the pages follow the files it writes. */
export function ingestOnChange(content: string): AstroIntegration {
  const folder = resolve(content)
  return {
    name: 'ingest-on-change',
    hooks: {
      'astro:server:setup': ({ server }) => {
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

interface Reader {
  read: () => void
  /** The program changed: the next reading starts a process of its own. */
  renew: () => void
  stop: () => void
  error: () => string | null
}

/** Reads the story again on demand, one run after the other, in a process that keeps words and weights in memory. */
function keepReading(folder: string, onEnd: (error: string | null, before: string | null) => void): Reader {
  let child: ChildProcess | undefined
  let isRunning = false
  let isStale = false
  const generated = join(folder, 'generated')
  let error = faultsIn(generated)
  const start = (): ChildProcess => {
    const started = fork(PROGRAM, [folder])
    started.on('message', (answer: Answer) => end(answer.error ?? faultsIn(generated)))
    started.on('exit', (code) => {
      if (child !== started) return
      child = undefined
      if (isRunning) end(`expected the story to be read, found that its process ended with code ${code}`)
    })
    return started
  }
  const end = (found: string | null): void => {
    const before = error
    error = found
    isRunning = false
    onEnd(error, before)
    if (isStale) read()
  }
  const read = (demand: Demand = 'aloud'): void => {
    isStale = isRunning
    if (isRunning) return
    isRunning = true
    child ??= start()
    child.send(demand)
  }
  const stop = (): void => {
    if (child?.connected) child.disconnect()
  }
  const renew = (): void => {
    if (isRunning) return
    stop()
    child = undefined
  }
  // what was wrong before the site was served is shown like what goes wrong later
  read('quietly')
  return { read, renew, stop, error: () => error }
}
