// One picture to share as SVG: whose words, the title, who reports it, and how many questions are answered how.
import type { SharePicture } from '../src/views/share-pictures.ts'
import { balanceLines, breakLines, textPath, widthOf, type Face } from './set-text.ts'

export const WIDTH = 1200
export const HEIGHT = 630
const MARGIN = 72
const INNER = WIDTH - 2 * MARGIN

/** The light scheme of the pages. */
const PAPER = '#fcfbf8'
const PANEL = '#f3f1ea'
const INK = '#16181d'
const GREY = '#4a4d55'
const RULE = '#85817a'
const MARK = '#ffefb3'
const MARK_LINE = '#8a6500'
const CONFLICT = '#a8201a'
const COLOURS = { s1: '#194a87', s2: '#744400', s3: '#5a0f45', s4: '#0f7468', sx: INK } as const

const TITLE = { size: 76, line: 82, most: 3, top: 210 }
const TILE = { size: 46, gap: 10, most: 18 }

/** Draws a picture of 1200 by 630 pixels. The same record gives the same characters. */
export function drawShare({ kicker, title, sources, counts, tiles }: SharePicture): string {
  const lines = balanceLines(title, 'serif', TITLE.size, INNER, TITLE.most)
  const [first, ...more] = breakLines(counts, 'sans', 28, INNER, 2)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    box(0, 0, WIDTH, HEIGHT, `fill="${PAPER}"`),
    box(0, HEIGHT - 246, WIDTH, 246, `fill="${PANEL}"`),
    text(breakLines(kicker, 'sans', 28, INNER, 1)[0]!, 'sans', 28, MARGIN, 96, GREY),
    box(MARGIN, 122, INNER, 2, `fill="${INK}"`),
    ...lines.map((line, i) => text(line, 'serif', TITLE.size, MARGIN, TITLE.top + i * TITLE.line, INK)),
    ...drawSources(sources, HEIGHT - 190),
    ...drawTiles(tiles, HEIGHT - 152),
    ...[first ?? '', ...more].map((line, i) =>
      text(line, 'sans', 28, MARGIN, HEIGHT - (tiles.length > 0 ? 62 : 112) + i * 36, INK),
    ),
    '</svg>',
  ].join('')
}

/** Names beside their shapes, as many as stand in one line. */
function drawSources(sources: SharePicture['sources'], middle: number): string[] {
  const parts: string[] = []
  let x = MARGIN
  for (const [i, { name, letter, look }] of sources.entries()) {
    const wide = 56 + widthOf(name, 'sans', 30)
    const left = sources.length - i
    if (x + wide > WIDTH - MARGIN - (left > 1 ? 140 : 0)) {
      parts.push(text(`and ${left} more`, 'sans', 30, x, middle + 11, GREY))
      break
    }
    parts.push(shapeOf(look, x + 20, middle))
    const colour = look === 'sx' ? INK : PAPER
    parts.push(text(letter, 'sans', 20, x + 20 - widthOf(letter, 'sans', 20) / 2, middle + 7, colour))
    parts.push(text(name, 'sans', 30, x + 52, middle + 11, COLOURS[look]))
    x += wide + 36
  }
  return parts
}

function shapeOf(look: keyof typeof COLOURS, x: number, y: number): string {
  const fill = `fill="${COLOURS[look]}"`
  if (look === 's1') return `<circle cx="${x}" cy="${y}" r="20" ${fill}/>`
  if (look === 's2') return box(x - 19, y - 19, 38, 38, fill)
  if (look === 's3') return `<path d="M${x} ${y - 25}l25 25-25 25-25-25z" ${fill}/>`
  if (look === 's4') return `<path d="M${x - 20} ${y + 20}v-30l20-14 20 14v30z" ${fill}/>`
  return box(x - 18, y - 18, 36, 36, `fill="${PAPER}" stroke="${INK}" stroke-width="3"`)
}

/** The questions, each by its verdict as on the page of the event. */
function drawTiles(tiles: SharePicture['tiles'], y: number): string[] {
  return tiles.slice(0, TILE.most).flatMap(({ letter, verdict }, i) => {
    const x = MARGIN + i * (TILE.size + TILE.gap)
    const { size } = TILE
    const frame = (colour: string, wide: number, fill = PAPER): string =>
      box(
        x + wide / 2,
        y + wide / 2,
        size - wide,
        size - wide,
        `fill="${fill}" stroke="${colour}" stroke-width="${wide}"`,
      )
    const tile = {
      same: [frame(INK, 2, INK)],
      differs: [
        box(x, y, size, size, `fill="${MARK}"`),
        box(x, y + size - 5, size, 5, `fill="${MARK_LINE}"`),
      ],
      opposed: [frame(INK, 6)],
      conflict: [
        frame(CONFLICT, 4),
        `<path d="M${x} ${y + size}l${size}-${size}" stroke="${CONFLICT}" stroke-width="4"/>`,
      ],
      only: [frame(RULE, 3)],
    }[verdict]
    const left = x + (size - widthOf(letter, 'sans', 24)) / 2
    return [...tile, text(letter, 'sans', 24, left, y + 31, verdict === 'same' ? PAPER : INK)]
  })
}

const text = (words: string, face: Face, size: number, x: number, y: number, colour: string): string =>
  `<path d="${textPath(words, face, size, x, y)}" fill="${colour}"/>`

const box = (x: number, y: number, width: number, height: number, more: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${more}/>`
