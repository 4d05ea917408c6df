// Pronouns that stand for somebody or something: "she", "their", "which".
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { Mention } from '../../model/mention.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { ancestorsOf, hasRelation } from '../../text/tree.ts'
import type { Found } from './find-descriptions.ts'

/** Relative pronouns go with a noun; as questions ("who won") they stand for nobody. */
const isInRelativeClause = (sentence: ParsedSentence, token: Token): boolean => {
  const around = ancestorsOf(sentence, token.index)
  const clause = around.findIndex((above) => above.deprel === 'acl:relcl')
  return clause >= 0 && clause <= 2
}

/** All pronouns of a sentence that refer; "it" of "it rained" or "it is clear that" does not. */
export function findPronouns(sentence: ParsedSentence, names: Mention[], words: ActorWords): Found[] {
  return sentence.tokens.flatMap((token): Found[] => {
    const pronoun = words.pronouns.get(token.exact.toLowerCase())
    if (!pronoun || /^(?:DT|IN|NNP)/.test(token.xpos)) return []
    if (
      hasRelation(token, 'expl', 'discourse', 'fixed') ||
      names.some((name) => name.start <= token.start && token.end <= name.end)
    )
      return []
    if (
      token.exact === token.exact.toUpperCase() &&
      token.exact.length > 1 &&
      !/[A-Z]{4}/.test(sentence.exact)
    )
      return []
    if (pronoun.use === 'relative' && !isInRelativeClause(sentence, token)) return []
    return [
      {
        start: token.start,
        end: token.end,
        exact: token.exact,
        type: pronoun.isPerson ? 'PERSON' : 'MISC',
        rule: pronoun.use === 'relative' ? 'pronoun:relative' : 'pronoun',
      },
    ]
  })
}
