// Who says that it did not happen: whoever is told to deny it, and an article that says so itself.
import type { ComparisonWords } from '../../lang/shape/comparison.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { EventMention, Role } from '../../model/event-mention.ts'
import type { Span } from '../../model/span.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import { isCompatible } from '../../text/edtf.ts'
import { covers, spanOf } from '../../text/spans.ts'
import type { Answer } from '../answer.ts'
import { reportsBut, type EventUnderComparison } from '../event-under-comparison.ts'
import type { JudgeContext, Question } from '../question.ts'
import type { Finding } from '../verdicts/finding.ts'
import { attributionsOver } from '../voice.ts'
import { cueOf, isDenying } from './denying.ts'
import { OUTCOME_KINDS } from './participants.ts'

/** Longer stretches are cut. */
const LONGEST = 200

/** An article that says itself that it was not so must name so many of those who take part. */
const SHARED_IN_OWN_VOICE = 2

/** Kinds of acts of speech: who disputes what was said does not deny that it was said. */
const SPOKEN: ReadonlySet<string> = new Set([
  'statement',
  'announce',
  'claim-responsibility',
  'accuse',
  'condemn',
  'praise',
  'appeal',
  'threaten',
  'reject',
])

const PARTIES: readonly Role[] = ['agent', 'target', 'recipient', 'place']

/** The actors that a report names in its roles. */
const actorsOf = ({ found }: StoryDocument, { arguments: told }: EventMention): Set<string> =>
  new Set(
    told
      .filter(({ role }) => PARTIES.includes(role))
      .flatMap((a) =>
        found.mentions.flatMap((m) => (m.end === a.end && m.actor && covers(a, m) ? [m.actor] : [])),
      ),
  )

/** For each article its reports that deny an event of this kind, of these parties, on a day that can be this one. */
function denialsOf(event: EventUnderComparison, stories: readonly StoryDocument[]): EventMention[][] {
  const reports = reportsBut(event, ...OUTCOME_KINDS)
  const types = new Set(reports.map((r) => r.mention.type))
  const parties = new Set(reports.flatMap((r) => [...actorsOf(stories[r.document]!, r.mention)]))
  const days = reports.flatMap((r) => r.mention.date ?? [])
  return stories.map((story) =>
    story.found.events.filter((mention) => {
      const { polarity, modality, type, date, attribution } = mention
      if (polarity !== 'negative' || modality !== 'asserted' || !types.has(type)) return false
      if (date !== null && days.some((day) => !isCompatible(day, date))) return false
      const shared = [...actorsOf(story, mention)].filter((id) => parties.has(id))
      return shared.length >= (attribution === null ? SHARED_IN_OWN_VOICE : 1)
    }),
  )
}

/** Attributions by a verb of denial whose content tells of the event: “denied any part in the attack”. */
function deniedBy(
  { reports }: EventUnderComparison,
  story: StoryDocument,
  document: number,
  words: ComparisonWords,
): Attribution[] {
  const told = reports.filter((r) => r.document === document).map((r) => r.mention.trigger)
  if (told.length === 0) return []
  return story.found.attributions.filter(
    (said) =>
      told.some((trigger) => said.content.some((c) => covers(c, trigger))) && isDenying(said, story, words),
  )
}

/** Somebody's denial, and where what is denied ends in the text. */
interface Denial {
  said: Attribution
  until: number
}

const wholeOf = (said: Attribution): Denial => ({ said, until: said.content[0]!.end })

/**
 * Whose denial it is: in “he dismissed her claim that …” his, whose verb denies, up to the end of what she claims. Null where only a
 * noun such as “claim” tells who spoke.
 */
function denialOf(story: StoryDocument, trigger: Span, words: ComparisonWords): Denial | null {
  const { attributions } = story.found
  const over = attributionsOver(story.found, trigger)
  const denying = over.find((said) => isDenying(said, story, words))
  if (denying) return wholeOf(denying)
  const [inner] = over
  if (!inner?.cue || cueOf(inner, story)?.upos === 'VERB') return inner ? wholeOf(inner) : null
  const { cue, content } = inner
  const outer = attributions.find(
    (said) => said.content.some((c) => covers(c, cue)) && isDenying(said, story, words),
  )
  if (!outer) return null
  return { said: outer, until: content.at(-1)!.end }
}

export const DENIALS: Question = {
  key: 'denials',
  kind: 'sourcing',
  importance: 1,
  find: (event, stories, words) =>
    (SPOKEN.has(event.type) ? [] : denialsOf(event, stories)).flatMap((denials, document) => {
      const story = stories[document]!
      const said = [
        ...deniedBy(event, story, document, words).map(wholeOf),
        ...denials.flatMap(({ trigger }) => denialOf(story, trigger, words) ?? []),
      ]
      const each = [...new Map(said.map((denial) => [denial.said, denial])).values()]
      const own = denials.filter(({ attribution }) => attribution === null)
      return [
        ...each.map((one) => answerOf(document, story, one, words)),
        ...own.map((one): Answer => ({
          document,
          span: clauseOf(story, one),
          spokenAt: one.trigger,
          lemma: '',
        })),
      ]
    }),
  // a denial in words that are not known for one is no silence
  mayBeMissed: (event, stories, document) => {
    const types = new Set(event.reports.map((r) => r.mention.type))
    return stories[document]!.found.events.some((e) => e.polarity === 'negative' && types.has(e.type))
  },
  judge: judgeDenials,
}

/** What is denied, with the verb of denial, without which the words would say the opposite; `lemma` is who denies. */
function answerOf(
  document: number,
  story: StoryDocument,
  { said, until }: Denial,
  words: ComparisonWords,
): Answer {
  const { cue, content, speaker, actor } = said
  const denied = content[0]!
  const start = cue && cue.end <= denied.start && isDenying(said, story, words) ? cue.start : denied.start
  return {
    document,
    span: spanOf(story.found.text, start, Math.min(until, start + LONGEST)),
    spokenAt: denied,
    lemma: actor ?? speaker?.exact ?? '',
  }
}

/** The words from the first to the last of those that tell it. */
function clauseOf({ found }: StoryDocument, { trigger, arguments: told }: EventMention): Span {
  const parts: Span[] = [trigger, ...told]
  const [start, end] = [Math.min(...parts.map((p) => p.start)), Math.max(...parts.map((p) => p.end))]
  return end - start <= LONGEST ? spanOf(found.text, start, end) : trigger
}

/** Alike when the same deny it in every article; `lemma` is who does. */
function judgeDenials(answers: readonly Answer[], { sourceName }: JudgeContext): Finding {
  const bySource = [...Map.groupBy(answers, ({ document }) => document)].map(([document, own]) => ({
    told: `${sourceName(document)} ${[...new Set(own.map(({ span }) => `“${span.exact}”`))].join(', ')}`,
    deniers: [...new Set(own.map(({ lemma }) => lemma))].sort().join('|'),
  }))
  const isSame = bySource.every(({ deniers }) => deniers === bySource[0]!.deniers)
  const told = bySource.map((one) => one.told).join('; ')
  return isSame
    ? { verdict: 'same', because: `Denied by the same: ${told}.` }
    : { verdict: 'differs', because: `Not denied by the same: ${told}.` }
}
