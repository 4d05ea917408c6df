// Runs the scorers of a measuring folder on fresh analyses and gathers their figures.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { analyseFolder } from './analyse-folder.ts'

/** Figures by name, such as `gum_news_dev.names.per-org-loc-overlap.f1`; null where there was nothing to divide by. */
export type Figures = Record<string, number | null>

/** The annotated sets in a measuring folder. */
export const listSets = (shared: string): string[] =>
  readdirSync(join(shared, 'dev-sets'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

/** Exports a set as articles, analyses story by story, and scores them together. `layers` limits what is scored. */
export function scoreSet(
  shared: string,
  set: string,
  scratch: string,
  layers: string | null,
  say: (line: string) => void,
): Figures {
  const gold = resolve(shared, 'dev-sets', set)
  const [articles, analyses] = [join(scratch, set), join(scratch, `${set}-analyses`)]
  run(shared, 'score/export-articles.mjs', [gold, articles])
  mkdirSync(analyses, { recursive: true })
  const stories = readdirSync(articles, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  stories.forEach(({ name }, i) => {
    say(`${set}: story ${i + 1} of ${stories.length}`)
    const analysis = analyseFolder(join(articles, name))
    writeFileSync(join(analyses, `${name}.json`), JSON.stringify(analysis))
  })
  const only = layers ? ['--only', layers] : []
  const manifest = ['--manifest', join(articles, 'manifest.json')]
  return readLines(run(shared, 'score/score.mjs', [gold, analyses, '--lines', ...manifest, ...only]))
}

interface ReadingArea {
  area: string
  points: number
  parts: { items: { id: string; credit: number; note: string }[] }[]
}

/**
 * Scores the story that the project brings along against a person's reading: points by area, and hard fails. What is
 * missed is said line by line.
 */
export function scoreReading(
  shared: string,
  content: string,
  scratch: string,
  say: (line: string) => void,
): Figures {
  const file = join(scratch, 'story.json')
  writeFileSync(file, JSON.stringify(analyseFolder(join(content, 'articles'))))
  const { score, areas, hardFails } = JSON.parse(run(shared, 'gold/score-seeds.mjs', [file, '--json'])) as {
    score: number
    areas: ReadingArea[]
    hardFails: unknown[]
  }
  for (const { area, parts } of areas)
    for (const { id, credit, note } of parts.flatMap(({ items }) => items))
      if (credit < 0.995)
        say(`missed  ${area.padEnd(18)} ${credit.toFixed(2)}  ${id}${note ? `: ${note}` : ''}`)
  say(`reading: ${score.toFixed(1)} of 100, ${hardFails.length} hard fails`)
  const points = areas.map(({ area, points }) => [
    `reading.${area.toLowerCase().replaceAll(' ', '-')}`,
    points,
  ])
  return { 'reading.score': score, 'reading.hard-fails': hardFails.length, ...Object.fromEntries(points) }
}

/** Runs a scorer and returns what it prints. Exit code 1 is an answer (a hard fail), more is a failure. */
function run(shared: string, program: string, args: string[]): string {
  const options = { encoding: 'utf8', maxBuffer: 2 ** 28 } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(shared, program), ...args], options)
  if (stdout === '' || status === null || status > 1)
    throw new Error(`${program}: ${stderr.trim() || `exit code ${status}`}`)
  return stdout
}

/** Lines `name value`, `null` where there was nothing to divide by. */
function readLines(lines: string): Figures {
  const pairs = lines
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
  const kept = pairs.filter(([name]) => !/\.documents\.(?:words|analysed)$/.test(name!))
  return Object.fromEntries(kept.map(([name, value]) => [name, value === 'n/a' ? null : Number(value)]))
}

export const readFigures = (file: string): Figures => JSON.parse(readFileSync(file, 'utf8')) as Figures
