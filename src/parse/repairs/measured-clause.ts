// Repairing "two days before polls opened", where the days were read as what opened, or as what the clause describes.
import type { NewsGrammarWords } from '../../lang/shape/news-grammar.ts'
import type { Token } from '../../model/token.ts'
import type { TreeRepair } from './tree-repair.ts'
import { hangingOn, isFinite, isNoun, plain } from './words-of-tree.ts'

export const measuredClause: TreeRepair = {
  name: 'measured-clause',
  example:
    'The ban was {root lifted} on Friday, two {obl:unmarked-of-lifted days} before {nsubj-of-opened polls} {advcl-of-days opened}.',
  before:
    'The ban was {root lifted} on Friday, two {nsubj-of-opened days} before {nmod-of-days polls} {advcl-of-lifted opened}.',
  reason:
    'So many days “before” or “after” say how far apart two events are; they do nothing, and the noun behind them does what follows.',
  repair(tokens, words) {
    for (const time of tokens) {
      const link = tokens[time.index + 1]
      if (!link || !words.measureNouns.has(plain(time)) || !words.measureLinks.has(plain(link))) continue
      giveSubject(tokens, time, link, words)
      openClause(tokens, time, link)
      const clause = tokens[link.head]
      if (link.deprel === 'mark' && clause?.head === time.index) clause.deprel = 'advcl'
      freeNoun(tokens, time)
    }
  },
}

/** “Two days before polls opened”: the polls are the subject. */
function giveSubject(tokens: readonly Token[], time: Token, link: Token, words: NewsGrammarWords): void {
  const [noun, verb] = [tokens[link.head], tokens[time.head]]
  const main = verb && tokens[verb.head]
  if (!noun || !verb || main?.upos !== 'VERB' || !time.deprel.startsWith('nsubj')) return
  if (noun.head !== time.index || noun.deprel !== 'nmod' || verb.index < noun.index) return
  if (verb.deprel === 'ccomp' && words.clauseVerbs.has(main.lemma)) return
  if (main.index > time.index || hangingOn(tokens, time).some(({ deprel }) => deprel === 'det')) return
  Object.assign(noun, { head: verb.index, deprel: time.deprel })
  Object.assign(link, { head: verb.index, deprel: 'mark' })
  Object.assign(time, { head: main.index, deprel: 'obl:unmarked' })
  Object.assign(verb, { head: time.index, deprel: 'advcl' })
}

/** “Hours after artillery fire killed nine”: the hours are no part of what killed, and “after” opens the clause. */
function openClause(tokens: readonly Token[], time: Token, link: Token): void {
  const noun = time.deprel === 'compound' ? tokens[time.head] : undefined
  const verb = noun && tokens[noun.head]
  const main = verb && tokens[verb.head]
  if (!noun || !verb || main?.upos !== 'VERB' || !noun.deprel.startsWith('nsubj')) return
  if (noun.index < link.index || verb.index < noun.index || main.index > time.index) return
  if (link.deprel !== 'case' || !isFinite(tokens, verb)) return
  for (const t of hangingOn(tokens, noun)) if (t.index < time.index) t.head = time.index
  Object.assign(link, { head: verb.index, deprel: 'mark' })
  Object.assign(time, { head: main.index, deprel: 'obl:unmarked' })
  Object.assign(verb, { head: time.index, deprel: 'advcl' })
}

/** “At a hotel minutes after he called”: no hotel measures minutes. */
function freeNoun(tokens: readonly Token[], time: Token): void {
  const noun = tokens[time.index - 1]
  const governor = tokens[time.head]
  if (!noun || !governor || !isNoun(noun) || noun.deprel !== 'compound' || noun.head !== time.index) return
  const before = hangingOn(tokens, time).filter((t) => t.index < noun.index)
  if (!before.some(({ deprel }) => deprel === 'case') || before.some(({ deprel }) => deprel === 'nummod'))
    return
  for (const t of before) t.head = noun.index
  Object.assign(noun, { head: governor.index, deprel: time.deprel })
  time.deprel = 'obl:unmarked'
}
