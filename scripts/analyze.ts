// The command: analyses folders of articles, each as one story, and writes what was found.
import { readArguments, USAGE, UsageError, type Arguments } from './analyze/arguments.ts'
import { analysePart } from './analyze/analyse-part.ts'
import { analyseStories, analyseStory } from './analyze/analyse-stories.ts'
import { placeOfResults, withPassingResults } from './cache/project-store.ts'
import type { StorePlace } from './cache/result-store.ts'
import { startProgress } from './progress.ts'
import { articlesOf } from './read-articles.ts'
import { runCommand } from './run-command.ts'

/** Runs the command and returns its exit code: 0 written, 1 something was not, 2 the command is wrong. */
export async function analyze(args: string[], say: (line: string) => void): Promise<number> {
  const progress = startProgress()
  const tell = (line: string): void => {
    progress.clear()
    say(line)
  }
  try {
    const named = readArguments(args)
    const stories = named.stories.map(({ folder, out }) => ({ folder: articlesOf(folder), out }))
    const asked = { ...named, stories }
    const run = (results: StorePlace): Promise<boolean> => choose(asked)(asked, results, progress, tell)
    const isDone =
      asked.cache === null ? await withPassingResults(run) : await run(placeOfResults(asked.cache))
    return isDone ? 0 : 1
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error))
    return error instanceof UsageError ? 2 : 1
  }
}

function choose({ shard, stories }: Arguments) {
  if (shard) return analysePart
  return stories.length > 1 ? analyseStories : analyseStory
}

await runCommand(import.meta.url, USAGE, (args) => analyze(args, (line) => process.stderr.write(`${line}\n`)))
