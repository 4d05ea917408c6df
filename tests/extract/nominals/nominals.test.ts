// Descriptions and pronouns in marked sentences: names are given, nominals and pronouns must be found.
import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../../scripts/load-gazetteer.ts'
import { loadModels } from '../../../scripts/load-language.ts'
import { extractNominals } from '../../../src/extract/nominals/nominals.ts'
import { actorWords } from '../../../src/lang/en/actors.ts'
import { sentenceWords } from '../../../src/lang/en/sentences.ts'
import type { Mention } from '../../../src/model/mention.ts'
import { parseArticle } from '../../../src/parse/parse.ts'
import { readMarked } from '../../../src/text/marked.ts'
import { bareArticle } from '../../model/bare-article.ts'

const gazetteer = loadGazetteer()
const models = loadModels()

function find(text: string, names: Mention[]) {
  return extractNominals(parseArticle(bareArticle(text), sentenceWords, models, gazetteer), names, actorWords)
}

describe('extractNominals', () => {
  it.each([
    '{nominal:PERSON Two firefighters} were hurt, {nominal:ORG police} said.',
    '{name:PERSON Ana Brandt} said {pronoun:PERSON she} would resign.',
    '{nominal:PERSON The mayor of {name:GPE Graz}} spoke to {nominal:PERSON reporters}.',
    '{nominal:ORG Security forces} fired at {nominal:PERSON protesters}.',
    'Finance Minister {name:PERSON Jean Kabore} met {nominal:ORG a delegation of {nominal:PERSON farmers}}.',
    'Deputy Prime Minister {name:PERSON Jean Kabore} met {nominal:PERSON reporters}.',
    '{nominal:PERSON {pronoun:PERSON His} spokeswoman} declined to comment.',
    'The roof fell, according to {nominal:MISC news reports}.',
    '{nominal:PERSON A woman} hit {pronoun:PERSON her} head in March.',
    '{nominal:PERSON Passengers} on board waited while {nominal:ORG the board} met.',
    'Divers recovered two bodies from the wreck.',
    '{nominal:ORG The body} said {pronoun:MISC it} had found no fault.',
    'Prices rose on Monday after heavy rain.',
    'Who won was not clear.',
  ])('%s', (marked) => {
    const { text, marks } = readMarked(marked)
    const names = marks.flatMap(({ label, start, end, exact }, i): Mention[] => {
      const [form, type] = label.split(':')
      return form === 'name'
        ? [
            {
              id: `m${i}`,
              start,
              end,
              exact,
              type: type as Mention['type'],
              form,
              actor: null,
              use: null,
              rule: 'test',
            },
          ]
        : []
    })
    const wanted = marks
      .filter(({ label }) => !label.startsWith('name'))
      .map(({ label, exact }) => `${label} ${exact}`)
    expect(find(text, names).map(({ form, type, exact }) => `${form}:${type} ${exact}`)).toEqual(wanted)
  })

  it('reads any text', () => {
    for (const text of ['', '\n\n', '“”“', 'the the the the', '他说 she 🙂 them', ')('.repeat(500)])
      for (const { start, end, exact } of find(text, [])) expect(text.slice(start, end)).toBe(exact)
  })
})
