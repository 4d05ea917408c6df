// Marks verbs of several meanings that stand without the company that speaks for their kind.
import type { EventMention } from '../../model/event-mention.ts'
import type { Mention } from '../../model/mention.ts'
import type { ParsedArticle, ParsedSentence } from '../../model/token.ts'
import { covers } from '../../text/spans.ts'
import { tokensIn } from '../../text/tree.ts'
import type { EventLexicon, Support } from './lexicon.ts'
import { lemmaOf } from './match-entry.ts'

/** The rule of verbs that are of their kind by themselves, whatever else they can mean. */
const SINGLE_VERB = 'verb'
/** The rule of those among them that nothing beside them speaks for. */
const UNSURE_VERB = 'unsure-verb'
/** The rules of nouns that may be of their kind or not: an “incident” speaks for no accident. */
const LOOSE_NOUNS = new Set(['loose-noun', 'noun-with-participant'])
const NO_PARTIES = new Set(['place', 'time'])

/**
 * The same reports, in the same order. A verb of several meanings is sure of its kind where another word of the article tells that kind
 * for sure, or where one who takes part is of its company, or is a person with a name where it needs one to whom it is done; else its rule is `unsure-verb`.
 */
export function markUnsureVerbs<T extends Omit<EventMention, 'id'>>(
  mentions: readonly T[],
  { sentences }: ParsedArticle,
  lexicon: EventLexicon,
  names: readonly Mention[],
): T[] {
  const supportOf = ({ rule, type, lemma }: T): Support | undefined =>
    rule === SINGLE_VERB ? lexicon.unsure.get(`${type} ${lemma}`) : undefined
  const sure = new Set(
    mentions.filter((m) => !LOOSE_NOUNS.has(m.rule) && !supportOf(m)).map(({ type }) => type),
  )
  return mentions.map((mention) => {
    const support = supportOf(mention)
    const sentence = sentences[mention.sentence]!
    if (!support || sure.has(mention.type) || isAmong(mention, support, sentence, names)) return mention
    return { ...mention, rule: UNSURE_VERB }
  })
}

/** Is one who takes part of the company? */
function isAmong(
  { arguments: parties }: Omit<EventMention, 'id'>,
  { nouns, of }: Support,
  sentence: ParsedSentence,
  names: readonly Mention[],
): boolean {
  return parties
    .filter(({ role }) => (of ? role === of : !NO_PARTIES.has(role)))
    .some(
      (party) =>
        tokensIn(sentence, party).some((token) => nouns.has(lemmaOf(token))) ||
        (of && names.some((name) => name.type === 'PERSON' && covers(party, name))),
    )
}
