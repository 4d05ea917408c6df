// Actors of several articles: every kind of evidence runs its example, and what must stay apart does.
import { describe, expect, it } from 'vitest'
import { alignActors } from '../../../src/align/actors/align-actors.ts'
import { evidenceOfArticles, evidenceOfEvents } from '../../../src/align/actors/evidence-in-order.ts'
import type { ActorDocument } from '../../../src/align/actors/member.ts'
import { readToldEvents, type ToldEvent } from '../../../src/align/actors/told-events.ts'
import { actorWords } from '../../../src/lang/en/actors.ts'
import { NOTHING_DECIDED } from '../../../src/model/decided.ts'
import type { EventMention } from '../../../src/model/event-mention.ts'
import { asLetters, gazetteer, resolveExample } from '../../resolve/actors/read-example.ts'

/** In an example the reports of one verb are of one event. */
function tellEvents(documents: ActorDocument[], events: EventMention[][]): ToldEvent[] {
  const reports = events.flatMap((list, document) => list.map((mention) => ({ document, mention })))
  const byVerb = Map.groupBy(reports, ({ mention }) => mention.lemma)
  return readToldEvents(
    documents,
    [...byVerb.values()].map((reports) => ({ reports })),
  )
}

function alignExample(example: string, decided = NOTHING_DECIDED.actors) {
  const read = example
    .split(' // ')
    .map((text, i) => ({ id: `d${i}`, ...resolveExample(text, `d${i}`, decided) }))
  const documents = read.map(({ id, parsed, mentions, actors }) => ({
    id,
    sentences: parsed.sentences,
    mentions,
    actors,
  }))
  const told = tellEvents(
    documents,
    read.map(({ events }) => events),
  )
  const { actors, assign } = alignActors(documents, actorWords, gazetteer, decided)(told)
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
  it.each(
    [...evidenceOfArticles, ...evidenceOfEvents].map(
      (evidence) => [evidence.name, evidence.example] as const,
    ),
  )('%s', (_, example) => {
    const { found, wanted } = alignExample(example)
    expect(found).toEqual(wanted)
  })
  it('leaves bodies of two owners apart, whatever part they have', () => {
    const { found, wanted } = alignExample(
      '{x:PERSON:name Mara Lindt} wept. {a:ORG:nominal Her government} paid on Monday. // {b:ORG:nominal The government of {g:GPE:name Norland}} paid on Monday.',
    )
    expect(found).toEqual(wanted)
  })
})

describe('is one all the same', () => {
  it.each([
    '{b:GPE:name Peru}’s {a:ORG:name Defence Ministry} spoke. // The {a:ORG:name Defence Ministry} spoke.',
    '{a:PERSON:nominal A 61-year-old baker} left {c:FAC:name Elm Park} in {b:GPE:name Graz}. {a:PERSON:pronoun He} slept. // {a:PERSON:name Noor Haddad}, 61, left {c:FAC:name Elm Park} in {b:GPE:name Graz}. // {a:PERSON:nominal A 61-year-old man} left {c:FAC:name Elm Park} in {b:GPE:name Graz}.',
    '{a:PERSON:name Mara Lindt} was killed at {c:FAC:name Elm Park} in {b:GPE:name Graz}. // {a:PERSON:nominal A cyclist} was killed at {c:FAC:name Elm Park} in {b:GPE:name Graz}. Friends of {a:PERSON:name Mara Lindt} mourned {a:PERSON:nominal the victim}.',
    '{c:PERSON:name Mara Lindt} left {d:FAC:name Elm Park} in {b:GPE:name Graz}. {a:ORG:nominal A suburban accounting firm} and {e:ORG:nominal a law firm} closed. // {a:ORG:nominal The accounting firm} hired {c:PERSON:name Mara Lindt} near {d:FAC:name Elm Park} in {b:GPE:name Graz}. {f:ORG:nominal A firm} slept.',
    '{a:PERSON:nominal A surfer} left {c:FAC:name Elm Park} in {b:GPE:name Graz} with {d:PERSON:name Mara Lindt}. // {d:PERSON:name Mara Lindt} met {a:PERSON:nominal a young surfer} near {c:FAC:name Elm Park} in {b:GPE:name Graz}.',
    '{a:PERSON:name Noor Haddad} left with {a:PERSON:pronoun his} bag. // {a:PERSON:name Noor Haddad} hurt {a:PERSON:pronoun herself}.',
    '{a:LOC:name Mt. Elm} smoked. // {a:LOC:name Mount Elm} is high.',
    '{b:GPE:name Peru}’s envoy {a:PERSON:name Mara Lindt} left. // {c:NORP:name German} envoy {a:PERSON:name Mara Lindt} left.',
    '{a:FAC:name Elm Street Theatre} burned. // The {a:ORG:name Elm Street Theatre} reopened.',
    '{a:ORG:name Academy of Stage Arts} met. // {a:ORG:name Academy of Stages Arts} closed.',
    '{a:ORG:name Velora} sued. // {a:PERSON:name Velora} won. // {a:PERSON:name Velora} lost.',
    '{a:ORG:name Velora Power} sued. // {a:PERSON:name Velora Power} won. {a:PERSON:name Velora} left.',
    '{a:ORG:name Velora Capital} sued. // {a:PERSON:name Velora} left.',
    '{a:GPE:name Hollen} slept. // {a:PERSON:name Hollen} burned.',
    '{a:PERSON:nominal {b:GPE:name Peru}’s mayor} spoke. // {a:PERSON:nominal {b:GPE:name Peru}’s mayor} left. // {a:PERSON:nominal {b:GPE:name Peru}’s mayor} fell.',
  ])('%s', (example) => {
    const { found, wanted } = alignExample(example)
    expect(found).toEqual(wanted)
  })
})

