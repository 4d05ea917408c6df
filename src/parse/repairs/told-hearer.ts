// Repairing "The attorney general told reporters that …", where the reporters were read as those who were told.
import type { TreeRepair } from './tree-repair.ts'
import { giveToVerb, hangingOn, isNoun } from './words-of-tree.ts'

export const toldHearer: TreeRepair = {
  name: 'told-hearer',
  example:
    'The attorney {nsubj-of-told general} {root told} {iobj-of-told reporters} that the sentence {ccomp-of-told showed} that nobody was above the law.',
  before:
    'The attorney {nsubj-of-told general} {amod-of-reporters told} {nsubj-of-showed reporters} that the sentence {root showed} that nobody was above the law.',
  reason: 'No participle “told” stands before those who are told: between two nouns it is the verb.',
  repair(tokens, { hearerVerbs }) {
    for (const verb of tokens) {
      const [subject, hearer] = [tokens[verb.index - 1], tokens[verb.head]]
      if (!/^VB[DN]$/.test(verb.xpos) || verb.deprel !== 'amod' || !hearerVerbs.has(verb.lemma)) continue
      if (!subject || !isNoun(subject) || !hearer || !isNoun(hearer) || hearer.index < verb.index) continue
      const outer = tokens[hearer.head]
      const isClause = outer && outer.index > hearer.index && hearer.deprel.startsWith('nsubj')
      const place = isClause ? outer : hearer
      Object.assign(verb, { head: place.head, deprel: place.deprel, upos: 'VERB', xpos: 'VBD' })
      if (isClause) Object.assign(outer, { head: verb.index, deprel: 'ccomp' })
      Object.assign(hearer, { head: verb.index, deprel: 'iobj' })
      giveToVerb(tokens, subject, verb)
      for (const t of hangingOn(tokens, hearer))
        if (t.index < verb.index && t !== subject) t.head = subject.index
      Object.assign(subject, { head: verb.index, deprel: 'nsubj' })
    }
  },
}
