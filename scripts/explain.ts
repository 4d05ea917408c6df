// The command: says what was found at a place of an article, by which rules, and what was nearly found.
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { AnalysedDocument } from '../src/model/analysis.ts'
import type { Span } from '../src/model/span.ts'
import { nameOf } from '../src/ingest/article-id.ts'
import { analyseFolder, resourcesOnce } from './analyse-folder.ts'
import { explainApart } from './explain/explain-apart.ts'
import { explainDoubts } from './explain/explain-doubts.ts'
import { explainEvents } from './explain/explain-events.ts'
import { explainMentions, explainQuantities, explainTimes, explainVoice } from './explain/explain-layers.ts'
import { explainSentences, explainTree } from './explain/explain-words.ts'
import { findWords, lineOf, nearestSentences } from './explain/find-words.ts'
import { PairWatch } from './explain/judged-pairs.ts'
import { placeAt } from './explain/place.ts'
import { quote } from './explain/show.ts'
import { runCommand } from './run-command.ts'

const USAGE = `usage: npm run --silent explain -- ARTICLE "WORDS" [--line N]

Analyses the folder of ARTICLE as one story and says what was found at WORDS: every layer, by which rule, and what was
nearly found, by the program alone, whatever editors decided. ARTICLE is a file, or the name of an article in $CONTENT/articles (content/articles if CONTENT is not set), as
npm run editorial prints it. --line chooses among several places.`

/**
 * What was found at the words, as lines of text. The article is named by its file, with or without ending, or by its id, in
 * the folder before it. Throws with what to do when the place is not clear.
 */
export function explain(file: string, words: string, line: number | null = null): string[] {
  const [folder, name] = [dirname(file), basename(file)]
  const watch = new PairWatch()
  const analysis = analyseFolder(folder, undefined, watch)
  const document = analysis.documents.find((d) => [d.id, d.file, nameOf(d.file)].includes(name))
  if (!document) {
    const why = analysis.problems.find((problem) => problem.file === name)?.message
    const known = analysis.documents.map(({ id }) => id).join(', ')
    throw new Error(
      `${file}: expected a file with an article, or the name of one in ${folder} (${known}), found none${why ? `: ${why}` : ''}`,
    )
  }
  const place = placeAt(choosePlace(document, words, line), document, analysis, watch, resourcesOnce())
  const { start, end, exact } = place.words
  return [
    `${file}, line ${lineOf(document.text, start)}, characters ${start} to ${end}: ${quote(exact, 300)}`,
    ...analysis.problems.filter((p) => p.file === document.file).map((p) => `${p.message} [${p.rule}]`),
    ...[explainSentences, explainTree, explainMentions, explainTimes, explainQuantities].flatMap((part) =>
      part(place),
    ),
    ...[explainVoice, explainEvents, explainApart, explainDoubts].flatMap((part) => part(place)),
  ]
}

function choosePlace(document: AnalysedDocument, words: string, line: number | null): Span {
  const { text, sentences, file } = document
  const found = findWords(text, words)
  if (found.length === 0) {
    const near = nearestSentences(sentences, words).map((s) => `  line ${s.line}: ${quote(s.exact, 160)}`)
    const hint = near.length ? `, nearest are\n${near.join('\n')}` : ''
    throw new Error(`${file}: expected the words ${quote(words)}, found them nowhere${hint}`)
  }
  const chosen = line === null ? found : found.filter(({ start }) => lineOf(text, start) === line)
  if (chosen.length === 1 || (line !== null && chosen.length > 1)) return chosen[0]!
  const around = ({ start, end }: Span): string => text.slice(Math.max(0, start - 30), end + 30)
  const lines = found.map((span) => `  line ${lineOf(text, span.start)}: … ${quote(around(span), 200)} …`)
  throw new Error(
    `${file}: expected one place with the words ${quote(words)}${line === null ? '' : ` in line ${line}`}, found ` +
      `${chosen.length ? 'these' : 'these elsewhere'}: give more words, or --line\n${lines.join('\n')}`,
  )
}

/** The path of an article that is given by path, or by its name in the story. */
const fileOf = (given: string): string =>
  existsSync(given) ? given : join(process.env['CONTENT'] ?? 'content', 'articles', given)

function readArguments(args: string[]): { file: string; words: string; line: number | null } {
  let parsed
  try {
    parsed = parseArgs({ args, options: { line: { type: 'string' } }, allowPositionals: true })
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`, { cause: error })
  }
  const [given, words, ...more] = parsed.positionals
  if (!given || !words?.trim() || more.length > 0)
    throw new Error(`expected ARTICLE and "WORDS", found ${args.join(' ') || 'neither'}\n${USAGE}`)
  const { line } = parsed.values
  if (line !== undefined && !/^[1-9]\d*$/.test(line))
    throw new Error(`expected --line with a number from 1, found ${line}`)
  return { file: fileOf(given), words, line: line === undefined ? null : Number(line) }
}

await runCommand(import.meta.url, USAGE, (args) => {
  try {
    const { file, words, line } = readArguments(args)
    process.stdout.write(`${explain(file, words, line).join('\n')}\n`)
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
})
