// Who does what to whom in a clause: reading subjects and objects off the dependency tree.
import type { ParsedSentence, Token } from '../model/token.ts'
import { ancestorsOf, childWith, hasRelation } from './tree.ts'

/** Relations by which a verb may go without a subject of its own and take that of another verb. */
const SHARES_SUBJECT = ['conj', 'xcomp', 'advcl']

/** Is the verb in the passive, or a participle that describes what was done to its noun ("a man killed by")? */
export function isPassive(sentence: ParsedSentence, verb: number): boolean {
  if (childWith(sentence, verb, 'aux:pass', 'nsubj:pass', 'csubj:pass')) return true
  const token = sentence.tokens[verb]!
  if (token.xpos !== 'VBN' || childWith(sentence, verb, 'nsubj', 'aux', 'obj')) return false
  if (hasRelation(token, 'acl', 'advcl', 'amod')) return true
  return token.deprel === 'conj' && token.head >= 0 && isPassive(sentence, token.head)
}

/** A relative pronoun stands for the noun that its clause describes. */
function antecedentOf(sentence: ParsedSentence, subject: Token): Token {
  if (!/^W(?:DT|P)$/.test(subject.xpos)) return subject
  for (let at = subject.head; at >= 0; at = sentence.tokens[at]!.head) {
    const token = sentence.tokens[at]!
    if (token.deprel === 'acl:relcl') return sentence.tokens[token.head] ?? subject
    if (!hasRelation(token, 'conj', 'xcomp', 'ccomp')) return subject
  }
  return subject
}

/** "After two men were killed": the noun right before the finite auxiliary is the subject, wherever the parser hangs it. */
function beforeAuxiliary(sentence: ParsedSentence, verb: Token): Token | null {
  if (!hasRelation(verb, 'conj', 'advcl')) return null
  const auxiliary = childWith(sentence, verb.index, 'aux', 'aux:pass')
  const before = sentence.tokens[(auxiliary?.index ?? 0) - 1]
  const isFinite = /^(?:VBD|VBZ|VBP|MD)$/.test(auxiliary?.xpos ?? '')
  return isFinite && before && /^(?:NN|PRP$)/.test(before.xpos) ? before : null
}

/**
 * The grammatical subject of a verb or predicate: its own, or that of the verb it shares one with ("rose and left",
 * "wants to leave", "urged them to leave", "the man leaving", but "left the club after losing"). With `own`, only one that hangs on it. Null when none.
 */
export function subjectOf(sentence: ParsedSentence, verb: number, own = false, depth = 0): Token | null {
  const mine = childWith(sentence, verb, 'nsubj')
  if (mine) return antecedentOf(sentence, mine)
  const token = sentence.tokens[verb]!
  const head = sentence.tokens[token.head]
  if (own || !head || depth > 6) return null
  const beside = beforeAuxiliary(sentence, token)
  if (beside) return beside
  if (token.deprel === 'acl' && /^VB[GN]$/.test(token.xpos)) {
    if (!childWith(sentence, verb, 'mark')) return head
    const above = ancestorsOf(sentence, verb).find(({ upos }) => upos === 'VERB')
    return above ? subjectOf(sentence, above.index, false, depth + 1) : null
  }
  if (hasRelation(token, 'aux', 'cop')) return subjectOf(sentence, head.index, own, depth + 1)
  if (token.deprel === 'acl:relcl' || !hasRelation(token, ...SHARES_SUBJECT)) return null
  if (token.deprel === 'xcomp') {
    const controller = childWith(sentence, head.index, 'iobj') ?? childWith(sentence, head.index, 'obj')
    if (controller) return controller
  }
  if (token.deprel === 'advcl' && !/^VB[GN]$|^TO$/.test(token.xpos) && !childWith(sentence, verb, 'mark'))
    return null
  return subjectOf(sentence, head.index, false, depth + 1)
}

/** The object of a verb ("told reporters" too), or null; a relative pronoun gives the noun it stands for. */
export function objectOf(sentence: ParsedSentence, verb: number): Token | null {
  const object = childWith(sentence, verb, 'obj') ?? childWith(sentence, verb, 'iobj')
  return object && antecedentOf(sentence, object)
}

/** Who does it: the subject of an active verb, the "by" phrase of a passive one; null when the text does not say. */
export function agentOf(sentence: ParsedSentence, verb: number): Token | null {
  if (!isPassive(sentence, verb)) return subjectOf(sentence, verb)
  return childWith(sentence, verb, 'obl:agent')
}

/** Whom it is done to: the object of an active verb, the subject of a passive one. */
export function patientOf(sentence: ParsedSentence, verb: number): Token | null {
  return isPassive(sentence, verb) ? subjectOf(sentence, verb) : objectOf(sentence, verb)
}

/**
 * What an active verb tells of, where the parser took the verb of a short clause for a participle too: "a quake struck the
 * coast". Null in the passive.
 */
export function tellingSubjectOf(sentence: ParsedSentence, verb: number): Token | null {
  if (isPassive(sentence, verb)) return null
  const { deprel, head } = sentence.tokens[verb]!
  return deprel === 'acl' && head === verb - 1 ? sentence.tokens[head]! : subjectOf(sentence, verb)
}
