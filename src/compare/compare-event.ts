// Puts every question to the reports of one event and gives each article's words, the verdict and its reason.
import type { UnrankedComparison } from '../model/comparison.ts'
import { covers } from '../text/spans.ts'
import { compareAnswers } from './compare-answers.ts'
import type { Answer } from './answer.ts'
import { isTold, type EventUnderComparison } from './event-under-comparison.ts'
import type { Ground } from './ground.ts'
import type { Question } from './question.ts'
import { QUESTIONS } from './questions/questions.ts'
import { mayTellElsewhere } from './told-elsewhere.ts'

/** Comparisons of an event that two articles or more report; one that only tells of its possibility (“if convicted”) is not asked. */
export function compareEvent(event: EventUnderComparison, ground: Ground): UnrankedComparison[] {
  const reporting = [...new Set(event.reports.filter(isTold).map((r) => r.document))].sort((a, b) => a - b)
  if (reporting.length < 2) return []
  return QUESTIONS.flatMap((question) => putQuestion(question, event, reporting, ground))
}

/**
 * None where nobody answers; none where one article answers and another may have been misread. Of those whose silence is
 * not certain nothing is said.
 */
function putQuestion(
  question: Question,
  event: EventUnderComparison,
  reporting: readonly number[],
  ground: Ground,
): UnrankedComparison[] {
  const { stories, words, actors } = ground
  const answers = question.find(event, stories, words, actors).map((a) => withModality(a, event))
  const answering = new Set(answers.map((a) => a.document))
  const others = reporting.filter((d) => !answering.has(d))
  const silent = others.filter(
    (d) => !question.mayBeMissed(event, stories, d) && !mayTellElsewhere(answers, event, stories[d]!, d),
  )
  if (!answers.length || (answering.size < 2 && silent.length < others.length)) return []
  const { key, kind, importance, judge } = question
  const asked = { key, kind, importance, silent, type: event.type, reports: event.reports }
  return [
    compareAnswers(
      { id: `${event.id}-${key}`, event: event.id, ...asked, judge: judge.bind(question) },
      answers,
      ground,
    ),
  ]
}

/** What a sentence only expects, it does not tell in the same voice as what happened. */
function withModality(answer: Answer, { reports }: EventUnderComparison): Answer {
  const own = reports.filter((r) => r.document === answer.document && covers(r.sentence, answer.span))
  return own.length && own.every((r) => r.mention.modality === 'expected')
    ? { ...answer, expected: true }
    : answer
}
