// The strip: an article from its first to its last sentence, wide as its words, with the sentences that name somebody filled.
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
  bars: { x: number; width: number; isHit: boolean }[]
  marks: { x: number; line: number }[]
}

/** In words. */
const lengthOf = once((sentence: Sentence): number => Math.max(countWords(sentence.exact), 2))

export function stripOf(source: Source, namings: Naming[], isNamed: boolean): Strip {
  const sentences = source.document.sentences.filter((s) => s.repeats === null && s.section !== 'credit')
  const hits = new Set(
    namings
      .filter(({ mention }) => mention.form === (isNamed ? 'name' : 'nominal'))
      .map(({ sentence }) => sentence),
  )
  const lengths = sentences.map(lengthOf)
  const all = lengths.reduce((sum, length) => sum + length, 0)
  let before = 0
  const bars = sentences.map((sentence, i) => {
    const x = Math.round((1000 * before) / all)
    before += lengths[i]!
    return { x, width: Math.max(Math.round((1000 * before) / all) - x - 3, 3), isHit: hits.has(sentence) }
  })
  const lines = [...new Set([...hits].map((sentence) => sentence.line))].sort((a, b) => a - b)
  const marks = sentences.flatMap((sentence, i) =>
    hits.has(sentence) ? [{ x: bars[i]!.x + bars[i]!.width / 2, line: sentence.line }] : [],
  )
  const where = pageWords.actors.stripWhere(hits.size, sentences.length)
  return {
    source,
    where,
    label: pageWords.actors.strip(source.name, where, isNamed, lines),
    bars,
    marks: marks.filter((mark, i) => i === 0 || mark.x - marks[i - 1]!.x > 28),
  }
}
