// What single pages and files say, by page. What all say is in words.ts, what editors do in editor-words.ts.
import { actors } from './actors.ts'
import { addresses } from './addresses.ts'
import { compare } from './compare.ts'
import { data } from './data.ts'
import { open, calendarBasis, feeds, positions, share, embed } from './elsewhere.ts'
import { dates } from './dates.ts'
import { event } from './event.ts'
import { frame } from './frame.ts'
import { home } from './home.ts'
import { method } from './method.ts'
import { missing } from './missing.ts'
import { numbers } from './numbers.ts'
import { places, map } from './places.ts'
import { quotes } from './quotes.ts'
import { search } from './search.ts'
import { article, cite } from './sources.ts'
import { timeline } from './timeline.ts'
import { voice } from './voice.ts'

export const pageWords = {
  frame,
  quotes,
  numbers,
  places,
  map,
  timeline,
  search,
  home,
  actors,
  addresses,
  event,
  method,
  missing,
  compare,
  article,
  cite,
  data,
  open,
  calendarBasis,
  feeds,
  share,
  embed,
  positions,
  dates,
  voice,
} as const
