// Makes a story of any size: ordinary short articles of invented outlets about invented places, the same in every run.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { seededRandom, shuffled } from '../../../scripts/train/random.ts'
import { COMPANIES, HAPPENINGS, OUTLETS, PEOPLE, PLACES, STILL_LIFE, type Happening } from './happenings.ts'

export interface StorySize {
  /** Outlets, one article each: up to 240. */
  sources: number
  /** Happenings, each of them in at least one article. */
  events: number
}

interface Told {
  happening: Happening
  /** What stands in the braces of its tellings. */
  names: Record<string, string>
  day: number
  sources: readonly number[]
}

const MONTHS = ['March', 'April']
const DAYS = 56
const FIRST_DAYS_OF_APRIL = 31

/** Every file of a content folder, by path. */
export function makeStory({ sources, events }: StorySize): Map<string, string> {
  const random = seededRandom(sources * 1000 + events)
  const told = makeHappenings(events, sources, random)
  const files = new Map<string, string>()
  files.set('story.yaml', `title: A made story of ${sources} and ${events}\n`)
  for (let source = 0; source < sources; source++) {
    const name = `articles/${slug(outletOf(source))}`
    const own = told.filter((one) => one.sources.includes(source))
    files.set(`${name}.txt`, writeArticle(own, source, random))
    files.set(`${name}.yaml`, `source: ${outletOf(source)}\npublishedOn: 2024-05-02\nrights: full\n`)
  }
  return files
}

/** Where there are more than the names of outlets, the others have a namesake in another region. */
function outletOf(source: number): string {
  const [name, region] = [OUTLETS[source % OUTLETS.length]!, Math.floor(source / OUTLETS.length)]
  return region === 0 ? name : `${name} of ${PLACES.starts[region]}`
}

/** Happenings in the order of their days, no two of one kind in one place. */
function makeHappenings(count: number, sources: number, random: () => number): Told[] {
  const places = PLACES.starts.flatMap((start) => PLACES.ends.map((end) => start + end))
  const all = HAPPENINGS.flatMap((happening) => places.map((place) => ({ happening, place })))
  return shuffled(all, random)
    .slice(0, count)
    .map(({ happening, place }) => ({
      happening,
      names: { place, ...makeNames(random) },
      day: Math.floor(random() * DAYS),
      sources: pickSources(sources, random),
    }))
    .sort((a, b) => a.day - b.day)
}

function makeNames(random: () => number): Record<string, string> {
  const one = (of: readonly string[]): string => of[Math.floor(random() * of.length)]!
  return {
    person: `${one(PEOPLE.given)} ${one(PEOPLE.family)}`,
    company: one(COMPANIES),
    few: String(2 + Math.floor(random() * 9)),
    many: String(20 + 10 * Math.floor(random() * 40)),
  }
}

/** Most happenings are in one source only, some in a few, one in twenty in all. */
function pickSources(count: number, random: () => number): number[] {
  const share = random()
  const wanted = share < 0.55 ? 1 : share < 0.8 ? 2 : share < 0.95 ? 3 : count
  return shuffled([...Array(count).keys()], random).slice(0, wanted)
}

/** A headline, a sentence for each happening, here and there a quotation. Three sentences are a paragraph. */
function writeArticle(told: readonly Told[], source: number, random: () => number): string {
  const sentences = told.flatMap(({ happening, names, day }, i) => {
    const filled = { ...names, day: dayName(day) }
    const telling = happening.tellings[(source + Math.floor(random() * 2)) % 3]!
    return [fill(telling, filled), ...(i % 9 === source % 9 ? [fill(happening.quotation, filled)] : [])]
  })
  const { place, ...others } = {
    place: PLACES.starts[source % PLACES.starts.length]! + PLACES.ends[0]!,
    ...makeNames(random),
  }
  const still = STILL_LIFE.slice(0, told.length > 0 ? 1 : undefined)
  const all = [...still.map((sentence) => fill(sentence, { place, ...others })), ...sentences]
  const paragraphs = Array.from({ length: Math.ceil(all.length / 3) }, (_, i) =>
    all.slice(3 * i, 3 * i + 3).join(' '),
  )
  return `${[`Notes from ${place}`, ...paragraphs].join('\n\n')}\n`
}

const dayName = (day: number): string =>
  day < FIRST_DAYS_OF_APRIL
    ? `${day + 1} ${MONTHS[0]} 2024`
    : `${day + 1 - FIRST_DAYS_OF_APRIL} ${MONTHS[1]} 2024`

const fill = (text: string, names: Record<string, string>): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => names[name]!)

const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-')

/** Writes the content folder of a made story. */
export function writeStory(folder: string, size: StorySize): void {
  for (const [path, text] of makeStory(size)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const number = { type: 'string', default: '3' } as const
  const { values, positionals } = parseArgs({
    options: { sources: number, events: { ...number, default: '50' } },
    allowPositionals: true,
  })
  if (!positionals[0]) throw new Error('expected a folder to write the story to, found none')
  writeStory(positionals[0], { sources: Number(values.sources), events: Number(values.events) })
}
