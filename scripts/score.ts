// Measures the analysis against annotated texts and shows what was gained and lost since the recorded scores.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { listSets, readFigures, scoreReading, scoreSet, type Figures } from './run-scorers.ts'
import { runCommand } from './run-command.ts'
import { writeFile } from './write-file.ts'

const USAGE = `usage: npm run score -- FOLDER [--only SET,…] [--layers names,dates,…] [--all] [--record]

FOLDER holds scorers and annotated texts: score/, gold/, dev-sets/. --only limits it to some sets ("reading" is the
story in content/), --layers to some layers, --all also prints figures that stayed, --record keeps them as the new mark.`
const RECORD = 'tests/gold/scores.json'

const say = (line: string): void => void process.stderr.write(`${line}\n`)

function measure(shared: string, sets: string[], layers: string | null): Figures {
  const scratch = mkdtempSync(join(tmpdir(), 'collation-score-'))
  try {
    return sets.reduce<Figures>((figures, set) => {
      const found =
        set === 'reading'
          ? scoreReading(shared, 'content', scratch, say)
          : scoreSet(shared, set, scratch, layers, say)
      return { ...figures, ...found }
    }, {})
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Where less is better. */
const isCost = (name: string): boolean => /hard-fails$|documents\.(?:missing|problems)$/.test(name)

/** One line a figure: name, recorded, now, change; figures that stayed only when `isAll`. */
function compare(before: Figures, now: Figures, isAll: boolean): string[] {
  const show = (value: number | null | undefined): string => value?.toFixed(1) ?? '–'
  const row = (name: string, ...cells: string[]): string =>
    [name.padEnd(72), ...cells.map((cell) => cell.padStart(7))].join(' ')
  let [gains, losses] = [0, 0]
  const lines = Object.entries(now).flatMap(([name, value]) => {
    const isNew = before[name] === undefined
    const change = isNew ? 0 : Math.round(((value ?? 0) - (before[name] ?? 0)) * 10) / 10
    if (isCost(name) ? change < 0 : change > 0) gains++
    else if (change !== 0) losses++
    if (change === 0 && !isNew && !isAll) return []
    const mark = isNew ? 'new' : change === 0 ? '' : `${change > 0 ? '+' : ''}${change.toFixed(1)}`
    return [row(name, show(before[name]), show(value), mark)]
  })
  const total = `${gains} better, ${losses} worse, ${Object.keys(now).length} figures`
  return [row('figure', 'before', 'now', 'change'), ...lines, total]
}

function main(args: string[]): void {
  const options = {
    only: { type: 'string' },
    layers: { type: 'string' },
    all: { type: 'boolean' },
    record: { type: 'boolean' },
  } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [shared] = positionals
  if (!shared) throw new Error(USAGE)
  const missing = ['score', 'gold', 'dev-sets'].find((name) => !existsSync(join(shared, name)))
  if (missing)
    return say(
      `Nothing was scored: ${join(shared, missing)} is not there. The tests in tests/gold run without it.`,
    )
  const known = ['reading', ...listSets(shared)]
  const sets = values.only?.split(',') ?? known
  const unknown = sets.find((set) => !known.includes(set))
  if (unknown) throw new Error(`--only: expected some of ${known.join(', ')}, found ${unknown}`)
  const before = existsSync(RECORD) ? readFigures(RECORD) : {}
  const now = measure(shared, sets, values.layers ?? null)
  console.log(compare(before, now, values.all ?? false).join('\n'))
  if (values.record) {
    const all = Object.entries({ ...before, ...now }).sort(([a], [b]) => (a < b ? -1 : 1))
    writeFile(RECORD, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`)
    say(`${RECORD}: recorded`)
  }
}

await runCommand(import.meta.url, USAGE, (args) => {
  try {
    main(args)
    return 0
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    return 1
  }
})
