// Repairing "fired 200 workers last month", where the workers were read as part of the time.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun, plain } from './words-of-tree.ts'

export const timeBehindObject: TreeRepair = {
  name: 'time-behind-object',
  example: 'The company {root fired} 200 {obj-of-fired workers} last {obl:unmarked-of-fired month}.',
  before: 'The company {root fired} 200 {nmod:poss-of-month workers} last {obl:unmarked-of-fired month}.',
  reason:
    '“Last”, “next” and “this” open a phrase of time; a noun right before them is no part of it, but the object, or what a preposition stands before.',
  repair(tokens, { turnWords, byWord }) {
    for (const turn of tokens) {
      const [noun, time] = [tokens[turn.index - 1], tokens[turn.head]]
      const verb = time && tokens[time.head]
      if (!turnWords.has(plain(turn)) || !noun || !time || verb?.upos !== 'VERB') continue
      if (!isNoun(noun) || noun.head !== time.index || verb.index > noun.index || time.index < turn.index)
        continue
      const preposition = hangingOn(tokens, time).find(({ deprel }) => deprel === 'case')
      if (preposition && preposition.index > noun.index) continue
      // “fined by the regulator last year”: the regulator is behind the preposition, and the year behind none
      const relation = !preposition ? 'obj' : plain(preposition) === byWord ? 'obl:agent' : time.deprel
      if (!preposition && hangingOn(tokens, verb).some((t) => t !== time && t.deprel === 'obj')) continue
      for (const t of hangingOn(tokens, time)) if (t.index < noun.index) t.head = noun.index
      Object.assign(noun, { head: verb.index, deprel: relation })
      time.deprel = 'obl:unmarked'
    }
  },
}
