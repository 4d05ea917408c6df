// Measuring tags and trees on sentences that nothing was learned from.
import { join } from 'node:path'
import { sentenceWords } from '../../src/lang/en/sentences.ts'
import { makeParser, taggedWords } from '../../src/parse/build-tree.ts'
import type { ParseModels } from '../../src/parse/models.ts'
import { makeTagger, tagNumber } from '../../src/parse/tag.ts'
import { factsOf } from '../../src/parse/word-facts.ts'
import { type Example, readTreebank } from './conllu.ts'

interface Counts {
  words: number
  coarse: number
  fine: number
  heads: number
  arcs: number
  scored: number
  pairs: Record<'nsubj' | 'obj', { right: number; found: number; gold: number }>
}

const isVerb = (tag: string) => tag === 'VERB' || tag === 'AUX'

/** Tags and parses `examples` and compares; punctuation does not count for heads and arcs. */
export function scoreParser(examples: Example[], models: ParseModels): Counts {
  const tagger = makeTagger(models.tags)
  const parser = makeParser(models.moves, models.labels)
  const pair = () => ({ right: 0, found: 0, gold: 0 })
  const counts: Counts = {
    words: 0,
    coarse: 0,
    fine: 0,
    heads: 0,
    arcs: 0,
    scored: 0,
    pairs: { nsubj: pair(), obj: pair() },
  }
  for (const { words, upos, xpos, heads, relations } of examples) {
    const facts = words.map(factsOf)
    const tags = tagger(facts).map((tag) => models.tags.classes[tag]!)
    const tree = parser(taggedWords(facts, tags, tags.map(tagNumber)))
    words.forEach((_, i) => {
      const [coarse, fine] = tags[i]!.split('|')
      const relation = models.labels.classes[tree.labels[i]!]!
      counts.words++
      if (coarse === upos[i]) counts.coarse++
      if (fine === xpos[i]) counts.fine++
      for (const name of ['nsubj', 'obj'] as const) {
        const base = (label: string) => label.split(':')[0] === name
        const isGold = base(relations[i]!) && heads[i]! >= 0 && isVerb(upos[heads[i]!]!)
        const head = tree.heads[i]!
        const isFound = base(relation) && head >= 0 && isVerb(tags[head]!.split('|')[0]!)
        if (isGold) counts.pairs[name].gold++
        if (isFound) counts.pairs[name].found++
        if (isGold && isFound && head === heads[i]) counts.pairs[name].right++
      }
      if (upos[i] === 'PUNCT') return
      counts.scored++
      if (tree.heads[i] !== heads[i]) return
      counts.heads++
      if (relation === relations[i]) counts.arcs++
    })
  }
  return counts
}

const percent = (part: number, whole: number) => ((100 * part) / (whole || 1)).toFixed(1)

/** Prints one line a set and genre, and the speed. */
export function printScores(folder: string, models: ParseModels): void {
  const sets = ['ud-ewt/dev', 'ud-ewt/test', 'ud-gum-open/dev', 'ud-gum-open/test']
  for (const set of sets) {
    const { examples } = readTreebank(join(folder, `${set}.conllu`), sentenceWords)
    const genres = [...new Set(examples.map((example) => example.genre))]
    for (const genre of genres.length > 1 ? ['', ...genres] : [''])
      printLine(`${set} ${genre}`, genre ? examples.filter((e) => e.genre === genre) : examples, models)
  }
}

function printLine(name: string, examples: Example[], models: ParseModels): void {
  const begun = performance.now()
  const c = scoreParser(examples, models)
  const seconds = (performance.now() - begun) / 1000
  const f1 = (p: { right: number; found: number; gold: number }) => percent(2 * p.right, p.found + p.gold)
  console.log(
    `${name.padEnd(28)} UPOS ${percent(c.coarse, c.words)} XPOS ${percent(c.fine, c.words)}`,
    `UAS ${percent(c.heads, c.scored)} LAS ${percent(c.arcs, c.scored)}`,
    `subject F1 ${f1(c.pairs.nsubj)} object F1 ${f1(c.pairs.obj)}`,
    `${Math.round(c.words / seconds)} words/s`,
  )
}
