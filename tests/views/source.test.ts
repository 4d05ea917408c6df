// The source reader: all of an article, or what may be shown of it with its gaps named.
import { describe, expect, it } from 'vitest'
import { viewSource, type SourcePage } from '../../src/views/source-page.ts'
import { mention, sinking, smallEdition } from './small-edition.ts'

const read = (id: string, change: Parameters<typeof smallEdition>[0] = () => {}): SourcePage => {
  const edition = smallEdition(change)
  return viewSource(edition, edition.sourceOf.get(id)!)
}
const shown = ({ parts }: SourcePage): string[] =>
  parts.map((part) =>
    part.kind === 'gap'
      ? part.text
      : part.sentences
          .map(({ runs }) => runs.map((run) => (run.event ? `<${run.text}>` : run.text)).join(''))
          .join(' '),
  )

describe('viewSource', () => {
  it('shows a whole article where its record allows it, with the words that report events', () => {
    expect(shown(read('herald'))).toEqual([
      'The ferry Orion <sank> off Port Anders on Monday. The coast guard said that at least twelve people drowned.',
      'The ferry Orion sank off Port Anders on Monday.',
    ])
  })
  it('says which line a repeated one repeats', () => {
    const repeated = read('herald').parts[1]!
    expect(repeated.kind === 'paragraph' && repeated.repeats).toEqual({
      line: 1,
      anchor: 'L1.1',
      how: 'word for word',
    })
  })
  it('shows only the sentences of events otherwise, names the gaps, and lets links land in them', () => {
    const page = read('courier', ({ documents }) => (documents[1]!.rights = null))
    expect(shown(page)).toEqual([
      'A ferry <went down> near Port Anders, and dozens are dead.',
      'Not shown here: line 1.',
    ])
    expect(page.parts[1]).toMatchObject({ anchors: ['L1.2'] })
  })
  it('leaves out no words that stand between sentences', () => {
    const page = read('herald', ({ documents }) => documents[0]!.sentences.pop())
    expect(shown(page)).toHaveLength(2)
  })
  it('sets how others report an event beside it', () => {
    const [paragraph] = read('herald').parts
    const notes = paragraph!.kind === 'paragraph' ? paragraph!.notes : []
    expect(notes.map(({ title }) => title)).toEqual(['A ferry sinks off Port Anders'])
    expect(notes[0]!.counterparts.map(({ source }) => source.id)).toEqual(['courier'])
  })
  it('tells events of one title apart where they stand beside one paragraph', () => {
    const [paragraph] = read('herald', ({ documents, events }) => {
      documents[0]!.events.push(mention('herald', 'h2', 'drowned'))
      events.push({ ...sinking, id: 'another', mentions: [{ document: 'herald', id: 'h2' }] })
    }).parts
    const notes = paragraph!.kind === 'paragraph' ? paragraph!.notes : []
    expect(notes.map(({ title }) => title)).toEqual([
      'A ferry sinks off Port Anders · courier, line\u00a01',
      'A ferry sinks off Port Anders · herald, line\u00a01',
    ])
  })
  it('shows an article in a language that is not read, in its direction, and says nothing of its events', () => {
    const page = read('gazette', ({ documents }) => (documents[2]!.language = 'ur'))
    expect(page).toMatchObject({ dir: 'rtl', themes: null })
    expect(shown(page)).toEqual(['Fuel prices rose again in the valley.'])
  })
  it('says of an article that shares nothing with the others that it may belong to another story', () => {
    const page = read('gazette', ({ problems }) =>
      problems.push({ file: 'gazette.txt', place: null, rule: 'another-story', message: '' }),
    )
    expect(page.facts.find(({ name }) => name === 'Stands alone')?.value).toContain('another story')
    expect(read('herald').facts.some(({ name }) => name === 'Stands alone')).toBe(false)
  })
})
