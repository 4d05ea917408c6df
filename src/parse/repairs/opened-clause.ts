// Repairing "hours after talks in Vella broke up", where the clause was read as one about the talks.
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, hasFiniteForm, isNoun, plain, relativesOf } from './words-of-tree.ts'

export const openedClause: TreeRepair = {
  name: 'opened-clause',
  example:
    'Shelling killed six civilians on Wednesday, the governor said, {obl:unmarked-of-broke hours} {mark-of-broke after} peace {nsubj-of-broke talks} in Vella {advcl-of-said broke} up without agreement.',
  before:
    'Shelling killed six civilians on Wednesday, the governor said, {nmod:unmarked-of-talks hours} {case-of-talks after} peace {obj-of-said talks} in Vella {acl:relcl-of-talks broke} up without agreement.',
  reason:
    'A clause about a noun opens with “who” or “which”; a finite verb without one, behind “after” and a noun, has that noun for its subject.',
  repair(tokens, { clauseOpeners, intransitiveVerbs }) {
    for (const verb of tokens) {
      const isBeside = verb.deprel === 'parataxis'
      const last = isBeside ? tokens[verb.index - 1] : tokens[verb.head]
      // “after a shell landed”: what lands is landed by nobody
      const isAlone = verb.xpos === 'VBN' && verb.deprel === 'acl' && intransitiveVerbs.has(verb.lemma)
      if (!(hasFiniteForm(verb) || isAlone) || verb.upos !== 'VERB' || !last || !isNoun(last)) continue
      if (!isBeside && !/^acl/.test(verb.deprel)) continue
      const noun = isBeside
        ? topOf(tokens, last, clauseOpeners)
        : (tokens.find((t) => relativesOf(tokens, t).has(last) && isNoun(t)) ?? last)
      const opener = hangingOn(tokens, noun).find(
        ({ deprel, index }) => deprel === 'case' && index < noun.index,
      )
      const mine = hangingOn(tokens, verb)
      if (!opener || !clauseOpeners.has(plain(opener)) || noun.index > verb.index || noun.head < 0) continue
      if (mine.some(({ deprel, xpos }) => /^(?:nsubj|csubj|mark|cc$|aux)/.test(deprel) || /^W/.test(xpos)))
        continue
      const described = noun === last ? new Set<Token>() : relativesOf(tokens, noun)
      const between = tokens.slice(noun.index + 1, verb.index).filter((token) => !described.has(token))
      if (between.some(({ upos, exact }) => upos === 'VERB' || exact === ',')) continue
      const above = tokens[isBeside ? verb.head : noun.head]!
      if (above.index > opener.index) continue
      Object.assign(verb, { head: above.index, deprel: 'advcl' })
      if (isAlone) verb.xpos = 'VBD'
      Object.assign(opener, { head: verb.index, deprel: 'mark', upos: 'SCONJ' })
      takeJoined(tokens, verb, above)
      for (const t of hangingOn(tokens, noun))
        if (t.index < opener.index) Object.assign(t, { head: verb.index, deprel: 'obl:unmarked' })
      for (const t of isBeside ? hangingOn(tokens, verb) : [])
        if (t.index < opener.index) t.head = above.index
      Object.assign(noun, { head: verb.index, deprel: 'nsubj' })
    }
  },
}

/** The noun in whose phrase a noun stands, as soon as a word that opens clauses precedes it: “after talks with Garnet Capital”. */
function topOf(tokens: readonly Token[], last: Token, openers: ReadonlySet<string>): Token {
  const isOpened = (noun: Token): boolean =>
    hangingOn(tokens, noun).some((t) => t.deprel === 'case' && openers.has(plain(t)))
  let noun = last
  while (!isOpened(noun) && noun.deprel === 'nmod') {
    const above = tokens[noun.head]
    if (!above || !isNoun(above) || above.index > noun.index) break
    noun = above
  }
  return noun
}

/** “… and killed a girl”: a verb without a subject of its own is joined to the nearer clause. */
function takeJoined(tokens: readonly Token[], verb: Token, above: Token): void {
  const main = above.upos === 'VERB' ? above : tokens.find(({ deprel }) => deprel === 'root')
  for (const second of main ? hangingOn(tokens, main) : []) {
    const mine = hangingOn(tokens, second)
    const isBare = !mine.some(({ deprel }) => /^(?:nsubj|csubj|expl|aux)/.test(deprel))
    const joint = mine.find(({ deprel }) => deprel === 'cc')
    if (second.deprel !== 'conj' || second.index < verb.index || second.xpos !== 'VBD' || !isBare || !joint)
      continue
    if (tokens[joint.index - 1]?.exact !== ',') second.head = verb.index
  }
}
