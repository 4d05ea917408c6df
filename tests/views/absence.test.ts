// What is said of a source without a report of an event, and how sure it is.
import { describe, expect, it } from 'vitest'
import { analyseTexts } from '../compare/analyse-texts.ts'
import { absencesOf } from '../../src/views/absence.ts'
import { openEdition, type Edition } from '../../src/views/edition.ts'

const open = (texts: Record<string, string>): Edition =>
  openEdition({
    ...analyseTexts(texts),
    story: { title: null, standfirst: null, sources: [] },
    corrections: [],
    decisions: [],
    positions: [],
    addresses: [],
  })

/** `sure | text` of every absence from the event of a kind that the first article reports. */
function absences(kind: string, texts: Record<string, string>): string[] {
  const edition = open(texts)
  const event = edition.events.find((e) => e.type === kind && e.mentions[0]!.document === 'a')!
  const reporting = new Set(event.mentions.map(({ document }) => document))
  const absent = edition.sources.filter(({ id }) => !reporting.has(id))
  return absencesOf(edition, event, absent).map(({ isSure, text }) => `${isSure ? 'sure' : 'open'} | ${text}`)
}

describe('a source without a report', () => {
  const told = 'Rebels bombed a fuel depot in Lima on Monday.'
  it.each([
    ['names nobody of it', 'Prices rose in Oslo.', 'sure | b: no sentence names Lima; 1 sentence read.'],
    [
      'has another report of its kind, and names all',
      'Rebels bombed a bridge in 1999. Lima is calm.',
      'open | b: all who take part are named and events of this kind reported, but no report of this one was found; 2 sentences read.',
    ],
    [
      'names all, and has no report of its kind',
      'Lima is calm.',
      'open | b: no sentence was read as a report of this kind; 1 sentence read.',
    ],
  ])('%s', (_, other, proof) => {
    expect(absences('attack', { a: told, b: other })).toContain(proof)
  })
  it('shares its proof with those of which the same is known', () => {
    expect(absences('attack', { a: told, b: 'Prices rose.', c: 'It rained. It stopped.' })).toEqual([
      'sure | b and c: no sentence names Lima; 3 sentences read.',
    ])
  })
})
