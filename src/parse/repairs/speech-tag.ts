// Repairing who says what stands before: "The ferry sank, the captain, Jon Dahl, told reporters".
import type { Token } from '../../model/token.ts'
import { isClosing, isComma, phraseBefore, type Phrase } from './closing-tag.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, hasFiniteForm } from './words-of-tree.ts'

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

/** The noun phrase before the verb or, where a comma stands there, that before its apposition; null where the verb has a subject. */
function speakerBefore(tokens: readonly Token[], verb: Token): Phrase | null {
  const near = phraseBefore(tokens, verb.index)
  if (!near) return null
  const isAside = isComma(tokens[verb.index - 1])
  const far = isAside ? phraseBefore(tokens, near.first - 1) : near
  if (!far || (isAside && near.head.head !== far.head.index)) return null
  const subjects = hangingOn(tokens, verb).filter(({ deprel }) => deprel.startsWith('nsubj'))
  if (subjects.some((t) => isAside || !isBehindPreposition(tokens, t, far))) return null
  const clause = tokens.slice(0, far.first - 1)
  return clause.some((t) => hasFiniteForm(t) || t.xpos === 'MD') ? far : null
}

/** “A person familiar with the plans said”: nothing that a preposition leads to inside a phrase is a subject. */
const isBehindPreposition = (tokens: readonly Token[], subject: Token, { first, head }: Phrase): boolean =>
  subject !== head &&
  subject.index > head.index &&
  hangingOn(tokens, subject).some(({ deprel, index }) => deprel === 'case' && index > first)

function build(tokens: readonly Token[], verb: Token, { first, head: speaker }: Phrase): void {
  const said = tokens.find(({ deprel }) => deprel === 'root')
  if (said && said !== verb && said.index < speaker.index) {
    Object.assign(verb, { head: -1, deprel: 'root' })
    Object.assign(said, { head: verb.index, deprel: 'ccomp' })
  }
  if (verb.xpos === 'VBN') verb.xpos = 'VBD'
  for (const t of tokens.slice(first, verb.index))
    if (t !== speaker && t.upos !== 'PUNCT' && (t.head < first || t.head >= verb.index))
      Object.assign(t, {
        head: speaker.index,
        deprel: t.upos === 'VERB' ? 'acl' : t.upos === 'ADJ' ? 'amod' : 'nmod',
      })
  Object.assign(speaker, { head: verb.index, deprel: 'nsubj' })
}
