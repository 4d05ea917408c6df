// Lets one process at a time do a piece of work: a file says who does it, and a dead one's file does not count.
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'

/** Who holds a lock; `token` is of one holding only. */
interface Holder {
  pid: number
  host: string
  token: string
}

const WAIT_MS = 100
let holdings = 0

/**
 * Takes the lock file `path`, waiting while a living process of this computer holds it, and returns how to let it go.
 * `say` is told once for whom it waits. A process that was killed leaves its file behind: the next one takes it over.
 */
export function holdLock(path: string, say: (line: string) => void): () => void {
  mkdirSync(dirname(path), { recursive: true })
  const own: Holder = {
    pid: process.pid,
    host: hostname(),
    token: `${process.pid}-${++holdings}-${Date.now()}`,
  }
  for (let isTold = false; !take(path, own);) {
    const holder = readHolder(path)
    if (holder === null) continue
    if (isDead(holder)) breakLock(path, holder)
    else {
      if (!isTold) say(waitingFor(path, holder))
      isTold = true
      sleep(WAIT_MS)
    }
  }
  return () => {
    if (readHolder(path)?.token === own.token) rmSync(path, { force: true })
  }
}

/** Keeps other runs from writing `generated` in the folder of a story until the returned function is called. Without articles nothing is kept. */
export const lockContent = (content: string, say: (line: string) => void): (() => void) =>
  existsSync(join(content, 'articles')) ? holdLock(join(content, 'generated', '.lock'), say) : () => {}

const waitingFor = (path: string, { pid, host }: Holder): string =>
  `waiting for another build (process ${pid} on ${host}) to end; if there is none, remove ${path}`

/** A link to a finished file appears whole or, when there is one already, not at all. */
function take(path: string, own: Holder): boolean {
  const draft = `${path}.${own.token}`
  try {
    writeFileSync(draft, JSON.stringify(own))
    linkSync(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw new Error(`${path}: expected to write the file, found ${(error as Error).message}`, {
      cause: error,
    })
  } finally {
    rmSync(draft, { force: true })
  }
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Processes of another computer cannot be asked: they count as living. */
function isDead({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** Removes the file of a dead holder. Of several that try, one gets the claim, and looks again before it removes. */
function breakLock(path: string, dead: Holder): void {
  const claim = `${path}.${dead.token}.dead`
  try {
    closeSync(openSync(claim, 'wx'))
  } catch {
    return sleep(WAIT_MS)
  }
  if (readHolder(path)?.token === dead.token) rmSync(path, { force: true })
  rmSync(claim, { force: true })
}

const sleep = (ms: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
