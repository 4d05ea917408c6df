// An event as comparing sees it: its reports by what they tell, the event itself or what came of it.
import type { EventMention } from '../model/event-mention.ts'
import type { ParsedSentence, Token } from '../model/token.ts'

/** A report with the sentence and the token of its trigger. */
export interface ReportUnderComparison {
  document: number
  mention: EventMention
  sentence: ParsedSentence
  trigger: Token
}

export interface EventUnderComparison {
  id: string
  type: string
  title: string
  /** Reports of the event itself, in order of articles and text. */
  reports: readonly ReportUnderComparison[]
  /** Reports of other events that an article puts after this one or in answer to it, with the ids of these events. */
  followed: readonly { document: number; mention: string; event: string }[]
}

/** What is only said to be possible answers no question of what happened. */
export const isTold = (r: ReportUnderComparison): boolean => r.mention.modality !== 'possible'

/** Reports of one of the kinds that tell what happened or is due. */
export const reportsOf = (event: EventUnderComparison, ...kinds: string[]): ReportUnderComparison[] =>
  event.reports.filter((r) => isTold(r) && kinds.includes(r.mention.type))

/** Reports of none of the kinds that tell what happened or is due. */
export const reportsBut = (event: EventUnderComparison, ...kinds: string[]): ReportUnderComparison[] =>
  event.reports.filter((r) => isTold(r) && !kinds.includes(r.mention.type))
