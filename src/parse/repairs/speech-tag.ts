// Repairing who says what stands before: "The ferry sank, the captain, Jon Dahl, told reporters".
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, hasFiniteForm, isNoun } from './words-of-tree.ts'

export const speechTag: TreeRepair = {
  name: 'speech-tag',
  example:
    'The ferry {ccomp-of-told sank} within minutes, the {nsubj-of-told captain}, Jon Dahl, {root told} {iobj-of-told reporters}.',
  before:
    'The ferry {root sank} within minutes, the {obl-of-sank captain}, Jon Dahl, {conj-of-sank told} {iobj-of-told reporters}.',
  reason:
    'A verb of saying that closes a sentence, behind a comma and a noun phrase, has that as its subject and the clause before as what is said.',
  repair(tokens, words) {
    for (const verb of tokens) {
      const speaker = isClosing(tokens, verb, words) ? speakerBefore(tokens, verb) : null
      if (speaker) build(tokens, verb, speaker)
    }
  },
}

/** What may stand in a noun phrase, between two commas or before the verb. */
const IN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|ADP)$/
const isComma = (token: Token | undefined): boolean => token?.exact === ','

/** A verb of saying without a subject of its own, behind which nothing but a hearer, time or place stands. */
function isClosing(
  tokens: readonly Token[],
  verb: Token,
  { sayingVerbs, hearerVerbs }: NewsGrammarWords,
): boolean {
  if (verb.upos !== 'VERB' || !sayingVerbs.has(verb.lemma) || !(hasFiniteForm(verb) || verb.xpos === 'VBN'))
    return false
  const next = tokens[verb.index + 1]
  if (!next || (!hearerVerbs.has(verb.lemma) && !/^(?:ADP|ADV|PUNCT)$/.test(next.upos))) return false
  if (hangingOn(tokens, verb).some(({ deprel }) => /^(?:nsubj|aux|cc$|mark)/.test(deprel))) return false
  return !tokens.some((t) => t.index > verb.index && (hasFiniteForm(t) || t.xpos === 'MD' || isComma(t)))
}

/** The head of the noun phrase before the verb or, where a comma stands there, of that before its apposition. */
function speakerBefore(tokens: readonly Token[], verb: Token): Token | null {
  const near = phraseBefore(tokens, verb.index)
  if (!near) return null
  const isAside = isComma(tokens[verb.index - 1])
  const far = isAside ? phraseBefore(tokens, near.first - 1) : near
  if (!far || (isAside && near.head.head !== far.head.index)) return null
  const clause = tokens.slice(0, far.first - 1)
  return clause.some((t) => hasFiniteForm(t) || t.xpos === 'MD') ? far.head : null
}

/** The noun phrase that ends before a word, over a comma, and stands behind another comma. */
function phraseBefore(tokens: readonly Token[], end: number): { first: number; head: Token } | null {
  const last = isComma(tokens[end - 1]) ? end - 2 : end - 1
  let first = last + 1
  while (first > 0 && IN_PHRASE.test(tokens[first - 1]!.upos)) first--
  const phrase = tokens.slice(first, last + 1)
  const head = phrase.find((t) => isNoun(t) && (t.head < first || t.head > last))
  return head && isComma(tokens[first - 1]) && phrase[0]!.upos !== 'ADP' ? { first, head } : null
}

function build(tokens: readonly Token[], verb: Token, speaker: Token): void {
  const said = tokens.find(({ deprel }) => deprel === 'root')
  if (said && said !== verb && said.index < speaker.index) {
    Object.assign(verb, { head: -1, deprel: 'root' })
    Object.assign(said, { head: verb.index, deprel: 'ccomp' })
  }
  if (verb.xpos === 'VBN') verb.xpos = 'VBD'
  Object.assign(speaker, { head: verb.index, deprel: 'nsubj' })
}
