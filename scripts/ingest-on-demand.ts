// A process that stays: each time it is asked it brings a story's generated files up to date, with words and weights in memory.
import { resourcesOnce } from './analyse-folder.ts'
import { ingestAlone } from './ingest.ts'

/** What it answers: what stopped it, or nothing. */
export interface Answer {
  error: string | null
}

resourcesOnce()
process.on('message', (content: string) => {
  const answer: Answer = { error: null }
  try {
    ingestAlone(content, (line) => process.stderr.write(`${line}\n`))
  } catch (error) {
    answer.error = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${answer.error}\n`)
  }
  process.send?.(answer)
})
process.on('disconnect', () => process.exit())
