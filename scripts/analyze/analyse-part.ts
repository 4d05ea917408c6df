// Reads one part of a folder's articles and writes what was found in each, to be joined with the other parts.
import { readArticle } from '../../src/ingest/ingest.ts'
import { recognition } from '../../src/lang/recognition.ts'
import { sections } from '../../src/lang/en/sections.ts'
import { resourcesOnce } from '../analyse-folder.ts'
import { readOnce } from '../cache/keep-read.ts'
import { openStore, type StorePlace } from '../cache/result-store.ts'
import { printProblem } from '../print-problem.ts'
import { countThings, type Progress } from '../progress.ts'
import { readArticles } from '../read-articles.ts'
import { writeLines } from '../write-lines.ts'
import type { Tell } from './analyse-stories.ts'
import type { Arguments } from './arguments.ts'
import type { PartHead, PartLine } from './part.ts'
import { readAhead } from './read-ahead.ts'
import { isInShard } from './shard.ts'

/** Returns true; throws when the folder holds no article or the part cannot be written. A part may be empty. */
export async function analysePart(
  { stories, shard, workers }: Arguments,
  results: StorePlace,
  progress: Progress,
  tell: Tell,
): Promise<boolean> {
  const [{ folder, out }, { index, of }] = [stories[0]!, shard!]
  const found = readArticles(folder)
  const isHere = ({ file }: { file: string }): boolean => isInShard(shard!, file)
  const [inputs, problems] = [found.inputs.filter(isHere), found.problems.filter(isHere)]
  const files = inputs.map((input) => ({
    file: input.file,
    ...readArticle(input, { sections, samples: recognition }),
  }))
  const articles = files.flatMap(({ article }) => article ?? [])
  await readAhead(articles, results, workers, progress)
  const read = readOnce(openStore(results))
  writeLines(out, lines())
  for (const problem of [...problems, ...files.flatMap((file) => file.problems)]) tell(printProblem(problem))
  progress.end(`${countThings(articles.length, 'article')} of part ${index}/${of} read`)
  return true

  function* lines(): Generator<string> {
    yield JSON.stringify({ part: `${index}/${of}`, program: results.program } satisfies PartHead)
    for (const problem of problems)
      yield JSON.stringify({ file: problem.file, problems: [problem], read: null } satisfies PartLine)
    for (const { file, article, problems } of files) {
      progress.step(`Reading ${file}`)
      yield JSON.stringify({
        file,
        problems,
        read: article && read(article, resourcesOnce()),
      } satisfies PartLine)
    }
    yield JSON.stringify({ files: problems.length + files.length })
  }
}
