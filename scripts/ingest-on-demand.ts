// A process that stays: each time it is asked it brings a story's generated files up to date, with words, weights and towns in memory.
import { analyseContent } from './analyse-content.ts'
import { resourcesOnce } from './analyse-folder.ts'
import { ingestAlone } from './ingest.ts'
import { atlasOnce } from './load-atlas.ts'

/** What it answers: what stopped it, or nothing. */
export interface Answer {
  error: string | null
}

warmUp(process.argv[2])
process.on('message', (content: string) => {
  const answer: Answer = { error: null }
  try {
    ingestAlone(content, (line) => process.stderr.write(`${line}\n`))
  } catch (error) {
    answer.error = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${answer.error}\n`)
  }
  // nobody is left to hear it when the site is no longer served
  process.send?.(answer, () => {})
})
process.on('disconnect', () => process.exit())

/** The first reading of a process takes several times as long as the next: that is done before somebody waits for it. */
function warmUp(content: string | undefined): void {
  resourcesOnce()
  atlasOnce()
  try {
    if (content) analyseContent(content)
  } catch {
    // what is wrong with the story was said when it was read, and is said again with the next change
  }
}
