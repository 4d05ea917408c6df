// Finds verbs that the tagger took for something else, by their form: headlines mislead it most ("Navy foils raid").
import type { ParsedSentence, Token } from '../../model/token.ts'
import { hasRelation } from '../../text/tree.ts'
import type { EventLexicon } from './lexicon.ts'
import { verbOfForm } from './verb-lemma.ts'
import { matchEntry } from './match-entry.ts'
import { hasFiniteVerb, isLabel } from './headline.ts'
import type { Trigger } from './trigger.ts'

const MISTAKEN = new Set(['NOUN', 'PROPN', 'ADJ', 'ADV', 'X', 'PRON', 'AUX'])

const OPENS_OBJECT = new Set(['NOUN', 'PROPN', 'NUM', 'DET', 'ADJ', 'PRON'])

/**
 * Nouns have the ending of "foils", too: it is taken for a verb only in a sentence without another one, after a noun and
 * before an object.
 */
function mayBePresent(sentence: ParsedSentence, token: Token): boolean {
  const before = sentence.tokens[token.index - 1]
  const after = sentence.tokens[token.index + 1]
  if (!before || !after || !/^(?:NOUN|PROPN)$/.test(before.upos) || !OPENS_OBJECT.has(after.upos))
    return false
  return !hasFiniteVerb(sentence)
}

/** The trigger that a word is whose form is a verb's and whose tag is not, or null. */
export function formTrigger(sentence: ParsedSentence, token: Token, lexicon: EventLexicon): Trigger | null {
  if (!MISTAKEN.has(token.upos) || lexicon.nouns.has(token.lemma.toLowerCase())) return null
  const word = token.exact.toLowerCase()
  // “visited the wounded”: a plural with no s is people
  if (token.xpos === 'NNS' && !word.endsWith('s')) return null
  if (lexicon.has('thingForms', word) || isLabel(sentence, token)) return null
  if (word.endsWith('s') ? !mayBePresent(sentence, token) : isModifier(token)) return null
  const lemma = verbOfForm(word, lexicon)
  if (lemma === null) return null
  const entry = matchEntry(sentence, token, lexicon.verbs.get(lemma), 'verb')
  return entry && { token, kind: entry.kind, carrier: null, rule: 'verb-by-form' }
}

const isModifier = (token: Token): boolean =>
  hasRelation(token, 'amod', 'compound', 'case', 'mark', 'fixed', 'flat') && token.head > token.index
