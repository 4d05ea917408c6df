// Fuller and shorter names of one organisation, and other spellings of names that are no persons'.
import {
  isPartOfOrganization,
  isSameOrganization,
  organizationTokens,
} from '../../../text/names/organization-names.ts'
import { nameAfterPlace } from '../../../lang/gazetteer/name-after-place.ts'
import { foldName } from '../../../text/names/fold.ts'
import type { ActorWords } from '../../../lang/shape/actors.ts'
import { splitCountry } from '../../../text/names/country-prefix.ts'
import { quoted } from '../reference.ts'
import type { Reference } from '../reference.ts'
import { countryCode } from '../../../lang/gazetteer/country-code.ts'
import { distinctNames, onlyCluster } from '../sieve.ts'
import type { Sieve, Story } from '../sieve.ts'

const TYPES = ['ORG', 'MISC', 'NORP']

export const spellings: Sieve = {
  name: 'spellings',
  example: '{a:ORG:name Hezbollah} denied it. {a:ORG:name Hizbollah} fired rockets.',
  reason:
    'One article may hold two spellings of a foreign name. Places are left out: Niger and Nigeria are two.',
  run(story) {
    const names = distinctNames(story, TYPES)
    names.forEach((one, i) => {
      for (const other of names.slice(i + 1))
        if (
          !one.country &&
          !other.country &&
          isSameOrganization(one.mention.exact, other.mention.exact, story.words)
        )
          story.clusters.link(one, other, `${quoted(one)} and ${quoted(other)} are spellings of one name`)
    })
  },
}

/** May the first words of a name stand for it: is it no place, and no plain word that many names begin with? */
const isOwnName = (short: Reference, { gazetteer, words }: Story): boolean => {
  const tokens = organizationTokens(short.mention.exact, words)
  return (
    gazetteer.places(short.mention.exact).length === 0 &&
    gazetteer.countriesOfDemonym(short.mention.exact).length === 0 &&
    !tokens.every((token) => words.organizationHeads.has(token))
  )
}

type Own = { code: string | null; rest: string }

/** The same words after one country; a name of two words and more may also go without the country, if there is only one. */
const isOneBody = (a: Own, b: Own, countries: number): boolean =>
  a.rest === b.rest && (a.code === b.code ? a.code !== null : countries === 1 && a.rest.includes(' '))

export const countryBodies: Sieve = {
  name: 'country-bodies',
  example: 'The {a:ORG:name Canadian Coast Guard} came. {a:ORG:name Canada’s Coast Guard} left.',
  reason: 'A body may be named with its country or with the adjective; two countries have two bodies.',
  run(story) {
    const codeOf = (words: string): string | null => countryCode(words, story.gazetteer)
    const names = distinctNames(story, ['ORG']).map((name) => ({
      name,
      own: splitCountry(name.mention.exact, codeOf),
    }))
    const codes = (rest: string): number =>
      new Set(names.flatMap(({ own }) => (own?.rest === rest && own.code ? [own.code] : []))).size
    names.forEach(({ name: one, own }, i) => {
      for (const { name: other, own: its } of names.slice(i + 1))
        if (own && its && isOneBody(own, its, codes(own.rest)))
          story.clusters.link(one, other, `${quoted(one)} and ${quoted(other)} are one body of one country`)
    })
  },
}

export const shortOrganizations: Sieve = {
  name: 'short-organizations',
  example: '{a:ORG:name Norddal Airways} cut jobs. {a:ORG:name Norddal} blamed fuel.',
  reason: 'A firm or body is called by the first words of its name, where no other name begins with them.',
  run(story) {
    const names = distinctNames(story, ['ORG'])
    for (const short of names) {
      const long = names.filter(
        (name) => isPartOfOrganization(short.mention.exact, name.mention.exact, story.words) === 'start',
      )
      const only = onlyCluster(story, long)
      if (only && isOwnName(short, story))
        story.clusters.link(only, short, `${quoted(short)} begins the name ${quoted(only)}, and no other`)
    }
  },
}

/** One word alone looks back only after an article: "the Council", "the 12-member Council", and not "Army Chief". */
function isDefinite(short: Reference, { words }: Story): boolean {
  if (short.name.includes(' ')) return true
  const { tokens } = short.sentence
  let at = tokens.findIndex((token) => token.end > short.mention.start)
  if (words.definite.has(tokens[at]!.exact.toLowerCase())) return true
  while (at > 0 && (/^(?:JJ|CD)/.test(tokens[at - 1]!.xpos) || /^\d/.test(tokens[at - 1]!.exact))) at--
  return words.definite.has(tokens[at - 1]?.exact.toLowerCase() ?? '')
}

/** "Church of Elm Street" is "the Church". */
const opensWith = (noun: string, { name }: Reference, { partWord }: ActorWords): boolean =>
  name.replace(/^the /, '').startsWith(`${noun} ${partWord} `)

export const lastWords: Sieve = {
  name: 'last-words',
  example:
    'The {a:ORG:name Lower Rhine Council} met. The {a:ORG:name Council} will vote on Monday. The {b:ORG:name Church of Elm Street} lost. The {b:ORG:name Church} appealed.',
  reason:
    'A body is called by the noun that closes its name, or opens it before “of”, where only one name in the article has it so.',
  run(story) {
    const names = distinctNames(story, ['ORG']).sort((a, b) => b.name.length - a.name.length)
    for (const short of names) {
      if (!isDefinite(short, story)) continue
      const last = organizationTokens(short.mention.exact, story.words).at(-1)
      if (!last || !story.words.organizationHeads.has(last)) continue
      const long = names.filter(
        (name) =>
          name.index < short.index &&
          (isPartOfOrganization(short.mention.exact, name.mention.exact, story.words) === 'end' ||
            opensWith(last, name, story.words)),
      )
      const only = onlyCluster(story, long)
      if (only)
        story.clusters.link(
          only,
          short,
          `${quoted(short)} is the noun of the name ${quoted(only)}, and of no other`,
        )
    }
  },
}

export const ownNames: Sieve = {
  name: 'own-names',
  example: '{a:ORG:name Graz Herons} lost again. {a:ORG:name Herons} fans wept.',
  reason: 'A team is called by its own name without its town, where no other name in the article ends so.',
  run(story) {
    const names = distinctNames(story, ['ORG'])
    const byOwnName = Map.groupBy(names, ({ mention }) =>
      foldName(nameAfterPlace(mention.exact, story.gazetteer) ?? ''),
    )
    for (const short of names) {
      const long = byOwnName.get(short.name) ?? []
      const only = onlyCluster(story, long)
      if (only && !story.words.organizationHeads.has(short.name))
        story.clusters.link(only, short, `${quoted(short)} closes the name ${quoted(only)}, and no other`)
    }
  },
}
