// Repairing whose act an infinitive tells behind an object: "urged them to leave", "promised them to leave".
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

const isInfinitiveBehind = (verb: Token, { xpos, index }: Token): boolean =>
  xpos === 'VB' && index > verb.index

const hasObject = (tokens: readonly Token[], verb: Token, before: Token): boolean =>
  hangingOn(tokens, verb).some(({ deprel, index }) => /^i?obj$/.test(deprel) && index < before.index)

export const demandedInfinitive: TreeRepair = {
  name: 'demanded-infinitive',
  example: 'The judge {root urged} the two {obj-of-urged sides} to {xcomp-of-urged settle}.',
  before: 'The judge {root urged} the two {obj-of-urged sides} to {acl-of-sides settle}.',
  reason: 'What somebody is urged to do is what is demanded, and not what the urging is for.',
  repair(tokens, { demandVerbs, addressVerbs }) {
    for (const act of tokens) {
      const above = tokens[act.head]
      const isOfObject = act.deprel === 'acl' && above !== undefined && /^i?obj$/.test(above.deprel)
      const verb = isOfObject ? tokens[above.head] : above
      if (verb?.upos !== 'VERB' || !isInfinitiveBehind(verb, act)) continue
      const verbs = isOfObject ? addressVerbs : demandVerbs
      if ((isOfObject || act.deprel === 'advcl') && verbs.has(verb.lemma))
        Object.assign(act, { head: verb.index, deprel: 'xcomp' })
    }
  },
}

export const promisedInfinitive: TreeRepair = {
  name: 'promised-infinitive',
  example: 'He {root promised} them to {advcl-of-promised resign} within a week.',
  before: 'He {root promised} them to {xcomp-of-promised resign} within a week.',
  reason:
    'Who promises somebody to act will act; the infinitive shares the subject, as a clause of purpose does.',
  repair(tokens, { promiseVerbs }) {
    for (const verb of tokens) {
      if (verb.upos !== 'VERB' || !promiseVerbs.has(verb.lemma)) continue
      for (const act of hangingOn(tokens, verb))
        if (act.deprel === 'xcomp' && hasObject(tokens, verb, act) && isInfinitiveBehind(verb, act))
          act.deprel = 'advcl'
    }
  },
}

export const calledInfinitive: TreeRepair = {
  name: 'called-infinitive',
  example: 'The union {root called} on the {obj-of-called minister} to {xcomp-of-called resign}.',
  before: 'The union {root called} on the {obl-of-called minister} to {advcl-of-called resign}.',
  reason: 'Whoever is called on to act is to act, and not who calls.',
  repair(tokens, { callVerbs, callPrepositions }) {
    for (const asked of tokens) {
      const verb = tokens[asked.head]
      if (verb?.upos !== 'VERB' || !callVerbs.has(verb.lemma) || !/^ob[lj]$/.test(asked.deprel)) continue
      const preposition = hangingOn(tokens, asked).find(({ deprel }) => deprel === 'case')
      if (!preposition || !callPrepositions.has(plain(preposition)) || preposition.index !== verb.index + 1)
        continue
      const act = tokens.find(
        (t) =>
          isInfinitiveBehind(asked, t) &&
          (t.head === verb.index || t.head === asked.index) &&
          /^(?:xcomp|advcl|acl)$/.test(t.deprel) &&
          hangingOn(tokens, t).some(({ xpos }) => xpos === 'TO'),
      )
      if (!act) continue
      asked.deprel = 'obj'
      Object.assign(act, { head: verb.index, deprel: 'xcomp' })
    }
  },
}
