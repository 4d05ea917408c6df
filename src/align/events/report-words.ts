// The words that tell how a report names its event.
import type { EventWords } from '../../lang/shape/events.ts'

/** The words of a language that tell how an event is named. */
export type ReportWords = Pick<
  EventWords,
  | 'broadWords'
  | 'definiteWords'
  | 'pointingWords'
  | 'meanings'
  | 'lightVerbs'
  | 'stateVerbs'
  | 'againWords'
  | 'setApartWords'
  | 'otherWords'
  | 'alsoWords'
  | 'broadDisasters'
  | 'previousWords'
  | 'replacedWords'
  | 'chargeWords'
  | 'ownPronouns'
  | 'conditionWords'
  | 'perfectAuxiliaries'
  | 'longEvents'
  | 'singleEvents'
>
