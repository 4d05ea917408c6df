// The words for the event itself: what it is called, and how it was done.
import type { ComparisonWords } from '../../lang/shape/comparison.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import { childrenOf, hasRelation, phraseSpan, wordsBetween } from '../../text/tree.ts'
import type { Answer } from '../answer.ts'
import { reportsBut, reportsOf, type ReportUnderComparison } from '../event-under-comparison.ts'
import type { Question } from '../question.ts'
import { isNeverSilent } from '../silence.ts'
import { judgeWords } from '../verdicts/judge-words.ts'
import { answersIn, OUTCOME_KINDS } from './participants.ts'

/** The noun for the event with the words that describe it: "suicide car bombing" of "the Feb. 14 suicide car bombing". */
function nameOf({ document, mention, sentence, trigger }: ReportUnderComparison): Answer[] {
  if (trigger.upos !== 'NOUN' && trigger.upos !== 'PROPN') return []
  const describing = childrenOf(sentence, trigger.index).filter(
    (t) => hasRelation(t, 'compound', 'amod') && t.upos !== 'NUM',
  )
  let first = trigger.index
  while (describing.some((t) => t.index === first - 1)) first--
  const before = sentence.tokens.slice(first, trigger.index).map(({ exact }) => exact.toLowerCase())
  return [
    {
      document,
      span: wordsBetween(sentence, first, trigger.index),
      lemma: [...before, mention.lemma].join(' '),
      judgement: mention.judgement,
    },
  ]
}

export const LABEL: Question = {
  key: 'label',
  kind: 'labelling',
  importance: 2,
  find: (event) => reportsBut(event, ...OUTCOME_KINDS).flatMap(nameOf),
  mayBeMissed: isNeverSilent,
  judge: judgeWords,
}

/** The verb with its object, where it tells the doing itself, and the means. */
function doingOf(
  report: ReportUnderComparison,
  stories: readonly StoryDocument[],
  words: ComparisonWords,
): Answer[] {
  const { document, sentence, trigger } = report
  const means = answersIn(report, stories, 'instrument')
  const object = childrenOf(sentence, trigger.index).find(
    (t) => t.deprel === 'obj' && t.index > trigger.index,
  )
  const isMeans = object && words.meansNouns.has(object.lemma)
  if (trigger.upos !== 'VERB' || !object || (!means.length && !isMeans)) return means
  const from = { start: trigger.start, end: phraseSpan(sentence, object.index, ['punct', 'acl:relcl']).end }
  return [
    {
      document,
      span: { ...from, exact: sentence.exact.slice(from.start - sentence.start, from.end - sentence.start) },
    },
  ]
}

export const HOW: Question = {
  key: 'how',
  kind: 'manner',
  importance: 2,
  find: (event, stories, words) => {
    const told = reportsOf(event, 'attack', 'explosion', 'clash', 'crime').flatMap((r) =>
      doingOf(r, stories, words),
    )
    if (!told.length) return []
    const named = reportsOf(event, 'attack', 'explosion')
      .flatMap(nameOf)
      .filter((a) => a.span.exact.split(' ').length > 2)
    return [...told, ...named.filter((n) => !told.some((t) => t.document === n.document))].sort(
      (a, b) => a.document - b.document || a.span.start - b.span.start,
    )
  },
  mayBeMissed: isNeverSilent,
  judge: judgeWords,
}
