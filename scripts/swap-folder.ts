// Puts a finished folder into the place of another, so that a run that is stopped never leaves half of one.
import { existsSync, lstatSync, mkdirSync, readlinkSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** A fresh, empty folder beside `folder`, on the same disk; `replaceFolder` puts it into place. */
export function startFolder(folder: string): string {
  restoreFolder(folder)
  const next = beside(folder, 'next')
  mkdirSync(next, { recursive: true })
  return next
}

/** Puts what `startFolder` gave into the place of `folder`. */
export function replaceFolder(folder: string): void {
  const target = realOf(folder)
  if (existsSync(target)) renameSync(target, beside(folder, 'previous'))
  renameSync(beside(folder, 'next'), target)
  restoreFolder(folder)
}

/**
 * Clears up after a run, a stopped one too: what was not finished goes. The folder that stood there before comes back when
 * the run was stopped between taking it away and putting the new one there. A repository in it, by which some publish, stays.
 */
export function restoreFolder(folder: string): void {
  const [target, previous] = [realOf(folder), beside(folder, 'previous')]
  if (existsSync(previous) && !existsSync(target)) renameSync(previous, target)
  const repository = join(previous, '.git')
  if (existsSync(repository)) renameSync(repository, join(target, '.git'))
  for (const name of ['next', 'previous'] as const)
    rmSync(beside(folder, name), { recursive: true, force: true })
}

const beside = (folder: string, name: 'next' | 'previous'): string => `${realOf(folder)}.${name}`

/** Where a link leads, whether something is there or not; the swap happens there. */
function realOf(folder: string): string {
  const isLink = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()
  return isLink ? resolve(dirname(folder), readlinkSync(folder)) : resolve(folder)
}
