// Before the pages: cuts the typefaces in src/fonts down to the letters that the story has and the sizes and weights that are set.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AstroIntegration } from 'astro'
import { inThread } from './in-thread.ts'

/** Signs that few texts have: a font without them takes 2 kB less, and comes with a server's first ten packets. */
const RARE = /[$&*<>@\\^_`{|}]/g

/** What every page needs: the letters, figures and signs of English, and the marks that the pages set themselves. */
export const LETTERS_OF_ALL =
  Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i))
    .join('')
    .replaceAll(RARE, '') + '·°×–—‘’“”…→←'

/** The lists of `generated/` with words that pages print. */
const PRINTED = ['documents', 'story', 'corrections', 'decisions', 'addresses', 'positions']

interface Face {
  /** Its file, without the ending. */
  name: string
  from: string
  /** Where a typeface that varies stays: at one value, or in a range where it names none. */
  axes: Record<string, number>
  /** Whether alternates of letters are kept: the figures that stand under one another are. */
  hasAlternates: boolean
}

/**
 * The serif comes in the design for text, and in that for titles with a heavier stroke, as printers' type does; what else is set
 * in it heavier than text is small, and takes the second too. One face that varies by weight takes 9 kB more than these two,
 * and one that varies by size as well 35 kB.
 */
export const FACES: readonly Face[] = [
  { name: 'newsreader', from: 'newsreader', axes: { opsz: 20, wght: 400 }, hasAlternates: false },
  { name: 'newsreader-display', from: 'newsreader', axes: { opsz: 44, wght: 500 }, hasAlternates: false },
  { name: 'public-sans', from: 'public-sans', axes: {}, hasAlternates: true },
]

/** The letters and signs of a text that `LETTERS_OF_ALL` has not, each once, in the order of their codes. */
export const lettersOf = (text: string): string =>
  [...new Set(text.match(/[^A-Za-z0-9\s]/gu))]
    .filter((one) => !LETTERS_OF_ALL.includes(one))
    .sort()
    .join('')

/** Cuts a face of `src/fonts`; letters that it has not are passed over. */
export async function cutFace({ from, axes, hasAlternates }: Face, letters: string): Promise<Buffer> {
  const { default: subsetFont } = await import('subset-font')
  return subsetFont(readFace(from), LETTERS_OF_ALL + letters, {
    targetFormat: 'woff2',
    variationAxes: axes,
    noLayoutClosure: !hasAlternates,
  })
}

const readFace = (name: string): Buffer =>
  readFileSync(new URL(`../src/fonts/${name}.woff2`, import.meta.url))

/** Writes the faces for the story in `generated` into its folder `fonts`, unless they are there. Returns the letters that were added. */
export async function cutFonts(generated: string): Promise<string> {
  const letters = lettersOf(printedIn(generated))
  const folder = join(generated, 'fonts')
  const key = keyOf(letters)
  const stamp = join(folder, 'key.txt')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return letters
  mkdirSync(folder, { recursive: true })
  for (const face of FACES) writeFileSync(join(folder, `${face.name}.woff2`), await cutFace(face, letters))
  writeFileSync(stamp, key)
  return letters
}

/** The articles' texts, and of what else is printed the letters beyond those that every list is written with. */
function printedIn(generated: string): string {
  const read = (name: string): string => {
    const path = join(generated, `${name}.json`)
    return existsSync(path) ? readFileSync(path, 'utf8') : '[]'
  }
  const articles = JSON.parse(read('documents')) as { text: string; headline?: string | null }[]
  return [
    ...articles.map(({ text, headline }) => text + (headline ?? '')),
    ...PRINTED.map((name) => read(name).replace(/[\x20-\x7e]+/g, '')),
  ].join('')
}

/** Changes with all that the faces are made of. */
function keyOf(letters: string): string {
  const hash = createHash('sha256').update(JSON.stringify([FACES, LETTERS_OF_ALL, letters]))
  for (const { from } of FACES) hash.update(readFace(from))
  return hash.digest('hex')
}

/** Cuts the fonts before Astro looks for them. */
export function storyFonts(generated: string): AstroIntegration {
  return {
    name: 'story-fonts',
    hooks: { 'astro:config:setup': () => inThread('./story-fonts-thread.ts', generated, () => {}) },
  }
}
