// Names a state of articles and program: while it is the same, the analysis is the same.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What the analysis depends on besides the articles; pages, views and styles are not among it. */
const PROGRAM = [
  ...['align', 'compare', 'editorial', 'extract', 'ingest', 'lang', 'learn', 'locate', 'model', 'parse'],
  ...['resolve', 'text', 'pipeline.ts', 'read-document.ts'],
].map((name) => join('src', name))

type Hash = ReturnType<typeof createHash>

const hashes = new Map<string, string>()

/**
 * A hash over every file of the program (rules, words, names, weights, packages) and the version of Node, taken once: a process
 * runs the program as it was when it began.
 */
export function hashProgram(project: string): string {
  const known = hashes.get(project) ?? hashFiles(project)
  hashes.set(project, known)
  return known
}

function hashFiles(project: string): string {
  const hash = createHash('sha256').update(process.version)
  const paths = [...PROGRAM, 'scripts', 'package-lock.json'].map((path) => join(project, path))
  for (const path of paths) add(hash, path, path.slice(project.length))
  return hash.digest('hex')
}

/** A hash over the program and every file of the folders of articles and decisions, names and bytes. */
export function cacheKeyOf(articles: string, decisions: string, project: string): string {
  const hash = createHash('sha256').update(hashProgram(project))
  add(hash, articles, 'articles')
  add(hash, decisions, 'decisions')
  return hash.digest('hex')
}

function add(hash: Hash, path: string, name: string): void {
  if (!existsSync(path)) return
  if (statSync(path).isDirectory())
    for (const entry of readdirSync(path).sort()) add(hash, join(path, entry), `${name}/${entry}`)
  else hash.update(`${name}\0${statSync(path).size}\0`).update(bytesOf(path))
}

/** Nothing for a file that vanished or may not be read: the analysis will say so. */
function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch {
    return new Uint8Array()
  }
}
