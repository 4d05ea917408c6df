// Repairing "charged with murder on Friday", where the murder was read as that of Friday.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const timeBehindOffence: TreeRepair = {
  name: 'time-behind-offence',
  example:
    'Two men were detained and {conj-of-detained charged} with {obl-of-charged murder} on {obl-of-charged Friday}.',
  before:
    'Two men were detained and {conj-of-detained charged} with {obl-of-charged murder} on {nmod-of-murder Friday}.',
  reason:
    'A bare noun behind a word of judging names an offence and no deed of its own: the day is that of the charge, and who stands behind “by” brought it.',
  repair(tokens, { judgingVerbs, verdictWords, timeHeads, speakingBodies, byWord, ofWord }) {
    for (const word of tokens) {
      const offence = word.deprel === 'nmod' ? tokens[word.head] : undefined
      const judged = offence?.deprel === 'obl' && offence.xpos === 'NN' ? tokens[offence.head] : undefined
      // “found guilty of fraud by a jury”
      const verb = judged && verdictWords.has(plain(judged)) ? tokens[judged.head] : judged
      if (!offence || verb?.upos !== 'VERB' || (verb === judged && !judgingVerbs.has(verb.lemma))) continue
      const before = hangingOn(tokens, offence).filter(({ index }) => index < offence.index)
      const cases = hangingOn(tokens, word).filter(({ deprel }) => deprel === 'case')
      if (before.some(({ deprel }) => deprel !== 'case') || cases.some((t) => plain(t) === ofWord)) continue
      const isBy = cases.some((t) => plain(t) === byWord)
      const isJudge = isBy && verb.xpos === 'VBN' && speakingBodies.has(plain(word))
      if (isJudge) Object.assign(word, { head: verb.index, deprel: 'obl:agent' })
      else if (cases.length > 0 && timeHeads.has(plain(word)))
        Object.assign(word, { head: verb.index, deprel: 'obl' })
    }
  },
}
