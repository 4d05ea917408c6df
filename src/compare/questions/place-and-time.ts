// Where and when: the words for place and time of an event.
import { judgeActors, judgeDays } from '../verdicts/judge-words.ts'
import type { Question } from '../question.ts'
import { answersIn } from './participants.ts'

export const WHERE: Question = {
  key: 'where',
  kind: 'place',
  importance: 1,
  find: (event, stories) => event.reports.flatMap((r) => answersIn(r, stories, 'place')),
  judge: judgeActors,
}

export const WHEN: Question = {
  key: 'when',
  kind: 'time',
  importance: 1,
  find: (event, stories) =>
    event.reports.flatMap((r) => {
      const time = stories[r.document]!.found.times.find((t) => t.id === r.mention.time)
      if (!time) return []
      const { start, end, exact } = time
      return [{ document: r.document, span: { start, end, exact }, edtf: r.mention.date }]
    }),
  judge: judgeDays,
}
