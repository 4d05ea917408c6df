// Measures the analysis against annotated texts and shows what was gained and lost since the recorded scores.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { listSets, readFigures, scoreReading, scoreSet, type Figures } from './run-scorers.ts'
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
          ? scoreReading(shared, 'content', scratch)
          : scoreSet(shared, set, scratch, layers, say)
      return { ...figures, ...found }
    }, {})
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** One line a figure: name, recorded, now, change. */
function compare(before: Figures, now: Figures, isAll: boolean): string[] {
  const show = (value: number | null | undefined): string =>
    (value ?? null) === null ? '–' : value!.toFixed(1)
  const lines = Object.entries(now).flatMap(([name, value]) => {
    const change = (value ?? 0) - (before[name] ?? 0)
    if (Math.abs(change) < 0.05 && !isAll) return []
    const sign = change > 0 ? '+' : ''
    return `${name.padEnd(72)} ${show(before[name]).padStart(6)} ${show(value).padStart(6)} ${Math.abs(change) < 0.05 ? '' : (sign + change.toFixed(1)).padStart(7)}`
  })
  const isGain = (line: string): boolean => /\+[\d.]+$/.test(line)
  const changed = lines.filter((line) => /[+-][\d.]+$/.test(line))
  const total = `${changed.filter(isGain).length} up, ${changed.filter((line) => !isGain(line)).length} down, ${Object.keys(now).length} figures`
  return [`${'figure'.padEnd(72)} ${'before'.padStart(6)} ${'now'.padStart(6)}  change`, ...lines, total]
}

function main(): void {
  const options = {
    only: { type: 'string' },
    layers: { type: 'string' },
    all: { type: 'boolean' },
    record: { type: 'boolean' },
  } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
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

try {
  main()
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
