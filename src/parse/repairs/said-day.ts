// Repairing "said on Friday he had been charged", where the day was read as that of the charge.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, hasFiniteForm, isNoun, plain } from './words-of-tree.ts'

export const saidDay: TreeRepair = {
  name: 'said-day',
  example:
    'The ministry {root said} on {obl-of-said Wednesday} {nsubj-of-expelling it} was {ccomp-of-said expelling} two envoys.',
  before:
    'The ministry {root said} on Wednesday {obj-of-Wednesday it} was {ccomp-of-said expelling} two envoys.',
  reason:
    'A day right behind a verb of saying, without a comma, is the day on which it was said; what stands right behind it is the subject of what was said.',
  repair(tokens, { clauseVerbs, hearerVerbs, timeHeads, turnWords }) {
    for (const saying of tokens) {
      if (!clauseVerbs.has(saying.lemma) && !hearerVerbs.has(saying.lemma)) continue
      if (saying.upos !== 'VERB' || !hasFiniteForm(saying)) continue
      const next = tokens[saying.index + 1]
      const isOpened = next?.upos === 'ADP' || turnWords.has(plain(next))
      const day = isOpened ? tokens[saying.index + 2] : next
      const verb = day && tokens.find((t) => t.deprel === 'ccomp' && t.head === saying.index)
      if (!day || !next || !timeHeads.has(plain(day)) || !verb || verb.index < day.index) continue
      const word = tokens[day.index + 1]!
      // “said on Friday 12 people had been killed”: the day was read as part of what is counted
      const noun = tokens[day.head]
      const isNear = noun && noun.index > day.index && [saying.index, verb.index].includes(noun.head)
      const isPart = isNear && isNoun(noun) && !timeHeads.has(plain(noun))
      const subject = isPart ? noun : word
      if (!(isNoun(subject) || /^(?:PRON|DET|NUM|ADJ)$/.test(word.upos))) continue
      const isLost = subject.head === day.index || isPart
      if (day.head === verb.index || isPart) {
        Object.assign(day, { head: saying.index, deprel: next.upos === 'ADP' ? 'obl' : 'obl:unmarked' })
        if (next !== day) next.head = day.index
      }
      const mine = hangingOn(tokens, verb)
      if (!isLost || mine.some((t) => t !== subject && /^[nc]subj/.test(t.deprel))) continue
      const isPassive = mine.some(({ deprel }) => deprel === 'aux:pass')
      Object.assign(subject, { head: verb.index, deprel: isPassive ? 'nsubj:pass' : 'nsubj' })
    }
  },
}
