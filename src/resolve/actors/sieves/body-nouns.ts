// A definite noun that takes up a name: "the company", "the council", "the country".
import type { ActorWords } from '../../../lang/shape/actors.ts'
import { organizationTokens } from '../../../text/names/organization-names.ts'
import { readNamesBefore } from '../names-before.ts'
import { quoted } from '../reference.ts'
import type { Reference } from '../reference.ts'
import { areOtherBodies, onlyCluster } from '../sieve.ts'
import type { Sieve, Story } from '../sieve.ts'
import { sortOf } from '../veto.ts'

/** Only "the", "this" and "that" take up a name; an owner or a number makes the phrase speak of something else. */
const takesUp = (reference: Reference, { ownOutlets }: ActorWords): boolean =>
  reference.mention.form === 'nominal' &&
  !ownOutlets.has(reference.mention.exact.toLowerCase()) &&
  reference.isDefinite &&
  !reference.isIndefinite &&
  reference.number === 'one' &&
  reference.office?.of === null

/** Words that narrow the noun, but for numbers: "15-nation". */
const narrowing = (reference: Reference): string[] =>
  [...reference.office!.modifiers, ...reference.office!.ranks].filter((word) => !/\d/.test(word))

/** Does the noun close the name ("Lower Rhine Council"), say what closes it ("Marco Air", an airline), or open it ("Ministry of Health", "Mount Elm" as a mountain)? */
function isNounOf(lemma: string, name: string, words: ActorWords): boolean {
  const [first = '', second, ...others] = name.split(' ')
  return (
    organizationTokens(name, words).at(-1) === lemma ||
    words.nounEnds.get(lemma)?.has(others.at(-1) ?? second ?? '') === true ||
    (first === lemma && second === words.partWord) ||
    words.placeOpenings.get(first) === lemma
  )
}

export const closingNouns: Sieve = {
  name: 'closing-nouns',
  example:
    'The {a:ORG:name Lower Rhine Council} met. {a:ORG:nominal The council} will vote. {d:ORG:name Marco Air} failed. {d:ORG:nominal The airline} had debts. The {b:ORG:name Ministry of Health} near {c:LOC:name Mount Elm} is closed. {c:LOC:nominal The mountain} hides {b:ORG:nominal the ministry}.',
  reason: 'The noun that closes or opens exactly one name in the article stands for it.',
  run(story) {
    const long = story.references.filter((other) => other.name.includes(' ') && sortOf(other) !== 'person')
    for (const noun of story.references) {
      if (!takesUp(noun, story.words) || sortOf(noun) === 'person') continue
      const lemma = noun.office!.noun
      const names = long.filter(
        (other) => other.index < noun.index && isNounOf(lemma, other.name, story.words),
      )
      const only = onlyCluster(story, names)
      if (only && narrowing(noun).every((word) => only.name.split(' ').includes(word)))
        story.clusters.link(
          only,
          noun,
          `${quoted(noun)} is the noun of the name ${quoted(only)}, and of no other before it`,
        )
    }
  },
}

/** A team is called by a plural: "Graz Herons". */
const isTeam = ({ name }: Reference): boolean => /[^s]s$/.test(name)

/** Is one of those meant called by a noun that no company is called by: “the union, Pilots United”? */
const isCalledOtherwise = (one: Reference, { words, clusters }: Story): boolean =>
  clusters
    .of(one)
    .members.some(
      ({ mention, office }) =>
        mention.form === 'nominal' &&
        office !== null &&
        words.organizationHeads.has(office.noun) &&
        !words.bodyNouns.has(office.noun),
    )

/** Sentences in which no second country may be named. */
const COUNTRY_REACH = 4

/** Sentences at the start of an article that tell where it is about, the headline among them. */
const LEAD = 4

/**
 * Is the article about the country: is it named at the start, or more often than any other? One that is named once, as the helper or
 * the critic of another, is not “the country”; nor is the one from which a dateline reports.
 */
function isAtHome(one: Reference, { references, clusters, gazetteer }: Story): boolean {
  const codeOf = ({ country, mention }: Reference): string | null =>
    country ?? gazetteer.countryNamed(mention.exact)?.code ?? null
  const named = references.filter(
    ({ mention, sentence }) => mention.form === 'name' && sentence.section !== 'dateline',
  )
  const own = named.filter((name) => clusters.isSame(name, one))
  if (own.some(({ sentence }) => sentence.index < LEAD)) return true
  const others = Map.groupBy(
    named.filter((name) => !own.includes(name) && codeOf(name) !== null && codeOf(name) !== one.country),
    codeOf,
  )
  return [...others.values()].every((names) => names.length < own.length)
}

/** Those told of as new without a name, by their nouns. */
const introduced = ({ references }: Story): ReadonlyMap<string, Reference[]> =>
  Map.groupBy(
    references.filter(
      ({ mention, isIndefinite, number }) => mention.form === 'nominal' && isIndefinite && number === 'one',
    ),
    ({ office }) => office?.noun ?? '',
  )

export const bodyNouns: Sieve = {
  name: 'body-nouns',
  example:
    '{a:ORG:name Norddal Airways} lost money. {a:ORG:nominal The company} blamed fuel. {b:ORG:name Graz Herons} lost, too, and {b:ORG:nominal the team} wept.',
  reason:
    '“The company” is the one company named right before, “the team” the one with a plural for a name; with two of them it stays open.',
  run(story) {
    const { words, clusters } = story
    const namesBefore = readNamesBefore(story.references)
    const byNoun = introduced(story)
    const isNameless = (one: Reference): boolean =>
      clusters.of(one).members.every(({ mention }) => mention.form !== 'name')
    for (const noun of story.references) {
      if (!takesUp(noun, words) || narrowing(noun).length > 0) continue
      const lemma = noun.office!.noun
      const isCountry = words.countryNouns.has(lemma)
      const isTeamNoun = words.teamNouns.has(lemma)
      if (!isCountry && !isTeamNoun && !words.bodyNouns.has(lemma)) continue
      const isSort = isCountry
        ? (other: Reference): boolean => other.country !== null || other.mention.use === 'government'
        : (other: Reference): boolean => sortOf(other) === 'body' && (!isTeamNoun || isTeam(other))
      // one told of before is taken up rather: "an accounting firm … the Times … the firm"
      if (byNoun.get(lemma)?.some((one) => one.index < noun.index && isNameless(one))) continue
      const only = onlyCluster(story, namesBefore(noun, isCountry ? COUNTRY_REACH : 1).filter(isSort))
      if (only && isCountry && !isAtHome(only, story)) continue
      const last = only?.name.split(' ').at(-1) ?? ''
      const isOther =
        !isCountry && words.organizationHeads.has(last) && last !== lemma && !words.bodyNouns.has(last)
      if (only && !isCountry && isCalledOtherwise(only, story)) continue
      if (only && !isOther && !areOtherBodies(only, noun, story))
        clusters.link(only, noun, `${quoted(noun)} takes up ${quoted(only)}, the only one named right before`)
    }
  },
}
