// Repairing "as the river burst its banks", read as a phrase with "as" and an infinitive.
import type { Token } from '../model/token.ts'

/** A noun with “as” right before a verb of the same clause is the subject of that verb. Changes `tokens` in place. */
export function repairAsClause(tokens: Token[]): void {
  for (const noun of tokens) {
    const verb = tokens[noun.index + 1]
    if (noun.deprel !== 'obl' || verb?.upos !== 'VERB' || verb.deprel !== 'xcomp' || verb.head !== noun.head)
      continue
    const as = tokens.find((t) => t.head === noun.index && t.deprel === 'case')
    if (as?.exact.toLowerCase() !== 'as') continue
    Object.assign(verb, { deprel: 'advcl', xpos: verb.xpos === 'VB' ? 'VBD' : verb.xpos })
    Object.assign(as, { head: verb.index, deprel: 'mark', upos: 'SCONJ' })
    Object.assign(noun, { head: verb.index, deprel: 'nsubj' })
  }
}
