// Repairing "A helicopter carrying seven tourists went missing", where the tourists were read as those who went.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { giveToVerb, hangingOn, hasFiniteForm, isNoun } from './words-of-tree.ts'

export const participleObject: TreeRepair = {
  name: 'participle-object',
  example: 'A {nsubj-of-went helicopter} carrying seven {obj-of-carrying tourists} {root went} missing.',
  before: 'A {root helicopter} carrying seven {nsubj-of-went tourists} {ccomp-of-carrying went} missing.',
  reason:
    'Where a noun is the root of a full sentence, and the only finite verb a clause of its participle, that verb is the main one.',
  repair(tokens) {
    const subject = tokens.find(({ deprel }) => deprel === 'root')
    if (!subject || !isNoun(subject) || !/^[.!?]$/.test(tokens.at(-1)!.exact)) return
    const finite = tokens.filter(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos))
    const others = finite.slice(1).filter((t) => !isTag(tokens, t))
    const verb = others.length === 0 ? finite[0] : undefined
    const participle = verb && tokens[verb.head]
    if (!participle || !/^(?:ccomp|parataxis)$/.test(verb.deprel) || !hasFiniteForm(verb)) return
    if (participle.xpos !== 'VBG' || participle.deprel !== 'acl' || participle.head !== subject.index) return
    const object = objectBetween(tokens, participle, verb)
    if (!object) return
    giveToVerb(tokens, subject, verb)
    for (const t of hangingOn(tokens, verb))
      if (t.index > participle.index && t.index < object.index) t.head = object.index
    Object.assign(object, { head: participle.index, deprel: 'obj' })
    Object.assign(verb, { head: -1, deprel: 'root' })
    Object.assign(subject, { head: verb.index, deprel: 'nsubj' })
  },
}

/** “…, the coastguard said”: a verb behind a comma that only tells who says it. */
const isTag = (tokens: readonly Token[], verb: Token): boolean =>
  verb.deprel === 'parataxis' && tokens.slice(verb.index - 4, verb.index).some(({ exact }) => exact === ',')

/** The one noun between participle and verb that was taken for the subject of the verb, with no “that” before it. */
function objectBetween(tokens: readonly Token[], participle: Token, verb: Token): Token | null {
  if (hangingOn(tokens, participle).some(({ deprel }) => deprel === 'obj')) return null
  const mine = hangingOn(tokens, verb)
  if (mine.some(({ deprel }) => deprel === 'mark')) return null
  return (
    mine.find(
      (t) => t.deprel === 'nsubj' && isNoun(t) && t.index > participle.index && t.index < verb.index,
    ) ?? null
  )
}
