// Before the pages: cuts the typefaces in src/fonts down to the letters that the story has and the sizes and weights that are set.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AstroIntegration } from 'astro'
import { inThread } from './in-thread.ts'

/** What every page needs: the letters, figures and signs of English, and the marks that the pages set themselves. */
export const LETTERS_OF_ALL =
  Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)).join('') + '·°×–—‘’“”…→←'

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
 * The serif comes in the design for text and in that for titles, as printers' type does; between the two nothing in the styles is
 * set. One face that varies by size as well takes 26 kB more, and no eye sees the difference.
 */
export const FACES: readonly Face[] = [
  { name: 'newsreader', from: 'newsreader', axes: { opsz: 20 }, hasAlternates: false },
  { name: 'newsreader-display', from: 'newsreader', axes: { opsz: 44, wght: 500 }, hasAlternates: false },
  { name: 'public-sans', from: 'public-sans', axes: {}, hasAlternates: true },
]

/** The letters of a text that `LETTERS_OF_ALL` has not, each once, in the order of their codes. */
export const lettersOf = (text: string): string =>
  [...new Set(text.match(/[^\x20-\x7e\n]/gu))]
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
  const texts = PRINTED.map((name) => join(generated, `${name}.json`)).filter((path) => existsSync(path))
  const letters = lettersOf(texts.map((path) => readFileSync(path, 'utf8')).join(''))
  const folder = join(generated, 'fonts')
  const key = keyOf(letters)
  const stamp = join(folder, 'key.txt')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return letters
  mkdirSync(folder, { recursive: true })
  for (const face of FACES) writeFileSync(join(folder, `${face.name}.woff2`), await cutFace(face, letters))
  writeFileSync(stamp, key)
  return letters
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
