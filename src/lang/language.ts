// The shape that each language fills: words and their meaning, data only.
import type { TitleWords } from './shape/titles.ts'
import type { ActorWords } from './shape/actors.ts'
import type { Calendar } from './shape/calendar.ts'
import type { ComparisonWords } from './shape/comparison.ts'
import type { EventWords } from './shape/events.ts'
import type { NameWords } from './shape/names.ts'
import type { NumberWords } from './shape/numbers.ts'
import type { QuantityWords } from './shape/quantities.ts'
import type { LanguageSample } from './shape/recognition.ts'
import type { Reporting } from './shape/reporting.ts'
import type { SectionWords } from './shape/sections.ts'
import type { SentenceWords } from './shape/sentences.ts'

/** All that the stages must know of a language, one part a concept. */
export interface Language {
  /** BCP 47 tag. */
  tag: string
  sample: LanguageSample
  sections: SectionWords
  sentences: SentenceWords
  names: NameWords
  actors: ActorWords
  calendar: Calendar
  numbers: NumberWords
  quantities: QuantityWords
  reporting: Reporting
  events: EventWords
  titles: TitleWords
  comparison: ComparisonWords
}
