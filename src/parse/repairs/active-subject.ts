// Repairing "have not ruled out", read as a passive: what stands with "have" alone is done by its subject.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun, plain } from './words-of-tree.ts'

export const activeSubject: TreeRepair = {
  name: 'active-subject',
  example: '{nsubj-of-ruled Investigators} have not {root ruled} out arson.',
  before: '{nsubj:pass-of-ruled Investigators} have not {root ruled} out arson.',
  reason: 'A participle with an auxiliary that is none of the passive is active; its subject acts.',
  repair(tokens, { perfectAuxiliaries, promiseVerbs }) {
    for (const subject of tokens) {
      const verb = tokens[subject.head]
      if (subject.deprel !== 'nsubj:pass' || verb?.upos !== 'VERB') continue
      const mine = hangingOn(tokens, verb)
      const has = (relation: string): boolean => mine.some(({ deprel }) => deprel === relation)
      if (has('aux:pass')) continue
      // “The mayor, 58, promised to build”: nobody else is promised to do it
      if (promiseVerbs.has(verb.lemma) && has('xcomp') && verb.deprel === 'root') subject.deprel = 'nsubj'
      if (!has('aux')) continue
      // “have not named the victim”: a noun was taken for what the police are named
      const named = has('obj') ? undefined : mine.find((t) => t.deprel === 'xcomp' && isNoun(t))
      if (named) named.deprel = 'obj'
      const isPerfect = mine.some((t) => t.deprel === 'aux' && perfectAuxiliaries.has(plain(t)))
      if (named || has('obj') || isPerfect) subject.deprel = 'nsubj'
    }
  },
}
