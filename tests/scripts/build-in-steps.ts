// A build that says each step and whose pages are many small files: run by tests that stop it in between.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { build, type WritePages } from '../../scripts/build.ts'

/** Writes twenty pages that say `stamp`; after the page `waitAt` it waits to be killed. */
export const writePagesOf =
  (stamp: string, say: (line: string) => void, waitAt?: number): WritePages =>
  async (folder) => {
    for (let page = 0; page < 20; page++) {
      writeFileSync(join(folder, `${page}.html`), stamp)
      say(`page ${page}`)
      await setTimeout(page === waitAt ? 60_000 : 5)
    }
  }

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [content, out, stamp, waitAt] = process.argv.slice(2) as [string, string, string, string?]
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  await build(content, out, say, writePagesOf(stamp, say, waitAt === undefined ? undefined : Number(waitAt)))
  say('done')
}
