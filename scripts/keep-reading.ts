// While the site is served: the process that reads the story again when it is told to.
import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Answer, Demand } from './ingest-on-demand.ts'
import { faultsIn } from './story-faults.ts'

const PROGRAM = join(import.meta.dirname, 'ingest-on-demand.ts')

export interface Reader {
  read: () => void
  /** The program changed: the next reading starts a process of its own. */
  renew: () => void
  stop: () => void
  error: () => string | null
}

/** Reads the story again on demand, one run after the other, in a process that keeps words and weights in memory. */
export function keepReading(
  folder: string,
  onEnd: (error: string | null, before: string | null) => void,
): Reader {
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
