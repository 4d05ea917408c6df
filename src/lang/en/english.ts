// English, put together.
import type { Language } from '../language.ts'
import { actorWords } from './actors.ts'
import { calendar } from './calendar.ts'
import { comparison } from './comparison.ts'
import { ENGLISH_EVENTS } from './events/events.ts'
import { nameWords } from './names.ts'
import { numbers } from './numbers.ts'
import { quantityWords } from './quantities.ts'
import { recognition } from './recognition.ts'
import { reporting } from './reporting.ts'
import { sections } from './sections.ts'
import { sentenceWords } from './sentences.ts'
import { titles } from './titles.ts'

export const english: Language = {
  tag: 'en',
  sample: recognition,
  sections,
  sentences: sentenceWords,
  names: nameWords,
  actors: actorWords,
  calendar,
  numbers,
  quantities: quantityWords,
  reporting,
  events: ENGLISH_EVENTS,
  titles,
  comparison,
}
