// The same name in several articles: countries by their code, all others by the words of the name.
import type { ActorWords } from '../../../lang/shape/actors.ts'
import { isSameOrganization, organizationTokens } from '../../../text/names/organization-names.ts'
import { consonantSkeleton } from '../../../text/names/spelling-variants.ts'
import { comparePersons } from '../../../text/names/person-names.ts'
import { forPairsWithKey } from '../evidence.ts'
import type { Evidence } from '../evidence.ts'
import { mayBeOfTwoStates, namesOfTwoStates } from '../state-owners.ts'
import { isFull } from '../member.ts'
import type { Member } from '../member.ts'

export const sameCountry: Evidence = {
  name: 'same-country',
  example: '{a:GPE:name Chile} signed. // {a:NORP:name Chilean} ships left.',
  reason: 'Names, short forms and adjectives of one country have one code.',
  run({ members, groups }) {
    const first = new Map<string, Member>()
    for (const member of members) {
      const code = member.actor.country
      if (!code) continue
      const before = first.get(code)
      if (before) groups.link(before, member, 'forms of one country’s name')
      else first.set(code, member)
    }
  },
}

/** Equal for spellings of one surname. */
const surnameKeys = ({ persons }: Member): string[] =>
  persons.map(({ surname }) => consonantSkeleton(surname) || surname)

/** First letters of the words of a body's name: equal for spellings of one name. */
const initialsOf = (name: string, words: ActorWords): string =>
  organizationTokens(name, words)
    .map((token) => token[0])
    .join('')

export const sameFullName: Evidence = {
  name: 'same-full-name',
  example: '{a:PERSON:name Michael Oduya} won. // {a:PERSON:name Mike Oduya} wept.',
  reason: 'Given name and surname agree; nicknames and other spellings are allowed for.',
  run({ members, groups, words }) {
    const people = members.filter((member) => member.persons.some(isFull))
    forPairsWithKey(people, surnameKeys, groups, (a, b) => {
      for (const [i, one] of a.persons.entries())
        for (const [j, two] of b.persons.entries())
          if (isFull(one) && isFull(two) && comparePersons(one, two, words) === 'same')
            return void groups.link(
              a,
              b,
              `“${a.actor.names[i]}” and “${b.actor.names[j]}” agree in given name and surname`,
            )
    })
  },
}

/** Folded names that the two share. */
const shared = (a: Member, b: Member): string | undefined => a.names.find((name) => b.names.includes(name))

export const sameName: Evidence = {
  name: 'same-name-elsewhere',
  example: '{a:ORG:name Unicef} sent aid. // {a:ORG:name UNICEF} is short of money.',
  reason:
    'Bodies, places and things of one name in articles about one story are one, but for bodies of two states. People need more than one word.',
  run({ members, groups, words }) {
    const namesOfTwo = namesOfTwoStates(members, words)
    const first = new Map<string, Member[]>()
    for (const member of members) {
      if (member.actor.kind === 'person' || member.actor.country) continue
      for (const name of member.names) {
        for (const before of first.get(name) ?? [])
          if (!mayBeOfTwoStates(before, member, namesOfTwo))
            groups.link(before, member, `the same name, “${member.actor.names[member.names.indexOf(name)]}”`)
        first.set(name, [...(first.get(name) ?? []), member])
      }
    }
  },
}

export const sameOrganization: Evidence = {
  name: 'same-organization',
  example: '{a:ORG:name Hezbollah} denied it. // {a:ORG:name Hizbollah} fired rockets.',
  reason: 'Other spellings and legal endings do not make another body.',
  run({ members, groups, words }) {
    const bodies = members.filter(
      ({ actor }) => actor.named && /^(?:organization|armed-group|group|other)$/.test(actor.kind),
    )
    const keys = ({ actor }: Member): string[] => actor.names.map((name) => initialsOf(name, words))
    forPairsWithKey(bodies, keys, groups, (a, b) => {
      if (shared(a, b)) return
      for (const one of a.actor.names)
        for (const two of b.actor.names)
          if (isSameOrganization(one, two, words))
            return void groups.link(a, b, `“${one}” and “${two}” are spellings of one name`)
    })
  },
}
