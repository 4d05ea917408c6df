// The fonts of a story: small, with every letter that the story has, and cut again only when letters are new.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cutFonts, FACES, lettersOf } from '../../scripts/story-fonts.ts'

const root = mkdtempSync(join(tmpdir(), 'collation-fonts-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Bytes of all faces of a story with a text. */
async function weigh(name: string, text: string): Promise<number> {
  const generated = join(root, name)
  mkdirSync(generated, { recursive: true })
  writeFileSync(join(generated, 'documents.json'), JSON.stringify([{ text }]))
  await cutFonts(generated)
  return FACES.reduce((all, face) => all + statSync(join(generated, 'fonts', `${face.name}.woff2`)).size, 0)
}

describe('the letters of a story', () => {
  it.each([
    ['The mayor said: “No.”', ''],
    ['Ramón, São Tomé', 'ãéó'],
    ['é é é', 'é'],
    ['€5 in Łódź', 'óźŁ€'],
    ['$5 at Q&A', '$&'],
    ['दिल्ली', [...new Set('दिल्ली')].sort().join('')],
  ])('of %s that other stories need not have are %s', (text, letters) =>
    expect([...lettersOf(text)].sort()).toEqual([...letters].sort()),
  )
})

describe('the fonts of a story', () => {
  it('take less than half of what a page may load', async () => {
    expect(await weigh('plain', 'The mayor said: “No.”')).toBeLessThan(42_000)
  })
  it('have the letters of its names, and pass over those that no face has', async () => {
    const plain = await weigh('plain', 'Ramon')
    expect(await weigh('accents', 'Ramón Núñez in São Tomé')).toBeGreaterThan(plain)
    expect(await weigh('delhi', 'दिल्ली')).toBe(plain)
  })
  it('are the same bytes for the same letters, and are left alone then', async () => {
    await weigh('twice', 'Ramón')
    const file = join(root, 'twice', 'fonts', 'newsreader.woff2')
    const [bytes, time] = [readFileSync(file), statSync(file).mtimeMs]
    await weigh('twice', 'Ramón, Ramón')
    expect(statSync(file).mtimeMs).toBe(time)
    await weigh('once', 'Ramón')
    expect(readFileSync(join(root, 'once', 'fonts', 'newsreader.woff2')).equals(bytes)).toBe(true)
  })
})
