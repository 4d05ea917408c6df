// Repairing "Four protesters and a policeman have died", where noun and clause were read as a list.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isFinite, isNoun, plain } from './words-of-tree.ts'

export const verbOfList: TreeRepair = {
  name: 'verb-of-list',
  example:
    'Four {nsubj-of-died protesters} and a {conj-of-protesters policeman} have {ccomp-of-said died} since Sunday, the army {root said}.',
  before:
    'Four {nsubj-of-said protesters} and a {nsubj-of-died policeman} have {conj-of-protesters died} since Sunday, the army {root said}.',
  reason:
    'A bare noun and a clause are not joined by “and”: where nothing but their phrases stands before the verb, both nouns are its subject.',
  repair(tokens, { andWord }) {
    for (const verb of tokens) {
      const first = tokens[verb.head]
      if (verb.deprel !== 'conj' || verb.upos !== 'VERB' || !first || !isNoun(first)) continue
      const place = placeOf(tokens, first)
      if (!place || !isFinite(tokens, verb)) continue
      const mine = hangingOn(tokens, verb)
      const second = mine.find(({ deprel, index }) => deprel.startsWith('nsubj') && index < verb.index)
      if (!second || !isNoun(second) || !isPlainList(tokens, first, second, andWord)) continue
      if (hangingOn(tokens, first).some(({ deprel }) => /^(?:cop|nsubj|case|mark|aux)/.test(deprel))) continue
      Object.assign(verb, { head: first.head, deprel: place })
      for (const t of hangingOn(tokens, first))
        if (t.index > verb.index || t.deprel === 'punct') t.head = verb.index
      for (const t of mine) if (t.deprel === 'cc') t.head = second.index
      Object.assign(first, { head: verb.index, deprel: second.deprel })
      Object.assign(second, { head: first.index, deprel: 'conj' })
    }
  },
}

/** Do both open the sentence, with nothing but noun phrases and one “and” up to the second? */
const isPlainList = (tokens: readonly Token[], first: Token, second: Token, and: string): boolean =>
  tokens
    .slice(0, second.index)
    .every((t) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(t.upos) || (t.index > first.index && plain(t) === and))

/** What the clause is where its first noun was put: what is said, where that was made a second subject of a closing tag. */
function placeOf(tokens: readonly Token[], first: Token): string | null {
  if (/^(?:root|ccomp|parataxis)$/.test(first.deprel)) return first.deprel
  const said = tokens[first.head]
  const subjects = said ? hangingOn(tokens, said).filter(({ deprel }) => deprel === 'nsubj') : []
  return first.deprel === 'nsubj' && subjects.length === 2 ? 'ccomp' : null
}
