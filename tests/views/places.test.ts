// Places: each source's words for one place side by side; a capital that means its government stands apart.
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../src/model/actor.ts'
import type { Mention } from '../../src/model/mention.ts'
import { viewPlaces, type PlaceRow, type PlacesPage } from '../../src/views/places-page.ts'
import { cell, comparison, find, mention, smallEdition } from './small-edition.ts'

const actor = (id: string, kind: Actor['kind'], named = true): Actor => ({
  id,
  kind,
  name: id,
  named,
  forms: [],
  because: [],
})
const named = (document: string, words: string, more: Partial<Mention>): Mention => ({
  ...find(document, words),
  id: words,
  type: 'GPE',
  form: 'name',
  actor: null,
  use: null,
  rule: 'test',
  ...more,
})
const page = (): PlacesPage =>
  viewPlaces(
    smallEdition((records) => {
      records.actors = [
        actor('port', 'place'),
        actor('anders', 'country'),
        actor('valley', 'place', false),
        actor('guard', 'organization'),
      ]
      const [herald, courier, gazette] = records.documents
      herald!.mentions = [
        named('herald', 'Port Anders', { actor: 'port' }),
        named('herald', 'Monday', { actor: 'anders', id: 'scene' }),
        named('herald', 'coast', { actor: 'anders', use: 'government' }),
        named('herald', 'The coast guard', { actor: 'guard', type: 'ORG' }),
      ]
      const argument = { role: 'place' as const, ...find('herald', 'Monday'), mention: 'scene' }
      herald!.events = [mention('herald', 'h1', 'sank', { arguments: [argument] })]
      courier!.mentions = [named('courier', 'Anders', { actor: 'port' })]
      gazette!.mentions = [named('gazette', 'the valley', { actor: 'valley', type: 'LOC', form: 'nominal' })]
      records.comparisons = [comparison('where', [cell('herald', 'off Port Anders')], { kind: 'place' })]
    }),
  )
const shown = (rows: PlaceRow[]): string[] =>
  rows.map(
    ({ name, standsFor, cells }) =>
      `${name}${standsFor ? ` for ${standsFor.name}` : ''}: ${cells
        .flatMap(({ source, forms }) =>
          forms.map(
            ({ text, namings }) => `${source.id} “${text}” ${namings.map(({ line }) => line).join()}`,
          ),
        )
        .join('; ')}`,
  )

describe('viewPlaces', () => {
  it('sets the names of one place side by side', () => {
    expect(shown(page().named)).toEqual(['port: courier “Anders” 1; herald “Port Anders” 1'])
    expect(page().sentence).toMatch(/^1 place is named, 1 of them in more than one source/)
  })
  it('gives the whole name where a source has it and the mention is its end', () => {
    const { named: rows } = viewPlaces(
      smallEdition(({ actors, documents: [herald, courier] }) => {
        actors.push({ ...actor('port', 'place'), name: 'Port Anders' })
        herald!.mentions = [named('herald', 'Anders', { actor: 'port' })]
        courier!.mentions = [named('courier', 'Port', { actor: 'port' })]
      }),
    )
    expect(shown(rows)).toEqual(['Port Anders: courier “Port” 1; herald “Port Anders” 1'])
  })
  it('shows a state as a place only where something happened there', () => {
    expect(shown(page().scenes)).toEqual(['anders: herald “Monday” 1'])
  })
  it('keeps a place that stands for a government apart', () => {
    expect(shown(page().governments)).toEqual(['coast for anders: herald “coast” 1'])
  })
  it('lists places that are only described, by the words without an article', () => {
    expect(shown(page().described)).toEqual(['valley: gazette “valley” 1'])
  })
  it('asks where each event was', () => {
    expect(page().asked.map(({ id }) => id)).toEqual(['where'])
  })
  it('says so where no place is named', () => {
    expect(viewPlaces(smallEdition()).sentence).toBe('No place is named in these articles.')
  })
})
