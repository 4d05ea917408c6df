// Repairing "the union, Pilots United, denied it", where the union and its name were read as two who denied it.
import type { TreeRepair } from './tree-repair.ts'

const CAPITAL = /^\p{Lu}/u
/** How the words of such a name may hang on the noun or on the verb. */
const LED_ASTRAY = /^(?:nsubj(?::pass)?|conj|dep|amod)$/

export const nameBetweenCommas: TreeRepair = {
  name: 'name-between-commas',
  example:
    'The {nsubj-of-denied union}, {appos-of-union Pilots} {flat-of-Pilots United}, {root denied} that it was to blame.',
  before:
    'The {nsubj-of-denied union}, {nsubj-of-denied Pilots} {amod-of-denied United}, {root denied} that it was to blame.',
  reason: 'A verb has one subject: a name between two commas behind a noun says who that is.',
  repair(tokens) {
    for (const noun of tokens) {
      const verb = tokens[noun.head]
      const start = noun.index + 2
      if (noun.upos !== 'NOUN' || !noun.deprel.startsWith('nsubj') || !verb) continue
      const end = tokens.findIndex(({ index, exact }) => index >= start && exact === ',')
      const name = tokens.slice(start, Math.max(end, 0))
      if (tokens[start - 1]?.exact !== ',' || verb.index !== end + 1) continue
      if (!name.every(({ exact }) => CAPITAL.test(exact)) || !name.some(({ upos }) => upos === 'PROPN'))
        continue
      const led = name.filter(({ head }) => head < start || head >= end)
      const isAstray = led.every(
        ({ head, deprel }) => (head === noun.index || head === verb.index) && LED_ASTRAY.test(deprel),
      )
      const [first, ...others] = led
      if (!first || !isAstray) continue
      Object.assign(first, { head: noun.index, deprel: 'appos' })
      for (const part of others) Object.assign(part, { head: first.index, deprel: 'flat' })
    }
  },
}
