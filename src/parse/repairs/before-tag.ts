// Repairing what was hung on the verb of a closing tag, and is part of what is said: "He fled when shots fell, police said".
import type { Token } from '../../model/token.ts'
import { isClosing, phraseBefore, type Phrase } from './closing-tag.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn } from './words-of-tree.ts'

export const beforeTag: TreeRepair = {
  name: 'before-tag',
  example:
    'The captain could {ccomp-of-said face} ten years in prison if {advcl-of-face convicted} of negligence, a {nsubj-of-said prosecutor} {root said}.',
  before:
    'The captain could {ccomp-of-said face} ten years in prison if {advcl-of-said convicted} of negligence, a {nsubj-of-said prosecutor} {root said}.',
  reason:
    'Behind a comma, a closing tag holds its speaker and verb alone: all before the comma is what is said, and all between the comma and the name of the speaker describes the speaker.',
  repair(tokens, words) {
    for (const verb of tokens) {
      const speaker = isClosing(tokens, verb, words) ? speakerOf(tokens, verb) : null
      const said = speaker && saidIn(tokens, verb, speaker)
      if (!speaker || !said) continue
      for (const t of tokens.slice(speaker.first, speaker.head.index))
        if (t.head < speaker.first) Object.assign(t, { head: speaker.head.index, deprel: 'compound' })
      for (const t of hangingOn(tokens, verb))
        if (t.index < speaker.first && t !== said) giveBack(tokens, t, said)
    }
  },
}

/** The subject of the verb, where nothing but its phrase stands between it and a comma. */
function speakerOf(tokens: readonly Token[], verb: Token): Phrase | null {
  const subjects = hangingOn(tokens, verb).filter(({ deprel }) => deprel === 'nsubj')
  const phrase = phraseBefore(tokens, verb.index)
  const [subject] = subjects
  return subject && subjects.length === 1 && phrase && subject.index >= phrase.first
    ? { first: phrase.first, head: subject }
    : null
}

/** The verb of the clause that is said. */
function saidIn(tokens: readonly Token[], verb: Token, { first }: Phrase): Token | null {
  const below = hangingOn(tokens, verb).find(({ deprel, index }) => deprel === 'ccomp' && index < first)
  const above = tokens[verb.head]
  return below ?? (above && above.index < first ? above : null)
}

/** Hangs a word on the verb that it follows; a clause on the verb of all that is said. */
function giveBack(tokens: readonly Token[], token: Token, said: Token): void {
  if (/^(?:punct|nsubj|ccomp|cc|mark|aux|parataxis|conj|discourse|dep)/.test(token.deprel)) return
  const nearest = tokens
    .slice(0, token.index)
    .findLast((t) => t.upos === 'VERB' && !isInside(tokens, t, token))
  const head = token.deprel === 'advcl' || !nearest ? said : nearest
  if (head === token || isInside(tokens, head, token)) return
  const isBareNumber =
    token.upos === 'NUM' &&
    token.deprel === 'obl' &&
    head.index < token.index &&
    !hangingOn(tokens, token).some(({ deprel }) => deprel === 'case') &&
    !hangingOn(tokens, head).some(({ deprel }) => deprel === 'obj')
  Object.assign(token, { head: head.index, deprel: isBareNumber ? 'obj' : token.deprel })
}

/** Does the one hang, over any number of others, on the other? */
function isInside(tokens: readonly Token[], inner: Token, outer: Token): boolean {
  let at: Token | undefined = inner
  for (let steps = 0; at && steps < tokens.length; steps++) {
    if (at === outer) return true
    at = tokens[at.head]
  }
  return false
}
