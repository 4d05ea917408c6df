// Repairing "was found by Friday", where the day was read as the finder.
import type { TreeRepair } from './tree-repair.ts'
import { plain } from './words-of-tree.ts'

export const byATime: TreeRepair = {
  name: 'by-a-time',
  example: 'Nine bodies had been {root recovered} by {obl-of-recovered midday}.',
  before: 'Nine bodies had been {root recovered} by {obl:agent-of-recovered midday}.',
  reason: 'No day and no hour does anything: behind “by” it is the time by which something was done.',
  repair(tokens, { timeHeads }) {
    for (const time of tokens)
      if (time.deprel === 'obl:agent' && timeHeads.has(plain(time))) time.deprel = 'obl'
  },
}
