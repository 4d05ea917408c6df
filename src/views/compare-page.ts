// The comparison of whole articles: what each covers, what its story is about, and every difference by kind.
import type { Comparison } from '../model/comparison.ts'
import { howRepeated } from './how-repeated.ts'
import { framingOf, type Framing } from './framing.ts'
import { countStory } from './count-story.ts'
import { byEvent, listDifferences, type AskedOfEvent, type Difference } from './difference.ts'
import type { Edition, Source } from './edition.ts'
import { withheldNotes, type EditorNote } from './editor-notes.ts'
import { anchorOf, excerptOf, sentenceAt, type Excerpt } from './excerpt.ts'
import { sourcePath } from './links.ts'
import { isLabel, labelsOf, type LabelGroup } from './labels.ts'
import { matrixOf, overlapOf, type MatrixPart, type Overlap } from './matrix.ts'
import { once } from './once.ts'
import { pairLinks } from './pair-page.ts'
import { isMarked } from './question.ts'
import { themesOf, type Themes } from './themes.ts'
import { capital, words } from '../words/words.ts'
import { pageWords } from '../words/page-words.ts'

export interface ComparePage {
  counts: string
  /** For each of several sources the pages that compare it with one other. */
  pairs: ReturnType<typeof pairLinks>
  matrix: MatrixPart[]
  moreMatrix: MatrixPart[]
  /** Events left out of a long matrix. */
  folded: number
  overlap: Overlap[]
  themes: Themes[]
  framing: Framing[]
  /** What a reader needs first. */
  sharpest: Difference[]
  /** What each calls the same thing. */
  labels: LabelGroup[]
  /** Of a long list the first in full; the others by their events. */
  differences: { kind: string; title: string; all: Difference[]; further: AskedOfEvent[] }[]
  alike: Difference[]
  furtherAlike: AskedOfEvent[]
  withheld: EditorNote[]
  inside: { source: Source; notes: { excerpt: Excerpt | null; text: string; href: string }[] }[]
}

export const viewCompare = once((edition: Edition): ComparePage => {
  const { comparisons } = edition
  const { parts, more, folded } = matrixOf(edition)
  const differences = comparisons.filter((comparison) => comparison.verdict !== 'same')
  const alike = comparisons.filter((comparison) => comparison.verdict === 'same' && !isLabel(comparison))
  return {
    counts: countStory(edition),
    pairs: pairLinks(edition),
    matrix: parts,
    moreMatrix: more,
    folded,
    overlap: overlapOf(edition),
    themes: themesOf(edition),
    framing: framingOf(edition),
    sharpest: sharpestOf(edition, differences),
    labels: labelsOf(edition),
    differences: differencesOf(
      edition,
      differences.filter((comparison) => !isLabel(comparison)),
    ),
    alike: listDifferences(edition, alike.slice(0, mostAlike), edition.sources),
    furtherAlike: byEvent(edition, alike.slice(mostAlike)),
    withheld: withheldNotes(edition),
    inside: insideOf(edition),
  }
})

function differencesOf(edition: Edition, differences: Comparison[]): ComparePage['differences'] {
  const kinds = Object.entries(words.differenceKinds)
  return kinds.flatMap(([kind, title]) => {
    const ofKind = differences.filter((comparison) => comparison.kind === kind).sort(byRank)
    const isLong = ofKind.length > mostOfKind + 4
    const first = isLong ? ofKind.filter((one, i) => i < mostOfKind || one.event === null) : ofKind
    return ofKind.length
      ? [
          {
            ...{ kind, title },
            all: listDifferences(edition, first, edition.sources),
            further: byEvent(
              edition,
              ofKind.filter((one) => !first.includes(one)),
            ),
          },
        ]
      : []
  })
}

const mostSharpest = 4
/** What is listed question by question. */
const mostOfKind = 16
const mostAlike = 24

/** The differences of the first places. */
function sharpestOf(edition: Edition, differences: Comparison[]): Difference[] {
  const first = differences.filter(isMarked).sort(byRank).slice(0, mostSharpest)
  return listDifferences(edition, first, edition.sources)
}

const byRank = (a: Comparison, b: Comparison): number => a.rank.place - b.rank.place

/** Wordings that an article uses again, and where. */
function echoesOf(edition: Edition, { document }: Source): ComparePage['inside'][number]['notes'] {
  return edition.echoes
    .filter(({ source }) => source === document.id)
    .flatMap(({ spans }) => {
      const sentences = spans.flatMap(({ start }) => sentenceAt(document, start) ?? [])
      const [first, ...again] = sentences
      if (!first || !again.length) return []
      const lines = again.map(({ line }) => line)
      return [
        {
          excerpt: null,
          text: pageWords.compare.uses(lines, first.line, spans.at(-1)!.exact),
          href: `${sourcePath(document.id)}#${anchorOf(document, again[0]!)}`,
        },
      ]
    })
}

/** What is odd within one article: sentences that it prints twice, words that it uses again, and what the reading of it stumbled over. */
function insideOf(edition: Edition): ComparePage['inside'] {
  return edition.sources.flatMap((source) => {
    const { document } = source
    const repeats = document.sentences.flatMap((sentence) => {
      const earlier = sentence.repeats === null ? undefined : document.sentences[sentence.repeats]
      if (!earlier) return []
      return [
        {
          excerpt: excerptOf(source, sentence, { voice: 'own', by: null }, [], 'clause'),
          text: pageWords.compare.repeats(sentence.line, earlier.line, howRepeated(sentence, earlier)),
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
    const notes = [...repeats, ...echoesOf(edition, source), ...problems]
    return notes.length ? [{ source, notes }] : []
  })
}
