// Who speaks where the tree takes another for the subject of a verb of speech.
import { expect, test } from 'vitest'
import { ENGLISH_EVENTS } from '../../../src/lang/en/events/events.ts'
import { reporting } from '../../../src/lang/en/reporting.ts'
import { extractAttributions } from '../../../src/extract/attributions/attributions.ts'
import { extractEvents } from '../../../src/extract/events/extract-events.ts'
import type { Role } from '../../../src/model/event-mention.ts'
import { resolveEvents } from '../../../src/resolve/events/resolve-events.ts'
import { lexicon, parseText } from '../../extract/events/read-events.ts'

/** What stands in a role of the event at `word`. */
function wordsIn(text: string, word: string, sought: Role): string[] {
  const parsed = parseText(text)
  const attributions = extractAttributions(parsed, reporting)
  const events = resolveEvents(parsed, extractEvents(parsed, lexicon), ENGLISH_EVENTS, {
    mentions: [],
    times: [],
    attributions,
  })
  const found = events.find(({ trigger }) => trigger.exact === word)!
  return found.arguments.filter(({ role }) => role === sought).map(({ exact }) => exact)
}

test.each([
  [
    '"Our forces acted with care, and not one civilian was killed by them," its spokesman, Farid Osmani, said on Friday.',
    'said',
    ['its spokesman'],
  ],
  [
    '"We are sorry," Chief Executive Helen Marsh said in a statement.',
    'said',
    ['Chief Executive Helen Marsh'],
  ],
  ['The mayor said the bridge was shut.', 'said', ['The mayor']],
  ['One of them, Alden Capital, said it had lost confidence.', 'said', ['Alden Capital']],
  ['Rebels attacked the town, the army said.', 'attacked', ['Rebels']],
])('%s', (text, word, speakers) => {
  expect(wordsIn(text, word, 'agent')).toEqual(speakers)
})

test.each([
  ['The minister said the talks, on Monday, had failed.', []],
  ['The minister said on Monday the talks had failed.', ['Monday']],
])('%s The time of the speaking is %j.', (text, times) => {
  expect(wordsIn(text, 'said', 'time')).toEqual(times)
})
