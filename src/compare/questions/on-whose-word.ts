// On whose word an article reports: nobody's, nobody's that is named, somebody's, or somebody's through somebody else.
import type { Span } from '../../model/span.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import { covers, spanOf } from '../../text/spans.ts'
import type { Answer } from '../answer.ts'
import { reportsBut, reportsOf, type ReportUnderComparison } from '../event-under-comparison.ts'
import type { JudgeContext, Question } from '../question.ts'
import { holdsOtherReport } from '../silence.ts'
import type { Finding } from '../verdicts/finding.ts'
import { attributionsOver } from '../voice.ts'
import { OUTCOME_KINDS } from './participants.ts'

/** Longer stretches are cut to the words that attribute. */
const LONGEST = 60

/** Nobody vouches but the article itself. */
const NOBODY = ''

/** `lemma` is who vouches, in words. */
function wordOf({ document, mention }: ReportUnderComparison, stories: readonly StoryDocument[]): Answer {
  const { found } = stories[document]!
  const { trigger } = mention
  const [said, through] = attributionsOver(found, trigger)
  if (!said) return { document, span: trigger, spokenAt: trigger, lemma: NOBODY }
  const who = said.speaker ? `“${said.speaker.exact.replace(/^The /, 'the ')}”` : 'nobody named'
  const isParty =
    said.speaker !== null &&
    mention.arguments.some(
      (a) =>
        (a.role === 'agent' || a.role === 'target') &&
        said.actor !== null &&
        holdsActor(found, a, said.actor),
    )
  const basis = [
    said.vague && said.speaker ? `${who}, who cannot be asked` : who,
    isParty ? 'a party to it' : null,
    through?.speaker && through.speaker.exact !== said.speaker?.exact
      ? `through “${through.speaker.exact}”`
      : null,
  ]
  return {
    document,
    span: naming(found.text, trigger, said.cue, said.speaker),
    spokenAt: trigger,
    lemma: basis.filter(Boolean).join(', '),
  }
}

const holdsActor = ({ mentions }: StoryDocument['found'], span: Span, actor: string): boolean =>
  mentions.some((m) => m.actor === actor && covers(span, m))

/** The words from speaker and cue to the trigger when they stand together, else the cue with its speaker. */
function naming(text: string, trigger: Span, cue: Span | null, speaker: Span | null): Span {
  const parts = [cue, speaker].filter((s): s is Span => s !== null)
  const start = Math.min(trigger.start, ...parts.map((p) => p.start))
  const end = Math.max(trigger.end, ...parts.map((p) => p.end))
  if (end - start <= LONGEST) return spanOf(text, start, end)
  if (!parts.length) return trigger
  const [from, to] = [Math.min(...parts.map((p) => p.start)), Math.max(...parts.map((p) => p.end))]
  return to - from <= LONGEST ? spanOf(text, from, to) : parts[0]!
}

/** Alike when all rest on nobody's word or on the same ones. */
function judgeWord(answers: readonly Answer[], { sourceName }: JudgeContext): Finding {
  if (answers.every(({ lemma }) => lemma === NOBODY))
    return { verdict: 'same', because: 'Each tells it in its own voice.' }
  const byArticle = [...Map.groupBy(answers, ({ document }) => document)].map(([d, own]) => ({
    source: sourceName(d),
    words: [...new Set(own.map(({ lemma }) => lemma || 'no attribution'))].sort(),
  }))
  const isSame = byArticle.every(({ words }) => words.join() === byArticle[0]!.words.join())
  const told = byArticle.map(({ source, words }) => `${source}: ${words.join('; ')}`)
  return { verdict: isSame ? 'same' : 'differs', because: `${told.join('. ')}.` }
}

export const DEATHS_ON_WHOSE_WORD: Question = {
  key: 'deaths-on-whose-word',
  kind: 'attribution',
  importance: 1,
  find: (event, stories) => reportsOf(event, 'kill', 'die').map((r) => wordOf(r, stories)),
  mayBeMissed: holdsOtherReport('kill', 'die'),
  judge: judgeWord,
}

/**
 * Asked only where somebody's word is given: what all tell in their own voice needs no question. Only verbs are asked: a noun,
 * "after the attack", takes the event for known and reports it on nobody's word.
 */
export const ON_WHOSE_WORD: Question = {
  key: 'on-whose-word',
  kind: 'attribution',
  importance: 2,
  find: (event, stories) => {
    const told = reportsBut(event, ...OUTCOME_KINDS)
      .filter((r) => r.trigger.upos === 'VERB' && r.sentence.section === 'body')
      .map((r) => wordOf(r, stories))
    return told.some(({ lemma }) => lemma !== NOBODY) ? told : []
  },
  mayBeMissed: () => true,
  judge: judgeWord,
}
