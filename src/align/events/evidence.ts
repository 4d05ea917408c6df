// What speaks for two reports being of one event: each piece of evidence with its weight and words for the reader.
import { countDays, relate } from '../../text/edtf.ts'
import { compareNaming, type Naming } from './likeness.ts'
import { actorsIn, type Report } from './report.ts'
import { share } from './share.ts'
import type { StoryKnowledge } from './story-knowledge.ts'
import { areOfTwoThings } from './way-of-telling.ts'
import type { WordUse } from './word-use.ts'

/** A piece of evidence that holds for a pair: how much it weighs and why, in words. */
export interface Evidence {
  name: string
  weight: number
  because: string
}

type Weigher = (a: Report, b: Report, story: StoryKnowledge, use: WordUse) => Evidence | null

const best = (actors: readonly string[], story: StoryKnowledge): string | undefined =>
  [...actors].sort((x, y) => story.rarity(y) - story.rarity(x) || (x < y ? -1 : 1))[0]

/** Most pairs have nothing in common: then no list is made. */
function inBoth(x: ReadonlySet<string>, y: ReadonlySet<string>): readonly string[] {
  return share(x, y) ? [...x].filter((one) => y.has(one)) : NOTHING
}
const NOTHING: readonly string[] = []

/** Shared actors in one role. */
const inRole =
  (
    name: string,
    role: 'agent' | 'target' | 'place',
    weight: number,
    words: (who: string) => string,
  ): Weigher =>
  (a, b, story) => {
    const who = best(inBoth(actorsIn(a, role), actorsIn(b, role)), story)
    if (!who) return null
    return { name, weight: weight * (0.35 + 0.65 * story.rarity(who)), because: words(story.nameOf(who)) }
  }

const ROLES = ['agent', 'target', 'place'] as const

const SAME_WORD: Evidence = { name: 'same-word', weight: 1.4, because: 'both use the same word for it' }

/** The words for it, as evidence. The weights were chosen on annotated news, for precision before recall. */
const NAMING: Readonly<Record<Naming, Evidence | null>> = {
  word: { name: 'same-word', weight: 1.4, because: 'their words for it say the same' },
  synonym: { name: 'same-meaning', weight: 1.2, because: 'their words for it can say the same' },
  kind: { name: 'same-kind', weight: 0.2, because: 'both tell the same kind of event' },
  kin: null,
}

/**
 * 0.2–1: a word that many articles of a story use is the story's own; one that two share may be chance. Where a story has only
 * two or three articles, all that there are is many, provided that each uses the word for one event only, not for nobody's, and not
 * of two things: “sent us a message”, “sent 140 observers”.
 */
function commonness(a: Report, b: Report, use: WordUse): number {
  const isTheirOnly =
    a.kind !== null &&
    a.kind.id === b.kind?.id &&
    [a, b].every((r) => use.isOnly(r) && isSomebodys(r)) &&
    !areOfTwoThings(a, b)
  const others = isTheirOnly ? Math.min(3, use.articles - 1) : 3
  return Math.min(1, Math.max(0.2, (use.articlesUsing(a, b) - 1) / others))
}

/** Names a noun what happened, or is somebody in it? “It came” may be anything. */
const isSomebodys = (r: Report): boolean => r.isNoun || r.actors.size > 0

