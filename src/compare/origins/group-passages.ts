// Groups sentences of several articles that hold the same words, each compared only with the first of its group.
import type { Span } from '../../model/span.ts'
import { overlaps } from '../../text/spans.ts'
import { extendAgreement, type Stretch, type Word } from './align-words.ts'

/** Sentences are compared when they share a run of so many words. */
const RUN = 5

/** A sentence as its words, and the article that it stands in. */
export interface Unit {
  document: number
  words: readonly Word[]
}

/** Words of a unit, by the offsets of the article. */
export interface Piece {
  document: number
  words: readonly Word[]
  range: Pick<Span, 'start' | 'end'>
}

interface Group {
  first: Unit
  members: { inFirst: Piece; piece: Piece }[]
}

/**
 * Sets of pieces with the same words in different articles; `isPassage` says which agreements are no chance. A sentence
 * that is mostly a copy begins no group of its own, so that work grows with the number of sentences.
 */
export function groupPassages(
  units: readonly Unit[],
  isPassage: (one: Piece, other: Piece, same: number) => boolean,
): Piece[][] {
  const seeds = new Map<string, { group: Group; at: number }>()
  const groups: Group[] = []
  for (const unit of units) {
    const known = new Set<Group>()
    let copied = 0
    for (const [at, run] of runsOf(unit.words)) {
      const seed = seeds.get(run)
      if (!seed || known.has(seed.group) || seed.group.first.document === unit.document) continue
      const { first, members } = seed.group
      const stretch = extendAgreement(first.words, unit.words, seed.at, at)
      const [inFirst, piece] = [pieceOf(first, stretch, 0), pieceOf(unit, stretch, 1)]
      if (!isPassage(inFirst, piece, stretch.same)) continue
      known.add(seed.group)
      members.push({ inFirst, piece })
      copied += stretch.same
    }
    if (2 * copied >= unit.words.length) continue
    const group: Group = { first: unit, members: [] }
    groups.push(group)
    for (const [at, run] of runsOf(unit.words)) if (!seeds.has(run)) seeds.set(run, { group, at })
  }
  return groups.flatMap(setsOf)
}

const runsOf = (words: readonly Word[]): [at: number, run: string][] =>
  words.slice(RUN - 1).map((_, at) => [
    at,
    words
      .slice(at, at + RUN)
      .map(({ plain }) => plain)
      .join(' '),
  ])

function pieceOf({ document, words }: Unit, { from, to }: Stretch, side: 0 | 1): Piece {
  const range = { start: words[from[side]]!.token.start, end: words[to[side]]!.token.end }
  return { document, words: words.slice(from[side], to[side] + 1), range }
}

/** Members that copy different parts of the first sentence make different sets; the longest part stands for the first. */
function setsOf({ members }: Group): Piece[][] {
  const length = (piece: Piece): number => piece.range.end - piece.range.start
  const left = [...members].sort((a, b) => length(b.inFirst) - length(a.inFirst))
  const sets: Piece[][] = []
  while (left.length) {
    const { inFirst } = left[0]!
    const own = left.filter((m) => overlaps(m.inFirst.range, inFirst.range))
    sets.push([inFirst, ...own.map((m) => m.piece)])
    for (const m of own) left.splice(left.indexOf(m), 1)
  }
  return sets
}
