// Repairing "was shot in the chest by robbers", where the robbers were read as a part of the chest.
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, plain } from './words-of-tree.ts'

export const byBehindBody: TreeRepair = {
  name: 'by-behind-body',
  example: 'A guard was {root shot} in the {obl-of-shot chest} by {obl:agent-of-shot robbers}.',
  before: 'A guard was {root shot} in the {obl-of-shot chest} by {nmod-of-chest robbers}.',
  reason:
    'A part of the body and a day are by nobody: “by” behind them tells who did what befell somebody, and the verb is passive.',
  repair(tokens, { byWord, bodyParts, timeHeads }) {
    for (const doer of tokens) {
      const part = doer.deprel === 'nmod' ? tokens[doer.head] : undefined
      const verb = part?.deprel === 'obl' ? tokens[part.head] : undefined
      if (!part || !verb || verb.xpos !== 'VBN') continue
      if (!bodyParts.has(plain(part)) && !timeHeads.has(plain(part))) continue
      const hasDoer = hangingOn(tokens, verb).some(({ deprel }) => deprel === 'obl:agent')
      const isBy = hangingOn(tokens, doer).some((t) => t.deprel === 'case' && plain(t) === byWord)
      if (isBy && !hasDoer) Object.assign(doer, { head: verb.index, deprel: 'obl:agent' })
    }
  },
}