const WEIGHERS: readonly Weigher[] = [
  (a, b) => (a.mention.lemma === b.mention.lemma ? SAME_WORD : NAMING[compareNaming(a, b)!]),
  (a, b, _, use) =>
    a.document === b.document && compareNaming(a, b) === 'word' && use.isClear(a) && use.isClear(b)
      ? { name: 'same-article', weight: 0.7, because: 'the article uses the word for nothing else' }
      : null,
  (a, b, story, use) => {
    if (a.document === b.document || !story.areNear(a.document, b.document)) return null
    const naming = compareNaming(a, b)
    if (naming === 'kin' || (naming === 'kind' && use.usesBoth(a, b))) return null
    const weight = (naming === 'word' || naming === 'synonym' ? 1.2 : 0.9) * commonness(a, b, use)
    return {
      name: 'same-story',
      weight,
      because: 'both articles name much the same people and places',
    }
  },
  (a, b) => {
    const [x, y] = [a.mention.date, b.mention.date]
    if (!x || !y) return null
    const relation = relate(x, y)
    const days = Math.min(countDays(x) ?? Infinity, countDays(y) ?? Infinity)
    if (relation === 'same' && days <= 2)
      return { name: 'same-day', weight: 1.8, because: 'both give the same day' }
    if (days <= 31) return { name: 'dates-meet', weight: 0.7, because: 'their dates agree' }
    return relation === 'same' ? { name: 'same-year', weight: 1, because: 'both give the same year' } : null
  },
  inRole('same-agent', 'agent', 1.3, (who) => `both name ${who} as the one who acts`),
  inRole('same-target', 'target', 1.3, (who) => `both name ${who} as the one it was done to`),
  inRole('same-place', 'place', 1.2, (who) => `both place it in ${who}`),
  (a, b, story) => {
    const [x, y] = [actorsIn(a, 'agent'), actorsIn(b, 'agent')]
    if (share(x, y)) return null
    if (!x.size || !y.size) return null
    const countries = new Set([...x].flatMap((id) => story.countryOf(id) ?? []))
    const one = [...y].find((id) => countries.has(story.countryOf(id) ?? ''))
    return one
      ? { name: 'same-side', weight: 0.7, because: `both have the same side act (${story.nameOf(one)})` }
      : null
  },
  (a, b, story) => {
    const isSettled = (id: string): boolean =>
      ROLES.some((role) => actorsIn(a, role).has(id) && actorsIn(b, role).has(id))
    const who = best(
      inBoth(a.actors, b.actors).filter((id) => !isSettled(id)),
      story,
    )
    return who
      ? {
          name: 'same-party',
          weight: 0.3 + 0.9 * story.rarity(who),
          because: `both name ${story.nameOf(who)} with it`,
        }
      : null
  },
  (a, b) => {
    const same = a.counts.find((q) => q.value !== null && b.counts.some((r) => r.value === q.value))
    return same ? { name: 'same-number', weight: 1.5, because: `both count ${same.value}` } : null
  },
  (a, b) => {
    const same = a.tolls.find((t) => b.tolls.some((u) => u.kind === t.kind && u.value === t.value))
    return same
      ? { name: 'same-outcome', weight: 1.5, because: `both count ${same.value} in what came of it` }
      : null
  },
  (a, b, story) => {
    const thing = [...a.things].find((t) => b.things.has(t))
    if (!thing) return null
    const [noun, owner] = thing.split(' ') as [string, string]
    return { name: 'same-thing', weight: 1.2, because: `both name a “${noun}” of ${story.nameOf(owner)}` }
  },
  (a, b) => {
    const common = inBoth(a.words, b.words)
    const weight = Math.min(1, common.length / Math.max(3, Math.min(a.words.size, b.words.size)))
    return weight >= 0.3
      ? { name: 'same-words', weight, because: `both use “${common.slice(0, 4).join('”, “')}”` }
      : null
  },
  (a, b, story) => {
    const [earlier, later] = a.order < b.order ? [a, b] : [b, a]
    if (a.document !== b.document || !later.isNoun || !later.isDefinite) return null
    const isNew =
      [...later.ownActors].some((id) => story.isNamed(id) && !earlier.actors.has(id)) ||
      later.counts.length > 0 ||
      (later.mention.date !== null && later.mention.date !== earlier.mention.date)
    if (isNew) return null
    const distance = later.sentence.index - earlier.sentence.index
    const weight = distance <= 1 ? 1.2 : distance <= 3 ? 0.7 : 0.5
    return { name: 'taken-up-again', weight, because: 'the later words take up what was told before' }
  },
]

/** All evidence that two reports are of one event; their words for it must be alike. */
export const gatherEvidence = (a: Report, b: Report, story: StoryKnowledge, use: WordUse): Evidence[] =>
  WEIGHERS.flatMap((weigher) => weigher(a, b, story, use) ?? [])

/** What all evidence adds up to, as `gatherEvidence` finds it. */
export function weigh(a: Report, b: Report, story: StoryKnowledge, use: WordUse): number {
  let weight = 0
  for (const weigher of WEIGHERS) weight += weigher(a, b, story, use)?.weight ?? 0
  return weight
}
