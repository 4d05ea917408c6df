// Who is heard: words counted once, speakers as the analysis knows them, vague ones apart, repeats not counted again.
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../src/model/actor.ts'
import type { Attribution } from '../../src/model/attribution.ts'
import { countInRanges, quotedRanges } from '../../src/views/quotation.ts'
import { viewQuotes, type QuotesPage } from '../../src/views/quotes-page.ts'
import { find, smallEdition } from './small-edition.ts'

const said = (document: string, content: string, more: Partial<Attribution> = {}): Attribution => ({
  id: content,
  kind: 'indirect',
  content: [find(document, content)],
  cue: find(document, 'said'),
  speaker: null,
  actor: null,
  vague: false,
  rule: 'test',
  ...more,
})
const guard: Actor = {
  id: 'coast-guard',
  kind: 'organization',
  name: 'Coast Guard',
  named: true,
  forms: [],
  because: [],
}
const quotesOf = (herald: Attribution[], courier: Attribution[] = []): QuotesPage =>
  viewQuotes(
    smallEdition(({ documents, actors }) => {
      actors.push(guard)
      documents[0]!.attributions = herald
      documents[1]!.attributions = courier
    }),
  )
const drowned = said('herald', 'at least twelve people drowned', {
  actor: 'coast-guard',
  speaker: find('herald', 'The coast guard'),
})
const bang = said('courier', '"We heard a loud bang,"', {
  kind: 'direct',
  speaker: find('courier', 'Ida Lund'),
})

describe('viewQuotes', () => {
  it('says that nobody is heard where nobody is', () => {
    const page = quotesOf([])
    expect(page.voices).toEqual([])
    expect(page.sentence).toMatch(/^Nobody is quoted/)
  })
  it('draws the most heard of many speakers, and lists all from A to Z', () => {
    const content = find('herald', 'at least twelve people drowned')
    const said30 = Array.from({ length: 30 }, (_, i) => ({
      ...drowned,
      id: `q${i}`,
      actor: `s${i}`,
      content: [content],
    }))
    const page = viewQuotes(
      smallEdition(({ documents, actors }) => {
        actors.push(...said30.map(({ actor }) => ({ ...guard, id: actor, name: `Speaker ${actor}` })))
        documents[0]!.attributions = said30
      }),
    )
    expect(page.voices).toHaveLength(24)
    expect(page.letters.flatMap(({ entries }) => entries)).toHaveLength(30)
    expect(page.told).toEqual([])
    expect(page.sentence).toMatch(/^30 speakers/)
  })
  it('counts words attributed and words quoted, by speaker and source', () => {
    const { voices, sentence } = quotesOf([drowned], [bang])
    expect(voices.map(({ name, bars }) => [name, ...bars.map((bar) => bar.text)])).toEqual([
      ['“Ida Lund”', '5 words, 5 quoted'],
      ['Coast Guard', '5 words, none quoted'],
    ])
    expect(sentence).toBe(
      '2 speakers are heard in three sources, 1 in quotation marks; “Ida Lund” with most words: 5, 5 of them quoted.',
    )
  })
  it('makes the longest bar the whole width', () => {
    const { voices } = quotesOf([drowned], [said('courier', 'We heard', { actor: 'coast-guard' })])
    expect(voices[0]!.bars.map((bar) => bar.saidLength)).toEqual([400, 1000])
  })
  it('prints each statement with its cue underlined and its line', () => {
    const [excerpt] = quotesOf([drowned]).voices[0]!.told[0]!.excerpts
    expect(excerpt).toMatchObject({ line: 1, says: 'on the word of Coast Guard', rule: 'attr' })
    expect(excerpt!.pieces).toEqual([
      { kind: 'text', text: 'The coast guard ' },
      { kind: 'mark', text: 'said', strong: false },
      { kind: 'text', text: ' that at least twelve people drowned.' },
    ])
  })
  it('counts the same words of one speaker once, and shows both statements', () => {
    const { voices } = quotesOf([drowned, said('herald', 'twelve people', { actor: 'coast-guard' })])
    expect(voices[0]!.total).toBe(5)
    expect(voices[0]!.told[0]!.excerpts).toHaveLength(2)
  })
  it('sets vague speakers, and speakers that are not clear, apart', () => {
    const { voices, vague } = quotesOf([
      said('herald', 'The ferry Orion sank', { vague: true }),
      said('herald', 'on Monday'),
    ])
    expect(voices).toEqual([])
    expect(vague.map(({ name }) => name)).toEqual(['Nobody named', 'Not clear who speaks'])
  })
  it('does not count what only repeats, and says where it is printed again', () => {
    const edition = smallEdition(({ documents: [herald] }) => {
      const again = herald!.sentences[2]!
      herald!.attributions = [
        said('herald', 'The ferry Orion sank'),
        {
          ...said('herald', 'on Monday'),
          content: [{ start: again.start, end: again.end, exact: again.exact }],
        },
      ]
    })
    const { vague } = viewQuotes(edition)
    expect(vague.map(({ total }) => total)).toEqual([4])
    expect(vague[0]!.told[0]!.excerpts[0]!.also.map(({ line }) => line)).toEqual([2])
  })
  it('names who is named often and never heard', () => {
    const mention = {
      type: 'ORG' as const,
      form: 'name' as const,
      actor: 'coast-guard',
      use: null,
      rule: 'test',
    }
    const named = (attributions: Attribution[]) =>
      viewQuotes(
        smallEdition(({ documents, actors }) => {
          actors.push(guard)
          documents[0]!.mentions = ['ferry', 'Orion', 'The coast guard'].map((words) => ({
            ...find('herald', words),
            id: words,
            ...mention,
          }))
          documents[0]!.attributions = attributions
        }),
      ).unheard
    expect(named([]).map(({ name, text }) => `${name}: ${text}`)).toEqual([
      'Coast Guard: named 3 times in herald',
    ])
    expect(named([drowned])).toEqual([])
  })
})

describe('words in quotation marks', () => {
  const span = find('courier', '"We heard a loud bang," said Ida Lund')
  it.each([
    ['direct', [span], 8],
    ['mixed', [span], 5],
    ['indirect', [span], 0],
  ] as const)('of a %s quotation', (kind, content, n) => {
    const text =
      'A ferry went down near Port Anders, and dozens are dead. "We heard a loud bang," said Ida Lund, a passenger.'
    expect(countInRanges(text, quotedRanges(said('courier', 'bang', { kind, content: [...content] })))).toBe(
      n,
    )
  })
})
