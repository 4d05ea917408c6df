// Actors of several articles: every kind of evidence runs its example, and what must stay apart does.
import { describe, expect, it } from 'vitest'
import { alignActors } from '../../../src/align/actors/align-actors.ts'
import { evidenceInOrder } from '../../../src/align/actors/evidence-in-order.ts'
import { actorWords } from '../../../src/lang/en/actors.ts'
import { asLetters, gazetteer, resolveExample } from '../../resolve/actors/read-example.ts'

function alignExample(example: string) {
  const read = example.split(' // ').map((text, i) => ({ id: `d${i}`, ...resolveExample(text, `d${i}`) }))
  const documents = read.map(({ id, parsed, mentions, actors }) => ({
    id,
    sentences: parsed.sentences,
    mentions,
    actors,
  }))
  const { actors, assign } = alignActors(documents, actorWords, gazetteer)
  const global = read.flatMap(({ id, mentions }) =>
    mentions.map(({ actor }) => assign.get(id)?.get(actor ?? '') ?? null),
  )
  return {
    actors,
    found: asLetters(
      global,
      read.flatMap(({ letters }) => letters),
    ),
    wanted: read.flatMap(({ letters }) => letters),
  }
}

describe('evidence', () => {
  it.each(evidenceInOrder.map((evidence) => [evidence.name, evidence.example] as const))(
    '%s',
    (_, example) => {
      const { found, wanted } = alignExample(example)
      expect(found).toEqual(wanted)
    },
  )
})

describe('stays apart', () => {
  it.each([
    '{a:PERSON:name Ingrid Halvorsen} won. // {b:PERSON:name Jonas Halvorsen} lost.',
    '{a:PERSON:name Ingrid Halvorsen} met {b:PERSON:name Jonas Halvorsen}. // {c:PERSON:name Halvorsen} left.',
    '{a:GPE:name Niger} voted. // {b:GPE:name Nigeria} voted.',
    '{a:LOC:name Kashmir} is quiet. // {b:LOC:name Jammu and Kashmir} is quiet.',
    '{a:PERSON:nominal a spokesman} said so. // {b:PERSON:nominal a spokesman} denied it.',
    '{a:GPE:name Peru} lost. // {b:ORG:name Peruvian Army} troops left.',
  ])('%s', (example) => {
    const { found, wanted } = alignExample(example)
    expect(found).toEqual(wanted)
  })
})

describe('actors', () => {
  it('are called by the full form found in most articles, with the accents an article gives', () => {
    const { actors } = alignExample(
      '{a:PERSON:name Rene Peña} won. {a:PERSON:name Peña} wept. // {a:PERSON:name René Peña} won. // {a:PERSON:name R. Pena} won.',
    )
    expect(actors.map(({ name }) => name)).toContain('René Peña')
    expect(actors[0]!.id).toBe('rene-pena')
  })

  it('are countries under the name of the country', () => {
    const { actors } = alignExample('{a:GPE:name U.K.} ministers met. // {a:NORP:name British} ships left.')
    expect(actors.map(({ name, kind }) => [name, kind])).toEqual([['United Kingdom', 'country']])
    expect(actors[0]!.forms).toEqual([
      { text: 'British', counts: { d1: 1 } },
      { text: 'U.K.', counts: { d0: 1 } },
    ])
  })

  it('have ids of their own, the same on every run', () => {
    const example = '{a:PERSON:nominal a spokesman} said so. // {b:PERSON:nominal a spokesman} denied it.'
    const ids = alignExample(example).actors.map(({ id }) => id)
    expect(ids).toEqual(['spokesman', 'spokesman-2'])
    expect(alignExample(example).actors.map(({ id }) => id)).toEqual(ids)
  })
})