describe('stays apart', () => {
  it.each([
    '{b:GPE:name Peru}’s {a:ORG:name Defence Ministry} spoke. // {c:GPE:name Chile}’s {d:ORG:name Defence Ministry} spoke.',
    '{b:GPE:name Peru}’s {a:ORG:name Defence Ministry} spoke. {e:ORG:name Its Defence Ministry} spoke. // The {d:ORG:name Defence Ministry} spoke.',
    '{a:PERSON:name Ingrid Halvorsen} won. // {b:PERSON:name Jonas Halvorsen} lost.',
    '{a:PERSON:name Ingrid Halvorsen} met {b:PERSON:name Jonas Halvorsen}. // {c:PERSON:name Halvorsen} left.',
    '{a:GPE:name Niger} voted. // {b:GPE:name Nigeria} voted.',
    '{a:LOC:name Kashmir} is quiet. // {b:LOC:name Jammu and Kashmir} is quiet.',
    '{a:PERSON:nominal a spokesman} said so. // {b:PERSON:nominal a spokesman} denied it.',
    '{a:PERSON:nominal A cyclist} was killed in {b:GPE:name Graz}. // {c:PERSON:name Mara Lindt}, 66, was hit in {b:GPE:name Graz}.',
    '{a:PERSON:nominal A 20-year-old woman} was killed at {c:FAC:name Elm Park} in {b:GPE:name Graz}. // {d:PERSON:nominal A 40-year-old woman} was killed at {c:FAC:name Elm Park} in {b:GPE:name Graz}.',
    '{a:ORG:nominal Police} closed {c:FAC:name Elm Park}. // {b:ORG:nominal Police} searched {c:FAC:name Elm Park}.',
    '{a:ORG:nominal {b:GPE:name Graz} police} left {c:FAC:name Elm Park}. {d:GPE:name Linz} slept. // {e:ORG:nominal {d:GPE:name Linz} police} left {c:FAC:name Elm Park}. {b:GPE:name Graz} slept.',
    '{a:PERSON:nominal Seven people} left {b:GPE:name Graz}. // {c:PERSON:nominal Seven people} vanished in {b:GPE:name Graz}.',
    '{a:PERSON:nominal A 61-year-old man} left {b:GPE:name Graz}. // {c:PERSON:name Jonas Aker}, 61, is from {b:GPE:name Graz}.',
    '{a:PERSON:nominal A 61-year-old woman} left {c:FAC:name Elm Park} in {b:GPE:name Graz}. // {d:PERSON:name Jonas Aker}, 61, left {c:FAC:name Elm Park} in {b:GPE:name Graz}. // {e:PERSON:nominal A 61-year-old man} left {c:FAC:name Elm Park} in {b:GPE:name Graz}.',
    '{a:PERSON:name Jonas Aker Jr.} left {c:FAC:name Elm Park} in {b:GPE:name Graz}. // {d:PERSON:name Jonas Aker} left {c:FAC:name Elm Park} in {b:GPE:name Graz}. {a:PERSON:name Jonas Aker Jr.} slept.',
    '{a:PERSON:nominal Seven divers} left. // {b:PERSON:nominal Seven divers} vanished.',
    '{a:PERSON:nominal A clerk} resigned. // {b:PERSON:nominal The mayor} resigned.',
    '{a:PERSON:nominal A clerk} resigned. // {b:PERSON:name Jonas Aker}’s {c:PERSON:nominal brother} resigned.',
    '{a:PERSON:nominal A man} resigned. // {b:PERSON:name Jonas Aker}’s {c:PERSON:nominal brother} resigned.',
    '{a:PERSON:name Jonas Aker} resigned. // {b:PERSON:name Mara Lindt} resigned.',
    '{a:PERSON:nominal A clerk} wept. {b:PERSON:name Jonas Aker} consoled {a:PERSON:nominal the clerk}. // {b:PERSON:name Jonas Aker} wept.',
    '{a:PERSON:nominal A clerk} resigned. // {b:PERSON:nominal Two clerks} fell. {c:PERSON:nominal The clerk} resigned.',
    '{a:PERSON:nominal A {b:NORP:name German} clerk} resigned. // {a:PERSON:nominal The clerk} resigned. // {c:PERSON:nominal A {d:NORP:name Peruvian} clerk} resigned.',
    '{a:PERSON:nominal Two clerks} resigned. // {b:PERSON:nominal Three clerks} resigned.',
    '{c:PERSON:name Mara Lindt} died. {a:FAC:nominal A factory} burned. // {c:PERSON:name Mara Lindt} died. {b:FAC:nominal Another factory} burned.',
    '{c:PERSON:name Mara Lindt} slept. {a:FAC:nominal A factory} burned. // {c:PERSON:name Mara Lindt} sang in {b:FAC:nominal a factory}.',
    '{c:PERSON:name Mara Lindt} left {d:FAC:name Elm Park} in {b:GPE:name Graz}. {a:ORG:nominal A firm} closed. // {e:ORG:nominal The firm} hired {c:PERSON:name Mara Lindt} near {d:FAC:name Elm Park} in {b:GPE:name Graz}.',
    '{c:PERSON:name Mara Lindt} left {d:FAC:name Elm Park} in {b:GPE:name Graz}. {a:ORG:nominal An accounting firm} closed. // {e:ORG:nominal A law firm} hired {c:PERSON:name Mara Lindt} near {d:FAC:name Elm Park} in {b:GPE:name Graz}.',
    '{c:PERSON:name Mara Lindt} left {d:FAC:name Elm Park} in {b:GPE:name Graz}. {a:PERSON:nominal A young man} sang, {e:PERSON:nominal an old man} slept. // {f:PERSON:nominal A young man} hired {c:PERSON:name Mara Lindt} near {d:FAC:name Elm Park} in {b:GPE:name Graz}. {g:PERSON:nominal A man} left.',
    '{a:ORG:nominal The {b:NORP:name Peruvian} government} resigned. {a:ORG:nominal The government} met. // {c:ORG:nominal The {d:NORP:name Chilean} government} resigned. {c:ORG:nominal The government} met.',
    '{a:GPE:name Hollen} slept. // {b:PERSON:name Jan Hollen} left. // {b:PERSON:name Hollen} burned.',
    '{a:GPE:name Hollen} slept. // {b:PERSON:name Hollen} said {b:PERSON:pronoun he} was late.',
    '{a:ORG:name Velora} sued. // {a:ORG:name Graz Velora} lost. {b:PERSON:name Velora} won.',
    '{a:GPE:name Hollen} slept. // {b:ORG:name Hollen} sued. // {c:PERSON:name Hollen} burned.',
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

  it('takes a land of no list for a country where one article tells of its army', () => {
    const { actors } = alignExample(
      "{a:GPE:name Karsk}'s army shelled the town. // Two guards were killed in {a:GPE:name Karsk} on Monday.",
    )
    expect(actors.find(({ name }) => name === 'Karsk')?.kind).toBe('country')
    expect(actors.filter(({ name }) => name === 'Karsk')).toHaveLength(1)
  })

  it('have ids of their own, the same on every run', () => {
    const example = '{a:PERSON:nominal a spokesman} said so. // {b:PERSON:nominal a spokesman} denied it.'
    const ids = alignExample(example).actors.map(({ id }) => id)
    expect(ids).toEqual(['spokesman', 'spokesman-2'])
    expect(alignExample(example).actors.map(({ id }) => id)).toEqual(ids)
  })
})

describe('an editor', () => {
  const pair = (a: string, b: string) => [{ a, b, because: 'an editor says so' }]
  it.each([
    [
      'puts two names together',
      '{a:PERSON:name Ingrid Dahl} won. // {a:PERSON:name Kari Dahl} lost.',
      'd0 m0',
      'd1 m0',
    ],
    [
      'says whom a pronoun means',
      '{a:PERSON:name Ana Berg} met {b:PERSON:name Eva Lund}. {b:PERSON:pronoun She} left. // {c:PERSON:name Ola Vik} won.',
      'd0 m1',
      'd0 m2',
    ],
  ])('%s', (_, example, a, b) => {
    expect(alignExample(example).found).not.toEqual(alignExample(example).wanted)
    const { found, wanted } = alignExample(example, {
      same: pair(a, b),
      different: [],
      names: new Map(),
    })
    expect(found).toEqual(wanted)
  })
  it.each([
    ['between articles', '{a:PERSON:name Ana Berg} won. // {b:PERSON:name Ana Berg} lost.', 'd1 m0', 'd0 m0'],
    ['in one article', '{a:PERSON:name Ana Berg} won. {b:PERSON:name Ana Berg} lost.', 'd0 m0', 'd0 m1'],
  ])('keeps two of one name apart, %s', (_, example, a, b) => {
    expect(alignExample(example).actors).toHaveLength(1)
    const { found, wanted } = alignExample(example, {
      same: [],
      different: pair(a, b),
      names: new Map(),
    })
    expect(found).toEqual(wanted)
  })
  it('sets a name, and the address with it', () => {
    const { actors } = alignExample('{a:PERSON:name Ana Berg} won.', {
      same: [],
      different: [],
      names: new Map([['d0 m0', 'Anna Berg']]),
    })
    expect(actors).toMatchObject([{ id: 'anna-berg', name: 'Anna Berg', forms: [{ text: 'Ana Berg' }] }])
  })
})
