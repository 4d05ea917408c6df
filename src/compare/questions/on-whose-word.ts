// On whose word an article reports: nobody's, nobody's that is named, somebody's, or somebody's through somebody else.
import type { ComparisonWords } from '../../lang/shape/comparison.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Span } from '../../model/span.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import { covers, spanOf } from '../../text/spans.ts'
import type { Answer } from '../answer.ts'
import {
  reportsBut,
  reportsOf,
  type EventUnderComparison,
  type ReportUnderComparison,
} from '../event-under-comparison.ts'
import type { JudgeContext, Question } from '../question.ts'
import { holdsOtherReport } from '../silence.ts'
import type { Finding } from '../verdicts/finding.ts'
import { tellTogether } from '../verdicts/tell-together.ts'
import { attributionsOver } from '../voice.ts'
import { OUTCOME_KINDS } from './participants.ts'

/** Longer stretches are cut to the words that attribute. */
const LONGEST = 60

/** Nobody vouches but the article itself. */
const NOBODY = ''

/** `lemma` is who vouches, in words: the same for the same speaker of the same standing. */
function wordOf(
  { document, mention }: ReportUnderComparison,
  { reports }: EventUnderComparison,
  stories: readonly StoryDocument[],
  words: ComparisonWords,
): Answer {
  const { found } = stories[document]!
  const { trigger } = mention
  const [said, through] = attributionsOver(found, trigger)
  if (!said) return { document, span: trigger, spokenAt: trigger, lemma: NOBODY }
  const isParty = reports.some((r) => {
    const of = stories[r.document]!.found
    const sides = r.mention.arguments.filter((a) => a.role === 'agent' || a.role === 'target')
    return said.actor !== null && sides.some((a) => isActor(of, a, said.actor!))
  })
  const isNested = through?.speaker && through.speaker.exact !== said.speaker?.exact
  const basis = [
    nameSpeaker(said),
    standingOf(found, said, words),
    isParty ? 'a party to it' : null,
    isNested ? `through ${nameSpeaker(through)}` : null,
  ]
  return {
    document,
    span: naming(found.text, trigger, said.cue, said.speaker),
    spokenAt: trigger,
    lemma: basis.filter(Boolean).join(', '),
    ...(said.actor === null ? {} : { actors: [said.actor] }),
  }
}

/** Are these words the actor, and not words that only name it among others? */
const isActor = ({ mentions }: StoryDocument['found'], span: Span, actor: string): boolean =>
  mentions.some((m) => m.actor === actor && covers(span, m) && span.end === m.end)

const nameSpeaker = ({ speaker }: Attribution): string =>
  speaker ? `“${speaker.exact.replace(/^The /, 'the ')}”` : 'nobody named'

/** What may be asked of the speaker: nobody in particular, a paper, somebody with a name, somebody without, a body. */
function standingOf(
  { mentions }: StoryDocument['found'],
  { speaker, vague }: Attribution,
  { paperNouns }: ComparisonWords,
): string | null {
  if (!speaker) return null
  const last = speaker.exact.split(' ').at(-1)!.toLowerCase()
  if (paperNouns.has(last)) return 'a paper'
  if (vague) return 'who cannot be asked'
  const within = mentions.filter((m) => covers(speaker, m))
  if (within.some((m) => m.type === 'PERSON' && m.form === 'name')) return 'somebody with a name'
  const whole = within.find((m) => m.start === speaker.start && m.end === speaker.end)
  if (whole?.type === 'PERSON' && whole.form === 'nominal') return 'somebody without a name'
  return whole && whole.type !== 'PERSON' && whole.form !== 'pronoun' ? 'a body' : null
}

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

/** Alike when all rest on nobody's word, or on that of the same speaker; the reason says what kind of word each has. */
function judgeWord(answers: readonly Answer[], { sourceName }: JudgeContext): Finding {
  if (answers.every(({ lemma }) => lemma === NOBODY))
    return { verdict: 'same', because: 'Each tells it in its own voice.' }
  const byArticle = [...Map.groupBy(answers, ({ document }) => document)].map(([d, own]) => ({
    document: d,
    words: [...new Set(own.map(({ lemma }) => lemma || 'no attribution'))].sort(),
    speakers: [...new Set(own.map(({ lemma, actors }) => actors?.[0] ?? lemma!))].sort(),
  }))
  const isSame = byArticle.every(({ speakers }) => speakers.join() === byArticle[0]!.speakers.join())
  const told = tellTogether(
    byArticle.map(({ document, words }) => ({ document, text: words.join('; ') })),
    sourceName,
    { between: ': ' },
  )
  return { verdict: isSame ? 'same' : 'differs', because: `${told.join('. ')}.` }
}

export const DEATHS_ON_WHOSE_WORD: Question = {
  key: 'deaths-on-whose-word',
  kind: 'attribution',
  importance: 1,
  find: (event, stories, words) =>
    reportsOf(event, 'kill', 'die').map((r) => wordOf(r, event, stories, words)),
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
  find: (event, stories, words) => {
    const told = reportsBut(event, ...OUTCOME_KINDS, 'statement')
      .filter((r) => r.trigger.upos === 'VERB' && r.sentence.section === 'body')
      .map((r) => wordOf(r, event, stories, words))
    return told.some(({ lemma }) => lemma !== NOBODY) ? told : []
  },
  mayBeMissed: () => true,
  judge: judgeWord,
}
