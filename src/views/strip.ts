// The strip: an article from its first to its last sentence, wide as its words, with the sentences that name somebody filled.
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Naming } from './actor-mentions.ts'
import { countWords } from './clause.ts'
import type { Source } from './edition.ts'
import { once } from './once.ts'
import { pageWords } from '../words/page-words.ts'

/** Places in thousandths of the strip's width. */
export interface Strip {
  source: Source
  where: string
  label: string
  /** All sentences, and those that speak of somebody, each as the path of an SVG. */
  all: string
  hits: string
  marks: { x: number; line: number }[]
}

interface Bar {
  x: number
  width: number
}

const LENGTH = 1000
/** A thin line stands between two sentences, and none is thinner than it. */
const THIN = 3
const WHOLE: Bar = { x: 0, width: LENGTH - THIN }

export function stripOf(source: Source, namings: Naming[], isNamed: boolean): Strip {
  const bars = barsOf(source.document)
  const hits = new Set(
    namings
      .filter(({ mention }) => mention.form === (isNamed ? 'name' : 'nominal'))
      .map(({ sentence }) => sentence),
  )
  const filled = [...hits].flatMap((sentence) => {
    const bar = bars.get(sentence)
    return bar ? [{ line: sentence.line, bar }] : []
  })
  filled.sort((a, b) => a.bar.x - b.bar.x)
  const lines = [...new Set([...hits].map((sentence) => sentence.line))].sort((a, b) => a - b)
  const marks = filled.map(({ line, bar }) => ({ x: bar.x + bar.width / 2, line }))
  const where = pageWords.actors.stripWhere(hits.size, bars.size)
  return {
    source,
    where,
    label: pageWords.actors.strip(source.name, where, isNamed, lines),
    // where nothing is filled there is nothing to tell apart
    all: hits.size > 0 ? everySentence(source.document) : pathOf([WHOLE]),
    hits: pathOf(filled.map(({ bar }) => bar)),
    marks: marks.filter((mark, i) => i === 0 || mark.x - marks[i - 1]!.x > 28),
  }
}

/** The place of each sentence; neither repeats nor credits have one. */
const barsOf = once(({ sentences }: AnalysedDocument): Map<Sentence, Bar> => {
  const told = sentences.filter(({ repeats, section }) => repeats === null && section !== 'credit')
  const lengths = told.map(({ exact }) => Math.max(countWords(exact), 2))
  const all = lengths.reduce((sum, length) => sum + length, 0)
  let before = 0
  return new Map(
    told.map((sentence, i) => {
      const x = Math.round((LENGTH * before) / all)
      before += lengths[i]!
      return [sentence, { x, width: Math.max(Math.round((LENGTH * before) / all) - x - THIN, THIN) }]
    }),
  )
})

const everySentence = once((document: AnalysedDocument): string => pathOf([...barsOf(document).values()]))

/** Lines along the middle of the strip, to be drawn as thick as it is high; those that touch become one. */
function pathOf(bars: readonly Bar[]): string {
  let path = ''
  let end = -1
  for (const [from, to] of joined(bars)) {
    path += `${end < 0 ? `M${from} 5` : `m${from - end} 0`}h${to - from}`
    end = to
  }
  return path
}

function joined(bars: readonly Bar[]): [from: number, to: number][] {
  const lines: [number, number][] = []
  for (const { x, width } of bars) {
    const last = lines.at(-1)
    if (last && x <= last[1]) last[1] = Math.max(last[1], x + width)
    else lines.push([x, x + width])
  }
  return lines
}
