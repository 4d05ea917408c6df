// What is not known of articles stays open: no outlet, date or headline, one source alone, another language, another story.
import { describe, expect, it } from 'vitest'
import { analyseArticles } from '../scripts/analyse-folder.ts'
import { arrangeSources } from '../src/ingest/story/arrange-sources.ts'
import { readStory } from '../src/ingest/ingest.ts'
import { recognition } from '../src/lang/recognition.ts'
import { sections } from '../src/lang/en/sections.ts'
import type { Analysis } from '../src/model/analysis.ts'

const NAMELESS = `The ferry Orion sank off Lunn on Monday evening, and nine people died, the coast guard said.

It had left Brenn at six with 48 people on board. “We heard the hull break,” said Karl Hahn, a fisherman.`
const HERALD = `Ferry sinks off Lunn

The ferry Orion sank off Lunn on Monday, killing at least eleven people, the mayor of Lunn, Petra Vonk, said.`
const OWNER = `Owner of the Orion blames the wind

The owner of the ferry Orion, which sank off Lunn on Monday, said on Wednesday that a gust had turned it over.`
const BANK = `Central bank of Dorn raises rates

The central bank of Dorn raised its main rate to 4.5 percent on Thursday, its governor, Ines Okoro, said.`
const ARABIC = `غرق عبّارة قبالة ميناء لون

غرقت العبّارة "أوريون" مساء الاثنين قبالة ميناء لون، وقُتل تسعة أشخاص على الأقل، بحسب خفر السواحل.`
const GERMAN = `Fähre vor Lunn gesunken

Die Fähre Orion ist am Montag vor Lunn gesunken, und neun Menschen sind nach Angaben der Küstenwache gestorben.`

function analyse(articles: Record<string, [text: string, record?: string]>): Analysis {
  const inputs = Object.entries(articles).map(([id, [text, record]]) => ({
    file: `${id}.txt`,
    bytes: new TextEncoder().encode(text),
    record: record === undefined ? null : { file: `${id}.yaml`, yaml: record },
  }))
  return analyseArticles(readStory(inputs, { sections, samples: recognition }))
}
const rulesOf = ({ problems }: Analysis): string[] => problems.map(({ file, rule }) => `${file}: ${rule}`)

describe('an article', () => {
  it('of which nothing is known but its words is read, alone, with nothing filled in', () => {
    const analysis = analyse({ nameless: [NAMELESS] })
    expect(analysis.documents).toMatchObject([
      { source: null, headline: null, byline: null, publishedOn: null, publishedBasis: null, url: null },
    ])
    const [document] = analysis.documents
    expect(document!.times.find(({ exact }) => exact.startsWith('Monday'))!.value ?? '').not.toMatch(
      /^\d{4}-\d\d-\d\d/,
    )
    expect(new Set(analysis.events.map(({ state }) => state))).toEqual(new Set(['single-source']))
    expect(analysis.events.length).toBeGreaterThan(0)
    expect(analysis.problems).toEqual([])
  })
  it('of another story is kept, and it is said that it shares nothing with the others', () => {
    const analysis = analyse({ nameless: [NAMELESS], herald: [HERALD], bank: [BANK] })
    expect(rulesOf(analysis)).toEqual(['bank.txt: another-story'])
    const shared = analysis.events.filter(
      ({ mentions }) => new Set(mentions.map(({ document }) => document)).size > 1,
    )
    expect(shared.flatMap(({ mentions }) => mentions.map(({ document }) => document))).not.toContain('bank')
    const silent = analysis.comparisons.flatMap(({ cells }) =>
      cells.filter(({ voice }) => voice === 'silent'),
    )
    expect(silent.map(({ source }) => source)).not.toContain('bank')
  })
  it.each([
    ['one sentence each', 'Rebels attacked the port of Talvik.', 'Gunmen stormed the harbour at Talvik.'],
    ['a place inside a name', HERALD, 'The harbour office of Lunn has closed, Ines Okoro said.'],
    ['nobody but one is named', HERALD, 'Ines Okoro resigned.'],
  ])('that is too short to tell is not called one of another story: %s', (_, one, other) => {
    expect(rulesOf(analyse({ one: [one], other: [other] }))).toEqual([])
  })
  it.each([
    ['ar', ARABIC],
    ['de', GERMAN],
  ])('in a language that is not read (%s) is reported, kept whole, and tells no event', (language, text) => {
    const analysis = analyse({ herald: [HERALD], other: [text, `language: ${language}`] })
    expect(rulesOf(analysis)).toEqual(['other.txt: language'])
    const other = analysis.documents.find(({ id }) => id === 'other')!
    expect(other).toMatchObject({ language, events: [], mentions: [] })
    expect(other.text.length).toBe(text.length)
    expect(other.sentences.length).toBeGreaterThan(0)
  })
})

it('two articles of one outlet are two sources, told apart by the names of their files', () => {
  const { documents } = analyse({ first: [HERALD, 'source: Herald'], second: [OWNER, 'source: Herald'] })
  const { sources } = arrangeSources(documents, { title: null, standfirst: null, order: [] }, new Map())
  expect(sources.map(({ name, letter }) => `${letter} ${name}`)).toEqual([
    'H Herald (first)',
    'He Herald (second)',
  ])
})
