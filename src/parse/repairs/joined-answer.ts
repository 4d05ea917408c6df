// Repairing "Diaz said she was sorry, but rejected the charge", where rejecting was read as part of what she said.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const joinedAnswer: TreeRepair = {
  name: 'joined-answer',
  example:
    'The bank chief {root told} lawmakers that he was deeply {ccomp-of-told sorry}, but {conj-of-told rejected} accusations of fraud.',
  before:
    'The bank chief {root told} lawmakers that he was deeply {ccomp-of-told sorry}, but {conj-of-sorry rejected} accusations of fraud.',
  reason:
    'Who speaks of himself, or of what something was like, and then rejects or warns does both in this report: the second act of speech stands beside the first, not within it. So does, behind a comma, what is said with a “that” of its own.',
  repair(tokens, { answerVerbs, sayingVerbs, butWord }) {
    for (const verb of tokens) {
      const told = tokens[verb.head]
      const saying = tokens[told?.head ?? -1]
      const isAnswer = answerVerbs.has(verb.lemma)
      if (verb.deprel !== 'conj' || !/^VB[DN]$/.test(verb.xpos) || !(isAnswer || sayingVerbs.has(verb.lemma)))
        continue
      if (told?.deprel !== 'ccomp' || saying?.xpos !== 'VBD' || !sayingVerbs.has(saying.lemma)) continue
      const mine = hangingOn(tokens, verb)
      const joint = mine.find(({ deprel }) => deprel === 'cc')
      if (!joint || mine.some(({ deprel }) => /^(?:nsubj|aux)/.test(deprel))) continue
      const isApart = plain(joint) === butWord || tokens[joint.index - 1]?.exact === ','
      const subject = hangingOn(tokens, told).find(({ deprel }) => deprel.startsWith('nsubj'))
      const isOfSpeaker = isAnswer ? subject?.upos === 'PRON' || told.upos === 'ADJ' : saysThat(tokens, verb)
      if (isApart && isOfSpeaker) verb.head = saying.index
    }
  },
}

/** “, and announced that”: has the verb a clause with a word of its own before it? */
const saysThat = (tokens: readonly Token[], verb: Token): boolean =>
  hangingOn(tokens, verb).some(
    (clause) =>
      clause.deprel === 'ccomp' &&
      hangingOn(tokens, clause).some(({ deprel, index }) => deprel === 'mark' && index === verb.index + 1),
  )
