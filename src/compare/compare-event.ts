// Puts every question to the reports of one event and gives each article's words, the verdict and its reason.
import type { ComparisonWords } from '../lang/shape/comparison.ts'
import type { Cell, Comparison } from '../model/comparison.ts'
import type { StoryDocument } from '../model/story-document.ts'
import type { Answer } from './answer.ts'
import { askInWords } from './ask.ts'
import type { EventUnderComparison } from './event-under-comparison.ts'
import type { JudgeContext, Question } from './question.ts'
import { QUESTIONS } from './questions/questions.ts'
import { voiceOf } from './voice.ts'

/** Comparisons of an event that two articles or more report; none for an event of a single article. */
export function compareEvent(
  event: EventUnderComparison,
  stories: readonly StoryDocument[],
  words: ComparisonWords,
): Comparison[] {
  const reporting = new Set(event.reports.map((r) => r.document))
  if (reporting.size < 2) return []
  return QUESTIONS.flatMap((question) => {
    const answers = withoutRepeats(question.find(event, stories))
    const silent = [...reporting].filter((d) => !answers.some((a) => a.document === d))
    const isSure = silent.every((d) => !question.mayBeMissed(event, stories, d))
    return answers.length && isSure
      ? [compareAnswers(event, question, answers, stories, words, reporting)]
      : []
  })
}

function compareAnswers(
  event: EventUnderComparison,
  question: Question,
  answers: readonly Answer[],
  stories: readonly StoryDocument[],
  words: ComparisonWords,
  reporting: ReadonlySet<number>,
): Comparison {
  const answering = new Set(answers.map((a) => a.document))
  const context = judgeContext(stories)
  const { verdict, because } =
    answering.size > 1
      ? question.judge(answers, context)
      : { verdict: 'only' as const, because: explainSilence(answering, reporting, context) }
  return {
    id: `${event.id}-${question.key}`,
    event: event.id,
    question: question.key,
    ...askInWords(words, question.key, event.type),
    kind: question.kind,
    importance: question.importance,
    verdict,
    cells: answers.map((a) => cellOf(a, stories)),
    because,
  }
}

/** A cell with the words of an answer and the voice they are in. */
export function cellOf(answer: Answer, stories: readonly StoryDocument[]): Cell {
  const { found } = stories[answer.document]!
  const { judgement = false, expected = false } = answer
  return {
    source: found.id,
    ...voiceOf(found, answer.spokenAt ?? answer.span, { judgement, expected }),
    spans: [answer.span],
  }
}

export function judgeContext(stories: readonly StoryDocument[]): JudgeContext {
  return {
    sourceName: (d) => stories[d]!.found.source ?? stories[d]!.found.file,
    publishedOn: (d) => stories[d]!.found.publishedOn,
    isOwnVoice: (a) => voiceOf(stories[a.document]!.found, a.spokenAt ?? a.span).voice === 'own',
  }
}

function explainSilence(
  answering: ReadonlySet<number>,
  reporting: ReadonlySet<number>,
  context: JudgeContext,
): string {
  const silent = [...reporting].filter((d) => !answering.has(d)).map((d) => context.sourceName(d))
  return `No sentence in which ${silent.join(', ')} ${silent.length > 1 ? 'report' : 'reports'} the event says it.`
}

/** The same words at the same place once. */
export function withoutRepeats(answers: readonly Answer[]): Answer[] {
  const seen = new Set<string>()
  return answers.filter((a) => {
    const key = `${a.document} ${a.span.start} ${a.span.end}`
    return !seen.has(key) && seen.add(key)
  })
}
