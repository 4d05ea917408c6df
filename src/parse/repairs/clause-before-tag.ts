// Repairing "The toll from the floods rose to 53, officials said", where the verb was read as what the floods are.
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun } from './words-of-tree.ts'

export const clauseBeforeTag: TreeRepair = {
  name: 'clause-before-tag',
  example:
    'The death {nsubj-of-rose toll} from the floods {ccomp-of-said rose} to {obl-of-rose 53} on Monday, {nsubj-of-said officials} {root said}.',
  before:
    'The death {nsubj-of-officials toll} from the floods {acl-of-floods rose} to {obl-of-rose 53} on Monday, {nsubj-of-said officials} {root said}.',
  reason:
    'A finite verb describes no noun: before a comma and who says it, it is the verb of what is said, and the noun that opens the sentence its subject.',
  repair,
}

function repair(tokens: Token[], { sayingVerbs }: NewsGrammarWords): void {
  for (const verb of tokens) {
    if (verb.xpos !== 'VBD' || verb.upos !== 'VERB' || verb.deprel !== 'acl') continue
    if (
      hangingOn(tokens, verb).some(
        ({ deprel, xpos }) => /^(?:nsubj|aux|mark|cc)/.test(deprel) || /^W/.test(xpos),
      )
    )
      continue
    let subject = tokens[verb.head]
    while (subject && subject.deprel === 'nmod' && subject.head < subject.index)
      subject = tokens[subject.head]
    const speaker = tokens[subject?.head ?? -1]
    const said = tokens[speaker?.head ?? -1]
    if (!subject || !isNoun(subject) || !subject.deprel.startsWith('nsubj') || !speaker || !said) continue
    if (!isNoun(speaker) || speaker.deprel !== 'nsubj' || speaker.index < verb.index) continue
    if (!sayingVerbs.has(said.lemma) || said.index < speaker.index) continue
    if (!tokens.slice(verb.index, speaker.index).some(({ exact }) => exact === ',')) continue
    if (hangingOn(tokens, said).some(({ deprel }) => deprel === 'ccomp')) continue
    Object.assign(verb, { head: said.index, deprel: 'ccomp' })
    Object.assign(subject, { head: verb.index, deprel: 'nsubj' })
  }
}
