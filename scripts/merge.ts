// The command: joins the parts that `analyze --shard` wrote to the analysis that one run would have given, byte for byte.
import { parseArgs } from 'node:util'
import { gatherStory } from '../src/ingest/ingest.ts'
import type { Analysis } from '../src/model/analysis.ts'
import { NOTHING_DECIDED } from '../src/model/decided.ts'
import type { OnStep } from '../src/pipeline.ts'
import { analyseArticles, expectArticles } from './analyse-folder.ts'
import { UsageError } from './analyze/arguments.ts'
import { readFormat, writeAnalysis, type Format } from './analyze/formats.ts'
import { readPart, type PartLine } from './analyze/part.ts'
import { placeOfResults } from './cache/project-store.ts'
import { printProblem } from './print-problem.ts'
import { startProgress } from './progress.ts'
import { runCommand } from './run-command.ts'

const USAGE = `usage: npm run --silent merge -- PART… --out FILE [--format json|jsonl|csv] [--strict]

exit codes: 0 written; 1 the parts are not those of one story or it cannot be written; 2 the command is wrong`

/** Runs the command and returns its exit code. */
export async function merge(args: string[], say: (line: string) => void): Promise<number> {
  const progress = startProgress()
  try {
    const { parts, out, format, isStrict } = readArguments(args)
    const analysis = await mergeParts(parts, placeOfResults().program, progress.step)
    analysis.problems.map(printProblem).forEach(say)
    if (isStrict && analysis.problems.length > 0)
      throw new Error(`expected no problems (--strict), found ${analysis.problems.length}`)
    writeAnalysis(out, analysis, format)
    progress.end(`${analysis.documents.length} articles of ${parts.length} parts analysed`)
    return 0
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    return error instanceof UsageError ? 2 : 1
  }
}

/** Throws when a part is missing, there twice, cut short, or of another state of the program. */
async function mergeParts(paths: readonly string[], program: string, onStep: OnStep): Promise<Analysis> {
  const seen = new Map<string, string>()
  const lines: PartLine[] = []
  for (const path of paths) {
    onStep(`Reading ${path}`)
    const { part, lines: found } = await readPart(path, program)
    const twice = seen.get(part)
    if (twice) throw new Error(`${path}: expected a part of its own, found ${part} as in ${twice}`)
    seen.set(part, path)
    for (const line of found) lines.push(line)
  }
  expectWhole([...seen.keys()])
  const read = new Map(lines.flatMap(({ file, read }) => (read ? [[file, read] as const] : [])))
  const files = lines.map((line) => ({ ...line, article: line.read?.parsed.article ?? null }))
  const story = expectArticles('the parts', gatherStory(files))
  return analyseArticles(story, onStep, NOTHING_DECIDED, ({ file }) => read.get(file)!)
}

function expectWhole(parts: readonly string[]): void {
  const of = Number(parts[0]!.split('/')[1])
  const wanted = Array.from({ length: of }, (_, i) => `${i + 1}/${of}`)
  const missing = wanted.filter((part) => !parts.includes(part))
  if (missing.length > 0 || parts.length > of)
    throw new Error(
      `expected all parts from 1/${of} to ${of}/${of}, found ${parts.join(', ')}${missing.length > 0 ? `: ${missing.join(', ')} missing` : ''}`,
    )
}

function readArguments(args: string[]): { parts: string[]; out: string; format: Format; isStrict: boolean } {
  const options = {
    out: { type: 'string' },
    format: { type: 'string', default: 'json' },
    strict: { type: 'boolean', default: false },
  } as const
  try {
    const { values, positionals: parts } = parseArgs({ args, options, allowPositionals: true })
    if (parts.length === 0 || !values.out)
      throw new Error(`expected PART… and --out FILE, found ${args.join(' ') || 'neither'}`)
    return { parts, out: values.out, format: readFormat(values.format), isStrict: values.strict }
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`, { cause: error })
  }
}

await runCommand(import.meta.url, USAGE, (args) => merge(args, (line) => process.stderr.write(`${line}\n`)))
