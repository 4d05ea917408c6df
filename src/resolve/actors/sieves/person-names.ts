// Fuller and shorter names of one person: with and without middle name, title or given name.
import { childWith } from '../../../text/tree.ts'
import { comparePersons } from '../../../text/names/person-names.ts'
import { consonantSkeleton } from '../../../text/names/spelling-variants.ts'
import { quoted } from '../reference.ts'
import type { Reference } from '../reference.ts'
import { distinctNames, onlyCluster } from '../sieve.ts'
import type { Sieve, Story } from '../sieve.ts'

/** Names whose surnames may be spellings of one have the same key. */
const keyOf = ({ person }: Reference): string => consonantSkeleton(person!.surname) || person!.surname

const isFull = (reference: Reference): boolean => (reference.person?.given.length ?? 0) > 0

export const fullNames: Sieve = {
  name: 'full-names',
  example: '{a:PERSON:name Michael Oduya} won. Later {a:PERSON:name Mike Oduya} wept.',
  reason:
    'Surname and given name agree: nicknames, initials beside a given name and spellings are allowed for.',
  run(story) {
    const full = distinctNames(story, ['PERSON']).filter(isFull)
    const alike = Map.groupBy(full, keyOf)
    full.forEach((one) => {
      for (const other of alike.get(keyOf(one))!)
        if (other.index > one.index && comparePersons(one.person!, other.person!, story.words) === 'same')
          story.clusters.link(
            one,
            other,
            `${quoted(one)} and ${quoted(other)} agree in surname and given name`,
          )
    })
  },
}

/** “Her grandson, Joey Grey”: is he brought in as somebody's kin? The Grey before him is somebody else. */
function isBroughtInAsKin({ sentence, head, mention }: Reference, { words }: Story): boolean {
  const before = sentence.tokens.findLast(({ end, exact }) => end <= mention.start && exact !== ',')
  const nouns = [before, sentence.tokens[head.head]].filter((noun) => noun !== undefined)
  return nouns.some(
    (noun) =>
      words.kin.has(noun.lemma.toLowerCase()) && childWith(sentence, noun.index, 'nmod:poss') !== null,
  )
}

/** Of several bearers of a surname, those named in full before it stands alone: who comes later is told apart by a given name. */
const namedBefore = (short: Reference, fits: Reference[]): Reference[] => {
  const before = fits.filter((name) => name.index < short.index)
  return before.length > 0 ? before : fits
}

export const shortNames: Sieve = {
  name: 'short-names',
  example:
    '{a:PERSON:name Ingrid Halvorsen} spoke. {a:PERSON:name Halvorsen} later left. {b:PERSON:name Jonas Halvorsen} stayed. {c:PERSON:name Grey} wept. {d:PERSON:nominal Her grandson}, {d:PERSON:name Joey Grey}, was hurt.',
  reason:
    'News gives the full name once and then the surname; with two bearers named before it the surname stays open.',
  run(story) {
    const names = distinctNames(story, ['PERSON'])
    const full = names.filter(isFull)
    const alike = Map.groupBy(full, keyOf)
    const called = Map.groupBy(
      full.flatMap((name) => [...new Set(name.person!.given)].map((given) => ({ given, name }))),
      ({ given }) => given,
    )
    for (const short of names) {
      if (!short.person) continue
      const byGiven = called.get(short.person.surname)?.map(({ name }) => name) ?? []
      const near = [...new Set([...(alike.get(keyOf(short)) ?? []), ...byGiven])]
      const fits = near
        .sort((a, b) => a.index - b.index)
        .filter(
          (name) =>
            !story.clusters.isSame(name, short) &&
            !(name.index > short.index && isBroughtInAsKin(name, story)) &&
            comparePersons(name.person!, short.person!, story.words) === 'may',
        )
      const bySurname = fits.filter((name) => name.person!.surname === short.person!.surname || isFull(short))
      const only = onlyCluster(story, namedBefore(short, bySurname.length > 0 ? bySurname : fits))
      if (only)
        story.clusters.link(only, short, `${quoted(short)} is the only ${quoted(only)} in the article`)
    }
  },
}
