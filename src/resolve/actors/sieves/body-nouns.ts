// A definite noun that takes up a name: "the company", "the council", "the country".
import type { ActorWords } from '../../../lang/shape/actors.ts'
import { organizationTokens } from '../../../text/names/organization-names.ts'
import { quoted } from '../reference.ts'
import type { Reference } from '../reference.ts'
import { areOtherBodies, onePerCluster } from '../sieve.ts'
import type { Sieve, Story } from '../sieve.ts'
import { sortOf } from '../veto.ts'

/** Only "the", "this" and "that" take up a name; an owner or a number makes the phrase speak of something else. */
const takesUp = (reference: Reference): boolean =>
  reference.mention.form === 'nominal' &&
  reference.isDefinite &&
  !reference.isIndefinite &&
  reference.number === 'one' &&
  reference.office?.of === null

/** Words that narrow the noun, but for numbers: "15-nation". */
const narrowing = (reference: Reference): string[] =>
  [...reference.office!.modifiers, ...reference.office!.ranks].filter((word) => !/\d/.test(word))

/** Does the noun close the name ("Lower Rhine Council"), or open it ("Ministry of Health", "Mount Elm" as a mountain)? */
function isNounOf(lemma: string, name: string, words: ActorWords): boolean {
  const [first = '', second] = name.split(' ')
  return (
    organizationTokens(name, words).at(-1) === lemma ||
    (first === lemma && second === words.partWord) ||
    words.placeOpenings.get(first) === lemma
  )
}

export const closingNouns: Sieve = {
  name: 'closing-nouns',
  example:
    'The {a:ORG:name Lower Rhine Council} met. {a:ORG:nominal The council} will vote. The {b:ORG:name Ministry of Health} near {c:LOC:name Mount Elm} is closed. {c:LOC:nominal The mountain} hides {b:ORG:nominal the ministry}.',
  reason: 'The noun that closes or opens exactly one name in the article stands for it.',
  run(story) {
    for (const noun of story.references) {
      if (!takesUp(noun) || sortOf(noun) === 'person') continue
      const lemma = noun.office!.noun
      const names = story.references.filter(
        (other) =>
          other.name !== '' &&
          sortOf(other) !== 'person' &&
          other.index < noun.index &&
          other.name.includes(' ') &&
          isNounOf(lemma, other.name, story.words),
      )
      const left = onePerCluster(story, names)
      const first = left[0]
      if (left.length === 1 && first && narrowing(noun).every((word) => first.name.split(' ').includes(word)))
        story.clusters.link(
          first,
          noun,
          `${quoted(noun)} is the noun of the name ${quoted(first)}, and of no other before it`,
        )
    }
  },
}

/** The named bodies or countries right before: in the same sentence and in the `reach` sentences before it. */
function namedBefore(
  noun: Reference,
  reach: number,
  isSort: (reference: Reference) => boolean,
  { references }: Story,
): Reference[] {
  const before = references.filter(
    (other) =>
      other.index < noun.index &&
      other.mention.form === 'name' &&
      isSort(other) &&
      other.mention.end <= noun.mention.start,
  )
  const sentence = noun.sentence.index
  return before.filter((other) => sentence - other.sentence.index <= reach)
}

/** A team is called by a plural: "Graz Herons". */
const isTeam = ({ name }: Reference): boolean => /[^s]s$/.test(name)

/** Sentences in which no second country may be named. */
const COUNTRY_REACH = 4

/** Has the article told of one with that noun already? Then the noun takes that up: "an accounting firm … the Times … the firm". */
const hasDescribed = (noun: Reference, { references, clusters }: Story): boolean =>
  references.some(
    (other) =>
      other.index < noun.index &&
      other.mention.form === 'nominal' &&
      other.isIndefinite &&
      other.number === 'one' &&
      other.office?.noun === noun.office!.noun &&
      clusters.of(other).members.every(({ mention }) => mention.form !== 'name'),
  )

export const bodyNouns: Sieve = {
  name: 'body-nouns',
  example:
    '{a:ORG:name Norddal Airways} lost money. {a:ORG:nominal The company} blamed fuel. {b:ORG:name Graz Herons} lost, too, and {b:ORG:nominal the team} wept.',
  reason:
    '“The company” is the one company named right before, “the team” the one with a plural for a name; with two of them it stays open.',
  run(story) {
    const { words, clusters } = story
    for (const noun of story.references) {
      if (!takesUp(noun) || narrowing(noun).length > 0) continue
      const lemma = noun.office!.noun
      const isCountry = words.countryNouns.has(lemma)
      const isTeamNoun = words.teamNouns.has(lemma)
      if (!isCountry && !isTeamNoun && !words.bodyNouns.has(lemma)) continue
      const isSort = isCountry
        ? (other: Reference): boolean => other.country !== null || other.mention.use === 'government'
        : (other: Reference): boolean => sortOf(other) === 'body' && (!isTeamNoun || isTeam(other))
      const left = onePerCluster(story, namedBefore(noun, isCountry ? COUNTRY_REACH : 1, isSort, story))
      const last = left[0]?.name.split(' ').at(-1) ?? ''
      const isOther =
        !isCountry && words.organizationHeads.has(last) && last !== lemma && !words.bodyNouns.has(last)
      if (
        left.length === 1 &&
        !isOther &&
        !hasDescribed(noun, story) &&
        !areOtherBodies(left[0]!, noun, story)
      )
        clusters.link(
          left[0]!,
          noun,
          `${quoted(noun)} takes up ${quoted(left[0]!)}, the only one named right before`,
        )
    }
  },
}
