// The comparison of whole articles: what each covers, what its story is about, and every difference by kind.
import type { Comparison } from '../model/comparison.ts'
import type { Event } from '../model/event.ts'
import { byDate } from '../text/edtf.ts'
import { isShared } from './coverage.ts'
import { mainYear, shortDate } from './dates.ts'
import type { Edition, Source } from './edition.ts'
import { anchorOf, excerptOf, type Excerpt } from './excerpt.ts'
import { eventPath, sourcePath } from './links.ts'
import { isMarked, questionsOf, type Question } from './question.ts'
import { reportsOf } from './reports.ts'
import { themesOf, type Themes } from './themes.ts'
import { shareOf, tagOfEvent, type Tag } from './verdict.ts'
import { capital, count, words } from './words.ts'

export type Reach = 'main' | 'passing' | 'absent'

export interface MatrixRow {
  title: string
  href: string
  date: string
  tag: Tag
  cells: { source: Source; reach: Reach }[]
}

export interface Difference {
  question: Question
  event: { title: string; href: string } | null
}

export interface ComparePage {
  counts: string
  matrix: { title: string; rows: MatrixRow[] }[]
  overlap: { text: string; sources: Source[] }[]
  themes: Themes[]
  differences: { kind: string; title: string; first: Difference[]; more: Difference[]; total: number }[]
  alike: Difference[]
  inside: { source: Source; notes: { excerpt: Excerpt | null; text: string; href: string }[] }[]
}

export function viewCompare(edition: Edition): ComparePage {
  const { events, comparisons } = edition
  const shared = events.filter(isShared).length
  const differences = comparisons.filter((comparison) => comparison.verdict !== 'same')
  const counts = [
    count(edition.sources.length, 'source'),
    count(events.length, 'event'),
    ...(edition.sources.length > 1
      ? [`${shared} in ${edition.sources.length === 2 ? 'both' : 'more than one source'}`]
      : []),
    count(differences.filter(isMarked).length, 'difference'),
  ]
  return {
    counts: counts.join(', '),
    matrix: matrixOf(edition),
    overlap: overlapOf(edition),
    themes: themesOf(edition),
    differences: differencesOf(edition, differences),
    alike: listDifferences(
      edition,
      comparisons.filter((comparison) => comparison.verdict === 'same'),
    ),
    inside: insideOf(edition),
  }
}

function matrixOf(edition: Edition): ComparePage['matrix'] {
  const year = mainYear(edition.events.map((event) => event.date.edtf))
  const of = (title: string, phase: Event['phase']) => ({
    title,
    rows: edition.events
      .filter((event) => event.phase === phase)
      .sort((a, b) => byDate(a.date.edtf, b.date.edtf))
      .map((event) => rowOf(edition, event, year)),
  })
  return [of('The story', 'story'), of(words.ahead, 'expected'), of(words.background, 'background')].filter(
    ({ rows }) => rows.length > 0,
  )
}

function rowOf(edition: Edition, event: Event, year: string | null): MatrixRow {
  return {
    title: event.title,
    href: eventPath(event.id),
    date: event.date.edtf ? capital(shortDate(event.date.edtf, year)) : words.undated,
    tag: tagOfEvent(edition, event),
    cells: edition.sources.map((source) => ({ source, reach: reachOf(event, source) })),
  }
}

/** Two sentences or a headline make a main report; a single mention is one in passing. */
function reachOf(event: Event, source: Source): Reach {
  const sentences = new Set(reportsOf(event, source).map((report) => report.sentence))
  if (sentences.size === 0) return 'absent'
  const isHeadline = [...sentences].some((sentence) => sentence.section === 'headline')
  return sentences.size > 1 || isHeadline ? 'main' : 'passing'
}

/** From four sources on: how many events each number of sources shares, and how many stand in one alone. */
function overlapOf(edition: Edition): ComparePage['overlap'] {
  const all = edition.sources.length
  if (all < 4) return []
  const sizes = edition.events.map((event) => new Set(event.mentions.map((m) => m.document)).size)
  const several = Array.from({ length: all - 1 }, (_, i) => all - i)
    .map((n) => ({ n, events: sizes.filter((size) => size === n).length }))
    .filter(({ events }) => events > 0)
    .map(({ n, events }) => ({
      text: `${count(events, 'event')} in ${shareOf(n, all)}`,
      sources: [] as Source[],
    }))
  const alone = edition.sources.flatMap((source) => {
    const n = edition.events.filter(
      (event) => !isShared(event) && event.mentions[0]!.document === source.id,
    ).length
    return n ? [{ text: `${count(n, 'event')} only in ${source.name}`, sources: [source] }] : []
  })
  return [...several, ...alone]
}

function differencesOf(edition: Edition, differences: Comparison[]): ComparePage['differences'] {
  const kinds = Object.entries(words.differenceKinds)
  return kinds.flatMap(([kind, title]) => {
    const all = listDifferences(
      edition,
      differences.filter((comparison) => comparison.kind === kind),
    )
    const isFirst = ({ question }: Difference): boolean => question.comparison.importance === 1
    const first = all.filter(isFirst)
    const more = all.filter((difference) => !isFirst(difference))
    return all.length ? [{ kind, title, first, more, total: all.length }] : []
  })
}

function listDifferences(edition: Edition, comparisons: Comparison[]): Difference[] {
  return questionsOf(edition, comparisons, edition.sources).map((question) => {
    const event = question.comparison.event === null ? null : edition.eventOf.get(question.comparison.event)
    return { question, event: event ? { title: event.title, href: eventPath(event.id) } : null }
  })
}

/** What is odd within one article: sentences that it prints twice, and what the reading of it stumbled over. */
function insideOf(edition: Edition): ComparePage['inside'] {
  return edition.sources.flatMap((source) => {
    const { document } = source
    const repeats = document.sentences.flatMap((sentence) => {
      const earlier = sentence.repeats === null ? undefined : document.sentences[sentence.repeats]
      if (!earlier) return []
      return [
        {
          excerpt: excerptOf(source, sentence, { voice: 'own', by: null }, [], 'clause'),
          text: `Line ${sentence.line} repeats line ${earlier.line} word for word; it is counted once.`,
          href: `${sourcePath(document.id)}#${anchorOf(document, sentence)}`,
        },
      ]
    })
    const problems = edition.problems
      .filter((problem) => problem.file === document.file)
      .map((problem) => {
        const line = /line (\d+)/.exec(problem.place ?? '')?.[1]
        const isLine = line !== undefined && document.sentences.some((s) => s.line === Number(line))
        const place = problem.place ? `${capital(problem.place)}: ` : ''
        return {
          excerpt: null,
          text: `${place}${problem.message}`,
          href: isLine ? `${sourcePath(document.id)}#L${line}` : sourcePath(document.id),
        }
      })
    const notes = [...repeats, ...problems]
    return notes.length ? [{ source, notes }] : []
  })
}
