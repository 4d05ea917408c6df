// Cuts the two typefaces down to what a story can need and writes them to src/fonts; run it after a new version of a font.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const from = (file: string): URL => new URL(`../node_modules/@fontsource-variable/${file}`, import.meta.url)
const to = (file: string): URL => new URL(`../src/fonts/${file}`, import.meta.url)

/** Latin with the accents of European names, and the marks that newspapers print. */
const letters =
  [...range(0x20, 0x7e), ...range(0xa0, 0x17f)].map((code) => String.fromCodePoint(code)).join('') +
  '–—‘’‚“”„†•…‹›€™−≤≥→←'

interface Face {
  family: string
  face: string
  axes: Record<string, { min: number; max: number }>
  noLayoutClosure: boolean
}

const faces: Face[] = [
  {
    family: 'newsreader',
    face: 'newsreader-latin-opsz-normal.woff2',
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 16, max: 60 } },
    // Small capitals and swashes are not used.
    noLayoutClosure: true,
  },
  {
    family: 'public-sans',
    face: 'public-sans-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 700 } },
    // Tabular figures are reached through a layout feature.
    noLayoutClosure: false,
  },
]

for (const { family, face, axes, noLayoutClosure } of faces) {
  const whole = readFileSync(from(`${family}/files/${face}`))
  const cut = await subsetFont(whole, letters, {
    targetFormat: 'woff2',
    variationAxes: axes,
    noLayoutClosure,
  })
  writeFileSync(to(`${family}.woff2`), cut)
  // one weight as plain outlines, for the pictures that are drawn without a browser
  const still = Object.fromEntries(Object.keys(axes).map((axis) => [axis, axis === 'wght' ? 500 : 60]))
  const outlines = await subsetFont(whole, letters, {
    targetFormat: 'sfnt',
    variationAxes: still,
    noLayoutClosure: true,
  })
  writeFileSync(to(`${family}-500.ttf`), outlines)
  copyFileSync(from(`${family}/LICENSE`), to(`${family}-licence.txt`))
  console.log(`${family}: ${whole.length} to ${cut.length} bytes`)
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
