// Where names have room on a map: to the right of their point, else to the left, below or above.

/** A label beside its point; `dx` and `dy` in pixels, `anchor` as in SVG. */
export interface Label {
  text: string
  dx: number
  dy: number
  anchor: 'start' | 'end' | 'middle'
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Pixels of a letter and of a line at the size of captions, rather too wide than too narrow. */
const LETTER = 7.5
const LINE = 17
/** From the middle of a point to its label, and half the size of a point. */
const AWAY = 11
const POINT = 8

/** A label for each point, or null when not all have room in a field of `width` by `height` pixels. */
export function placeLabels(
  points: readonly { x: number; y: number }[],
  texts: readonly string[],
  { width, height }: { width: number; height: number },
): Label[] | null {
  const at = points.map(({ x, y }) => ({ x: x * width, y: y * height }))
  const taken = at.map(({ x, y }): Box => ({
    left: x - POINT,
    right: x + POINT,
    top: y - POINT,
    bottom: y + POINT,
  }))
  const labels: Label[] = []
  for (const [i, { x, y }] of at.entries()) {
    const wide = texts[i]!.length * LETTER
    const tries = sidesOf(texts[i]!).map((label) => ({ label, box: boxOf(label, x, y, wide) }))
    const room = tries.find(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        taken.every((other, j) => j === i || !isOver(box, other)),
    )
    if (!room) return null
    labels.push(room.label)
    taken.push(room.box)
  }
  return labels
}

const sidesOf = (text: string): Label[] => [
  { text, dx: AWAY, dy: 5, anchor: 'start' },
  { text, dx: -AWAY, dy: 5, anchor: 'end' },
  { text, dx: 0, dy: AWAY + 12, anchor: 'middle' },
  { text, dx: 0, dy: -AWAY - 3, anchor: 'middle' },
]

function boxOf({ dx, dy, anchor }: Label, x: number, y: number, wide: number): Box {
  const left = x + dx - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0)
  return { left, right: left + wide, top: y + dy - LINE + 4, bottom: y + dy + 4 }
}

const isOver = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
