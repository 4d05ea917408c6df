import { expect, test } from 'vitest'
import { extractAttributions } from '../../../src/extract/attributions/attributions.ts'
import { extractEvents } from '../../../src/extract/events/extract-events.ts'
import { tellSpeech } from '../../../src/extract/events/spoken.ts'
import { reporting } from '../../../src/lang/en/reporting.ts'
import { lexicon, parseText } from './read-events.ts'

test.each([
  ['“They were far too slow,” he stormed.', 'stormed', 'statement'],
  ['“She never rang us once,” fumed Mara Lind.', 'fumed', 'statement'],
  ['Rebels stormed the palace.', 'stormed', 'attack'],
  ['“We will go on,” she vowed.', 'vowed', 'agree'],
])('%s: %s is told as %s', (text, word, kind) => {
  const parsed = parseText(text)
  const events = tellSpeech(extractEvents(parsed, lexicon), extractAttributions(parsed, reporting), lexicon)
  expect(events.find(({ trigger }) => trigger.exact === word)?.type).toBe(kind)
})
