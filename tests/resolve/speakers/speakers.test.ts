import { expect, test } from 'vitest'
import type { Mention } from '../../../src/model/mention.ts'
import { resolveSpeakers } from '../../../src/resolve/speakers/speakers.ts'
import { readMarked } from '../../../src/text/marked.ts'
import { extractAttributions } from '../../../src/extract/attributions/attributions.ts'
import { reporting } from '../../../src/lang/en/reporting.ts'
import { parse } from '../../extract/attributions/attribute.ts'

/** Resolves the speakers of a text in which mentions are marked: `{PERSON:name:diaz Ana Diaz}`; actor `open` is none. */
function resolve(marked: string): (string | null)[] {
  const { text, marks } = readMarked(marked)
  const mentions = marks.map(({ label, start, end, exact }, index): Mention => {
    const [type, form, actor] = label.split(':') as [Mention['type'], Mention['form'], string]
    return {
      id: `m${index}`,
      type,
      form,
      actor: actor === 'open' ? null : actor,
      use: null,
      rule: 'test',
      start,
      end,
      exact,
    }
  })
  const parsed = parse(text)
  return resolveSpeakers(parsed, extractAttributions(parsed, reporting), mentions).map(({ actor }) => actor)
}

test.each([
  ['a name', '{PERSON:name:diaz Ana Diaz} said the road was open.', ['diaz']],
  ['no event', 'The {EVENT:name:games Elm Games} said the road was open.', [null]],
  ['a pronoun that is resolved', '{PERSON:pronoun:diaz She} said the road was open.', ['diaz']],
  ['a pronoun that is open', '{PERSON:pronoun:open She} said the road was open.', [null]],
  ['not the owner of the speaker', "{PERSON:name:diaz Ana Diaz}'s lawyer said the road was open.", [null]],
  [
    'not whose wife speaks',
    'The wife of captured Top Gun {PERSON:name:diaz Ana Diaz} said the road was open.',
    [null],
  ],
  [
    'not whom the speaker is with',
    'The family of Lieutenant {PERSON:name:diaz Ana Diaz} said she was safe.',
    [null],
  ],
  [
    'not the kin of a minister',
    'The brother of Foreign Minister {PERSON:name:diaz Ana Diaz} said the road was open.',
    [null],
  ],
  [
    'not whose rival speaks',
    'She won in a run-off that {PERSON:pronoun:diaz her} rival said had been marred by fraud.',
    [null],
  ],
  ['not the client of a lawyer', 'A lawyer for Mr {PERSON:name:diaz Diaz} said the road was open.', [null]],
  [
    'the description, not the name inside it',
    "{PERSON:nominal:lawyer {PERSON:name:diaz Ana Diaz}'s lawyer} said the road was open.",
    ['lawyer'],
  ],
  [
    'a name behind the place of an office',
    'Its coordinator in {LOC:name:peru Peru}, {PERSON:name:diaz Ana Diaz}, said the road was open.',
    ['diaz'],
  ],
  [
    'not whom a speaker works for',
    'Analyst {PERSON:name:diaz Ana Diaz} of {PERSON:name:norwind Norwind} said the road was open.',
    ['diaz'],
  ],
  [
    'a name behind a title',
    'The road was open, {ORG:name:norwind Norwind} director {PERSON:name:diaz Ana Diaz} said.',
    ['diaz'],
  ],
  [
    'two speakers are nobody in particular',
    '{GPE:name:no Norway} and {GPE:name:se Sweden} said the road was open.',
    [null],
  ],
  [
    'a second verb with the same subject',
    '{PERSON:name:diaz Ana Diaz} denied the charge and said the road was open.',
    ['diaz', 'diaz'],
  ],
  [
    'a quotation that goes on',
    '“We lost the roof,” said {PERSON:name:diaz Ana Diaz}. “We kept the house.”',
    ['diaz'],
  ],
  ['nobody named', 'The pilot reportedly sent a distress call.', [null]],
])('%s', (_, marked, expected) => {
  expect(resolve(marked)).toEqual(expected)
})
