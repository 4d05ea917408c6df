// Repairing "Viaduta, whose chief, Rui Sampaio, resigned, said", where Viaduta was read as what resigned.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isNoun } from './words-of-tree.ts'

export const whoseSubject: TreeRepair = {
  name: 'whose-subject',
  example:
    'The {nsubj-of-said firm}, whose {nsubj-of-resigned director}, Rui Sampaio, {acl:relcl-of-firm resigned} last night, {root said} it would not comment.',
  before:
    'The {nsubj-of-resigned firm}, whose {acl:relcl-of-firm director}, Rui Sampaio, {root resigned} last night, {conj-of-resigned said} it would not comment.',
  reason:
    'The noun behind “whose” is the subject of the verb behind it, and its owner that of the verb behind the clause.',
  repair(tokens) {
    for (const whose of tokens) {
      const noun = whose.xpos === 'WP$' ? tokens[whose.head] : undefined
      const owner = noun?.deprel === 'acl:relcl' ? tokens[noun.head] : undefined
      const inner = owner?.deprel.startsWith('nsubj') ? tokens[owner.head] : undefined
      if (!noun || !owner || inner?.upos !== 'VERB' || !isNoun(noun) || inner.index < noun.index) continue
      const main = mainBehind(tokens, inner)
      if (!main || hangingOn(tokens, main).some(({ deprel }) => /^[nc]subj/.test(deprel))) continue
      if (main.head === inner.index) Object.assign(main, { head: inner.head, deprel: inner.deprel })
      const isPassive = hangingOn(tokens, main).some(({ deprel }) => deprel === 'aux:pass')
      if (main.xpos === 'VBN' && !isPassive) main.xpos = 'VBD'
      Object.assign(noun, { head: inner.index, deprel: owner.deprel })
      Object.assign(owner, { head: main.index, deprel: isPassive ? 'nsubj:pass' : 'nsubj' })
      Object.assign(inner, { head: owner.index, deprel: 'acl:relcl' })
    }
  },
}

/** The verb behind the comma that closes the clause, hung under the verb of the clause without an “and”, or over it. */
function mainBehind(tokens: readonly Token[], inner: Token): Token | undefined {
  const over = inner.deprel === 'advcl' ? tokens[inner.head] : undefined
  const main = over ?? hangingOn(tokens, inner).find((t) => t.deprel === 'conj' && t.upos === 'VERB')
  if (!main || main.upos !== 'VERB' || main.index < inner.index) return undefined
  const mine = hangingOn(tokens, main)
  const first = Math.min(main.index, ...mine.filter(({ deprel }) => /^aux/.test(deprel)).map((t) => t.index))
  return tokens[first - 1]?.exact === ',' && !mine.some(({ deprel }) => deprel === 'cc') ? main : undefined
}
