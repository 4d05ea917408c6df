// The same name again, but for case, accents, dots, possessive, and Mt for Mount.
import { quoted } from '../reference.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'
import { sortOf } from '../veto.ts'

/** One word may be a person here and a place there, “Jordan”, or somebody here and a country there, “the Norwegian said”; a longer name is one thing. */
const key = (reference: Reference): string => {
  const { name, mention, country } = reference
  const isPeople = mention.type === 'NORP' && country === null
  return name.includes(' ') ? name : `${name} ${sortOf(reference) === 'person'} ${isPeople}`
}

export const sameName: Sieve = {
  name: 'same-name',
  example:
    '{a:ORG:name Unicef} sent aid. On Friday {a:ORG:name UNICEF} sent more. {b:LOC:name Mt. Elm} smoked; {b:LOC:name Mount Elm} is high.',
  reason:
    'Within one article a name that is printed again means the same. Capitals wait: they may be cities or governments.',
  run({ references, clusters }) {
    const first = new Map<string, Reference>()
    for (const reference of references) {
      if (!reference.name || (reference.capital && !reference.country)) continue
      const before = first.get(key(reference))
      if (before) clusters.link(before, reference, `the same name, ${quoted(before)}`)
      else first.set(key(reference), reference)
    }
  },
}
