// What events of one title are called in a list.
import { expect, it } from 'vitest'
import { ownTitle } from '../../src/views/own-title.ts'
import { mention, sinking, smallEdition } from './small-edition.ts'

const titlesOf = (reports: { document: string; words: string }[]): string[] => {
  const edition = smallEdition((records) => {
    records.documents[0]!.events = []
    records.documents[1]!.events = []
    records.events = reports.map(({ document, words }, i) => {
      const id = `m${i}`
      records.documents.find((one) => one.id === document)!.events.push(mention(document, id, words))
      return { ...sinking, id: `e${i}`, title: 'Loss', mentions: [{ document, id }] }
    })
  })
  return edition.events.map((event) => ownTitle(edition, event))
}

it('is the title alone where no other event has it', () => {
  expect(titlesOf([{ document: 'herald', words: 'sank' }])).toEqual(['Loss'])
})

it('goes on with the line where events of one title begin on several', () => {
  expect(
    titlesOf([
      { document: 'herald', words: 'sank' },
      { document: 'courier', words: 'went down' },
    ]),
  ).toEqual(['Loss · herald, line\u00a01', 'Loss · courier, line\u00a01'])
})

it('goes on with the words where events of one title begin on one line, up to the next mark', () => {
  expect(
    titlesOf([
      { document: 'herald', words: 'sank' },
      { document: 'herald', words: 'drowned' },
      { document: 'courier', words: 'went down' },
    ]),
  ).toEqual([
    'Loss · herald, line\u00a01: “sank off Port Anders”',
    'Loss · herald, line\u00a01: “drowned”',
    'Loss · courier, line\u00a01',
  ])
})
