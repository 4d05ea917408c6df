// Whom the police identify: "identified the victim as Mara Lindt", "the gunman, identified as Jonas Aker".
import type { ActorWords } from '../../../lang/shape/actors.ts'
import type { ParsedSentence, Token } from '../../../model/token.ts'
import { childWith, hasRelation } from '../../../text/tree.ts'
import { quoted } from '../reference.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'
import { sortOf } from '../veto.ts'

/** Words between the verb and the name, at most: "as 23-year-old police officer". */
const REACH = 9

/** The verb that says who somebody is, before a name and its "as"; null where another verb or a doubt stands between. */
function identifyingVerb(
  { sentence: { tokens }, mention }: Reference,
  words: ActorWords,
): { verb: Token; as: Token } | null {
  const first = tokens.findIndex(({ end }) => end > mention.start)
  let as: Token | null = null
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    const token = tokens[i]!
    if (words.misidentifying.has(token.exact.toLowerCase())) return null
    if (token.exact.toLowerCase() === words.asWord) as ??= token
    if (token.upos !== 'VERB') continue
    const before = tokens[i - 1]?.exact.toLowerCase() ?? ''
    const isSure = words.identifyingVerbs.has(token.lemma) && !words.misidentifying.has(before)
    return as && isSure ? { verb: token, as } : null
  }
  return null
}

/** Whom the verb is about: its object, the subject of its passive, or the noun that it describes. */
function identified(sentence: ParsedSentence, verb: Token): Token | null {
  if (hasRelation(verb, 'acl')) return sentence.tokens[verb.head] ?? null
  return childWith(sentence, verb.index, 'nsubj:pass') ?? childWith(sentence, verb.index, 'obj')
}

const isOnePerson = (reference: Reference): boolean =>
  sortOf(reference) === 'person' && reference.number === 'one'

export const identifiedAs: Sieve = {
  name: 'identified-as',
  example:
    'Police identified {a:PERSON:nominal the victim} as {a:PERSON:name Mara Lindt}, 66. {b:PERSON:nominal The driver}, identified as {b:PERSON:name Jonas Aker}, fled. {c:PERSON:nominal A baker} was wrongly identified as {d:PERSON:name Ulla Vik}.',
  reason: 'Whoever is identified as somebody is that person, unless the article doubts it.',
  run({ references, clusters, words }) {
    const persons = references.filter(isOnePerson)
    for (const name of persons) {
      if (name.mention.form !== 'name') continue
      const found = identifyingVerb(name, words)
      const noun = found && identified(name.sentence, found.verb)
      const described =
        noun && persons.find((other) => other.sentence === name.sentence && other.head === noun)
      if (described?.mention.form === 'nominal' && described.mention.end < found!.as.end)
        clusters.link(described, name, `${quoted(described)} is identified as ${quoted(name)}`)
    }
  },
}
