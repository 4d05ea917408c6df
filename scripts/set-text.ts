// Text as outlines, so that a picture needs no font where it is drawn and comes out the same everywhere.
import { readFileSync } from 'node:fs'
import opentype, { type Font } from 'opentype.js'

const open = (name: string): Font => {
  const bytes = readFileSync(new URL(`../src/fonts/${name}-500.ttf`, import.meta.url))
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}

/** The two typefaces of the site: the serif for titles, the sans for what the site says. */
export const faces = { serif: open('newsreader'), sans: open('public-sans') } as const
export type Face = keyof typeof faces

/** The width of a line in pixels. */
export const widthOf = (text: string, face: Face, size: number): number =>
  faces[face].getAdvanceWidth(text, size)

/** A line of text as an SVG path; `x` and `y` are where its baseline begins. */
export const textPath = (text: string, face: Face, size: number, x: number, y: number): string =>
  faces[face].getPath(text, x, y, size).toPathData(1)

/** Breaks text into at most `most` lines no wider than `width`; what is left over ends in `…`. */
export function breakLines(text: string, face: Face, size: number, width: number, most: number): string[] {
  const lines: string[] = []
  const words = text.split(/\s+/).filter(Boolean)
  while (words.length > 0) {
    let line = words.shift()!
    while (words.length > 0 && widthOf(`${line} ${words[0]!}`, face, size) <= width)
      line += ` ${words.shift()!}`
    lines.push(line)
  }
  const kept = lines.slice(0, most).map((line) => shorten(line, face, size, width))
  if (lines.length > most) kept[most - 1] = shorten(`${kept[most - 1]!} …`, face, size, width)
  return kept
}

/** Breaks text as above, into lines as even as the same number allows: no last line of one short word. */
export function balanceLines(text: string, face: Face, size: number, width: number, most: number): string[] {
  let lines = breakLines(text, face, size, width, most)
  for (let narrow = width * 0.95; narrow > width / 2; narrow *= 0.95) {
    const narrower = breakLines(text, face, size, narrow, most)
    if (narrower.length > lines.length || narrower.at(-1)!.endsWith('…')) break
    lines = narrower
  }
  return lines
}

/** A line that is too wide loses letters at its end. */
function shorten(line: string, face: Face, size: number, width: number): string {
  let short = line
  while (short.length > 1 && widthOf(short, face, size) > width)
    short = `${short.replace(/\s*…$/, '').slice(0, -1)}…`
  return short
}
