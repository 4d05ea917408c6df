// Repairing "was found by Friday" and "met on Friday, throwing stones", where the day was read as what acts.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { plain } from './words-of-tree.ts'

export const byATime: TreeRepair = {
  name: 'by-a-time',
  example: 'Nine bodies had been {root recovered} by {obl-of-recovered midday}.',
  before: 'Nine bodies had been {root recovered} by {obl:agent-of-recovered midday}.',
  reason:
    'No day and no hour does anything: behind “by” it is the time by which something was done, and what a participle behind it tells is done by another.',
  repair(tokens, { timeHeads }) {
    for (const time of tokens)
      if (time.deprel === 'obl:agent' && timeHeads.has(plain(time))) time.deprel = 'obl'
    for (const participle of tokens) {
      const time = tokens[participle.head]
      const isBehind = tokens[participle.index - 1]?.exact === ',' && participle.index - 2 === time?.index
      if (participle.xpos !== 'VBG' || participle.deprel !== 'acl' || !isBehind) continue
      const verb = timeHeads.has(plain(time)) ? verbAbove(tokens, time) : undefined
      if (verb) Object.assign(participle, { head: verb.index, deprel: 'advcl' })
    }
  },
}

/** The verb in whose phrase the word stands. */
function verbAbove(tokens: readonly Token[], word: Token): Token | undefined {
  let at: Token | undefined = tokens[word.head]
  for (let steps = 0; at && at.upos !== 'VERB' && steps < tokens.length; steps++) at = tokens[at.head]
  return at
}
