// The comparison of whole articles: what each covers, what its story is about, and every difference by kind.
import type { Comparison } from '../model/comparison.ts'
import { howRepeated } from './how-repeated.ts'
import { isShared } from './coverage.ts'
import type { Edition, Source } from './edition.ts'
import { withheldNotes, type EditorNote } from './editor-notes.ts'
import { anchorOf, excerptOf, type Excerpt } from './excerpt.ts'
import { eventPath, sourcePath } from './links.ts'
import { matrixOf, overlapOf, type MatrixPart, type Overlap } from './matrix.ts'
import { isMarked, questionsOf, type Question } from './question.ts'
import { themesOf, type Themes } from './themes.ts'
import { capital, count, words } from './words.ts'

export interface Difference {
  question: Question
  event: { title: string; href: string } | null
}

export interface ComparePage {
  counts: string
  matrix: MatrixPart[]
  overlap: Overlap[]
  themes: Themes[]
  differences: { kind: string; title: string; first: Difference[]; more: Difference[]; total: number }[]
  alike: Difference[]
  withheld: EditorNote[]
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
    withheld: withheldNotes(edition),
    inside: insideOf(edition),
  }
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
          text: `Line ${sentence.line} repeats line ${earlier.line} ${howRepeated(sentence, earlier)}; it is counted once.`,
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
