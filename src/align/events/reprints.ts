// Puts together what several articles tell in the same words: one text, printed by each of them, tells its events once.
import { isCompatible } from '../../text/edtf.ts'
import type { Evidence } from './evidence.ts'
import type { Grouping } from './grouping.ts'
import type { Report } from './report.ts'

const SAME_TEXT: Evidence = {
  name: 'same-text',
  weight: 0,
  because: 'the articles print the same words, here and in the sentence beside',
}

/** Joins reports that stand in the same text, unless the days of their articles make their days two. */
export function joinReprints(reports: readonly Report[], grouping: Grouping): void {
  const known = new Map<string, Report>()
  for (const report of reports)
    for (const print of report.prints) {
      const other = known.get(print)
      if (
        other &&
        other.document !== report.document &&
        isCompatible(other.mention.date, report.mention.date)
      )
        grouping.join(other, report, [SAME_TEXT])
      else known.set(print, report)
    }
}
