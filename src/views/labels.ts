// What each source calls the same thing: acts and those who take part, with how often and in whose words.
import type { Cell, Comparison } from '../model/comparison.ts'
import { CONTESTED_WORDS } from './contested-words.ts'
import type { Edition, Source } from './edition.ts'
import { sentenceAt, anchorOf } from './excerpt.ts'
import { actorPath, eventPath, sourcePath } from './links.ts'
import { ownTitle } from './own-title.ts'
import { words } from '../words/words.ts'

/** Words that a source uses for one thing. */
export interface Label {
  text: string
  times: number
  /** How many of these stand in somebody's words that the source gives. */
  lent: number
  /** Whether one of the words is on the published list of contested ones. */
  isContested: boolean
  /** The first place where they stand. */
  href: string
}

export interface LabelRow {
  title: string
  href: string
  bySource: { source: Source; labels: Label[] }[]
}

export interface LabelGroup {
  title: string
  rows: LabelRow[]
  /** Things left out of a long list. */
  more: number
}

const mostRows = 8

/** Groups of referents, acts first; in each what is told most differently first. Only what several sources name. */
export function labelsOf(edition: Edition): LabelGroup[] {
  const acts = edition.comparisons.filter(isTelling).flatMap((c) => {
    const event = c.event === null ? undefined : edition.eventOf.get(c.event)
    return event ? [{ comparison: c, title: ownTitle(edition, event), href: eventPath(event.id) }] : []
  })
  const named = edition.comparisons.filter(isNaming).flatMap((comparison) => {
    const actor = edition.actors.find(({ id }) => comparison.id.endsWith(`-naming-${id}`))
    return actor
      ? [{ comparison, kind: actor.kind, title: actor.name, href: `${actorPath(actor.id)}#n` }]
      : []
  })
  const kinds = Object.entries(words.kinds).map(([kind, [, title]]) => ({
    title: title as string,
    of: named.filter((one) => one.kind === kind),
  }))
  return [{ title: words.acts, of: acts }, ...kinds]
    .filter(({ of }) => of.length > 0)
    .map(({ title, of }) => ({
      title,
      rows: of
        .sort((a, b) => a.comparison.rank.place - b.comparison.rank.place)
        .slice(0, mostRows)
        .map((one) => ({ title: one.title, href: one.href, bySource: labelsIn(edition, one.comparison) })),
      more: Math.max(of.length - mostRows, 0),
    }))
}

/** Do its words stand among the labels? Then they are in no other list. */
export const isLabel = (comparison: Comparison): boolean => isNaming(comparison) || isTelling(comparison)

const isNaming = ({ question }: Comparison): boolean => question === 'naming'

/** Is an act called by other words? */
const isTelling = ({ question, verdict }: Comparison): boolean =>
  question === 'label' && verdict === 'differs'

const labelsIn = (edition: Edition, comparison: Comparison): LabelRow['bySource'] =>
  edition.sources.flatMap((source) => {
    const cells = comparison.cells.filter((cell) => cell.source === source.id && cell.spans.length > 0)
    const forms = Map.groupBy(cells, (cell) => plain(cell.spans[0]!.exact))
    const labels = [...forms].map(([text, of]) => labelOf(source, text, of))
    return labels.length ? [{ source, labels: labels.sort((a, b) => b.times - a.times) }] : []
  })

function labelOf(source: Source, text: string, cells: readonly Cell[]): Label {
  const count = (of: readonly Cell[]): number => of.reduce((sum, { spans }) => sum + spans.length, 0)
  const sentence = sentenceAt(source.document, cells[0]!.spans[0]!.start)
  return {
    text,
    times: count(cells),
    lent: count(cells.filter(({ voice }) => !voice.startsWith('own'))),
    isContested: text
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => contested.has(word) || contested.has(word.replace(/s$/, ''))),
    href: `${sourcePath(source.id)}${sentence ? `#${anchorOf(source.document, sentence)}` : ''}`,
  }
}

const contested = new Set(CONTESTED_WORDS)

/** Without article and possessive. */
const plain = (exact: string): string => exact.replace(/^(?:the|an?) /i, '').replace(/['’]s?$/, '')
