// How the shapes of a lane are stacked into rows, and on which side of a shape its title has room.
import type { LaneItem } from './lane-chart.ts'

/** A shape in a row; `label` holds the columns in which its title stands (end not included). */
export interface Placed {
  item: LaneItem
  label: { from: number; to: number; side: 'after' | 'before' | 'inside' } | null
}

/** Letters of a title that fit across the chart on a phone, and what the space around a title takes of them. */
const lettersAcross = 56
const lettersAround = 2

/**
 * Rows with titles: each shape with its title in the first row where both have room, nearest to the axis first. The title of an
 * event that several sources report rather runs over two lines there, for these are the landmarks.
 */
export function labelledRows(items: LaneItem[], columns: number): Placed[][] {
  const rows: Placed[][] = []
  for (const item of items) {
    const placed = { item, label: labelOf(item, columns) }
    const [nearest] = rows
    const row = rows.find((others) => others.every((other) => !isTouching(placed, other)))
    const folded = item.isShared && nearest && row !== nearest && foldInto(nearest, placed)
    if (folded) nearest.push(folded)
    else if (row) row.push(placed)
    else rows.push([placed])
  }
  return rows
}

/** A shape with its title in the columns that a row has left; null where these are fewer than half of what the title wants. */
function foldInto(row: readonly Placed[], { item, label }: Placed): Placed | null {
  if (!label || label.side === 'inside') return null
  const wanted = label.to - label.from
  for (let size = wanted - 1; size >= wanted / 2; size--) {
    const less = label.side === 'after' ? { to: label.from + size } : { from: label.to - size }
    const folded = { item, label: { ...label, ...less } }
    if (row.every((other) => !isTouching(folded, other))) return folded
  }
  return null
}

/** Rows of bare lines for many events: only ranges; points are piled up in their column instead. */
export function bareRows(items: LaneItem[], most: number): Placed[][] {
  const rows: Placed[][] = []
  for (const item of items.filter(isRange)) {
    const row = rows.find((others) =>
      others.every((other) => item.from > other.item.to || item.to < other.item.from),
    )
    if (row) row.push({ item, label: null })
    else if (rows.length < most) rows.push([{ item, label: null }])
  }
  return rows
}

const isRange = (item: LaneItem): boolean => item.mark === 'bar'

/** The points of a lane by column. */
export const pilesOf = (items: LaneItem[]): [number, LaneItem[]][] => [
  ...Map.groupBy(
    items.filter((item) => !isRange(item)),
    (item) => item.from,
  ),
]

/** Where a title has most room; one that is longer runs over several lines there. */
function labelOf({ from, to, title, mark }: LaneItem, columns: number): Placed['label'] {
  const [before, inside, after] = [from - 1, mark === 'bar' ? to - from : 0, columns - to]
  const wanted = Math.ceil(((title.length + lettersAround) * columns) / lettersAcross)
  if (inside >= wanted || inside > Math.max(before, after)) return { from, to: to + 1, side: 'inside' }
  if (after >= before) return { from: to + 1, to: Math.min(to + 1 + wanted, columns + 1), side: 'after' }
  return { from: Math.max(from - wanted, 1), to: from, side: 'before' }
}

/** Would two shapes, with their titles, share a column? */
function isTouching(a: Placed, b: Placed): boolean {
  const [x, y] = [a, b].map(({ item, label }) => ({
    from: Math.min(item.from, label?.from ?? item.from),
    to: Math.max(item.to + 1, label?.to ?? item.to + 1),
  }))
  return x!.from < y!.to && y!.from < x!.to
}
