// Repairing "Prime Minister Ana Diaz toured the camp", where the first word was read as one of the verb.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { isNoun } from './words-of-tree.ts'

export const wordBeforeNoun: TreeRepair = {
  name: 'word-before-noun',
  example:
    '{amod-of-Minister Prime} Minister Luis Arraya {root toured} the valley by helicopter on Monday and pledged $40 million in aid.',
  before:
    '{amod-of-toured Prime} Minister Luis Arraya {root toured} the valley by helicopter on Monday and pledged $40 million in aid.',
  reason: 'An adjective right before a noun describes that noun, not a verb behind it.',
  repair(tokens: Token[]) {
    for (const word of tokens) {
      const [next, head] = [tokens[word.index + 1], tokens[word.head]]
      if (word.deprel !== 'amod' || word.upos !== 'ADJ' || head?.upos !== 'VERB' || !next) continue
      if (isNoun(next) && head.index > next.index) word.head = next.index
    }
  },
}
