// Gives a word that means several things the kind of event that the words around it tell.
import type { CompanyRule } from '../../lang/shape/company.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { isPassive, subjectOf } from '../../text/clause.ts'
import { childrenOf, hasRelation } from '../../text/tree.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf } from './match-entry.ts'
import type { Trigger } from './trigger.ts'

/** The words of a text in their dictionary forms and as they are written, lower case. */
export interface Company {
  all: ReadonlySet<string>
  /** Without those of names: the European Union is no union of workers. */
  common: ReadonlySet<string>
}

/** What stands in `sentences`. */
export function companyOf(sentences: readonly ParsedSentence[]): Company {
  const tokens = sentences.flatMap((sentence) => sentence.tokens)
  const wordsOf = (some: readonly Token[]) =>
    new Set(some.flatMap((t) => [lemmaOf(t), t.exact.toLowerCase()]))
  return { all: wordsOf(tokens), common: wordsOf(tokens.filter(({ upos }) => upos !== 'PROPN')) }
}

/** The word right before, over a hyphen: “drunken driving”, “drink- driving”. */
const wordBefore = ({ tokens }: ParsedSentence, { index }: Token): Token | undefined =>
  tokens[tokens[index - 1]?.exact === '-' ? index - 2 : index - 1]

/** Of what the word is said: the subject of a verb, its own or one that it shares with another, or the “by” phrase of a passive, the “of” phrase of a noun, or the word right before a noun or a participle. */
function saidOf(sentence: ParsedSentence, token: Token, { words }: EventLexicon): Token[] {
  const before = wordBefore(sentence, token)
  const children = childrenOf(sentence, token.index)
  const shared = subjectOf(sentence, token.index)
  if (token.upos === 'VERB')
    return [
      ...children.filter((child) => hasRelation(child, 'nsubj') || child.deprel === 'obl:agent'),
      ...(shared ? [shared] : []),
      ...(before && /^VB[GN]$/.test(token.xpos) ? [before] : []),
    ]
  return children.filter(
    (child) =>
      child === before ||
      (hasRelation(child, 'nmod') &&
        childrenOf(sentence, child.index).some((small) => lemmaOf(small) === words.ofPreposition)) ||
      hasRelation(child, 'nmod:poss'),
  )
}

function fits(
  rule: CompanyRule,
  sentence: ParsedSentence,
  trigger: Trigger,
  lexicon: EventLexicon,
  article: Company,
): boolean {
  const { token, kind } = trigger
  if (!rule.words.includes(lemmaOf(token)) && !rule.words.includes(token.exact.toLowerCase())) return false
  if (rule.from && !rule.from.includes(kind)) return false
  if (rule.isPassive && !isPassive(sentence, token.index)) return false
  const isOf = (word: Token) =>
    rule.of!.includes(lemmaOf(word)) || (rule.isPassive === true && word.upos === 'PROPN')
  if (rule.of && !saidOf(sentence, token, lexicon).some(isOf)) return false
  const here = companyOf([sentence])
  const holds = (company: ReadonlySet<string>, words: readonly string[] = []) =>
    words.some((word) => company.has(word))
  if (holds(here.all, rule.unless) || holds(article.all, rule.nowhere)) return false
  if (rule.here && !holds(here.common, rule.here)) return false
  if (!rule.near || holds(here.common, rule.near)) return true
  return holds(article.common, rule.near) && !holds(article.all, rule.unless)
}

/** The trigger with the kind that its company gives it; `article` holds the words of the whole text. */
export function inCompany(
  sentence: ParsedSentence,
  trigger: Trigger,
  lexicon: EventLexicon,
  article: Company,
): Trigger {
  const rule = lexicon.words.company.find((one) => fits(one, sentence, trigger, lexicon, article))
  return rule ? { ...trigger, kind: rule.kind } : trigger
}
