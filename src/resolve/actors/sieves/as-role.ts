// The office that somebody has, takes or loses: "Mara Lindt resigned as mayor", "his duties as coach".
import type { ActorWords } from '../../../lang/shape/actors.ts'
import type { ParsedSentence, Token } from '../../../model/token.ts'
import { childWith, childrenOf, hasRelation } from '../../../text/tree.ts'
import { quoted } from '../reference.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'
import { sortOf } from '../veto.ts'

const isOnePerson = (reference: Reference): boolean =>
  sortOf(reference) === 'person' && reference.number === 'one'

const isOffice = (reference: Reference, { offices, asWord }: ActorWords): boolean =>
  reference.mention.form === 'nominal' &&
  isOnePerson(reference) &&
  offices.has(reference.office?.noun ?? '') &&
  childWith(reference.sentence, reference.head.index, 'case')?.exact.toLowerCase() === asWord

/** Does it happen, or will it: no "may be hired", no "was never hired"? */
const isReal = (sentence: ParsedSentence, verb: Token, words: ActorWords): boolean =>
  childrenOf(sentence, verb.index).every(
    (child) =>
      !(child.xpos === 'MD' && !words.futureWords.has(child.exact.toLowerCase())) &&
      !words.misidentifying.has(child.exact.toLowerCase()),
  )

/** The words whose office it may be, the likeliest first: whose duties, who is hired, who resigns (after years) as mayor. */
function holders({ sentence, head }: Reference, words: ActorWords): Token[] {
  const above = sentence.tokens[head.head]
  if (!above) return []
  const isNoun = hasRelation(head, 'nmod')
  const owner = isNoun ? childWith(sentence, above.index, 'nmod:poss') : null
  if (owner) return [owner]
  if (isNoun && above.upos !== 'NOUN') return []
  const verb = isNoun ? sentence.tokens[above.head] : above
  if (!verb || !words.officeVerbs.has(verb.lemma) || !isReal(sentence, verb, words)) return []
  return ['obj', 'nsubj:pass', 'nsubj'].flatMap((relation) => childWith(sentence, verb.index, relation) ?? [])
}

export const asRole: Sieve = {
  name: 'as-role',
  example:
    '{a:PERSON:name Mara Lindt} resigned as {a:PERSON:nominal mayor of {b:GPE:name Graz}}. {c:ORG:name Norddal} hired {d:PERSON:name Jonas Aker} as {d:PERSON:nominal head coach}. They fired {g:PERSON:name Ana Berg} after one season as {g:PERSON:nominal manager}. {e:PERSON:name Ulla Vik} may be hired as {f:PERSON:nominal editor}.',
  reason:
    'Whoever has, takes or loses an office is the one that it calls, unless that is only said to be possible.',
  run({ references, clusters, words }) {
    const bySentence = Map.groupBy(references.filter(isOnePerson), ({ sentence }) => sentence)
    for (const description of references) {
      if (!isOffice(description, words)) continue
      const here = bySentence.get(description.sentence)!
      const holder = holders(description, words)
        .flatMap(
          (token) => here.find((other) => other.head.index === token.index && other !== description) ?? [],
        )
        .at(0)
      if (holder)
        clusters.link(holder, description, `${quoted(description)} is the office of ${quoted(holder)}`)
    }
  },
}
