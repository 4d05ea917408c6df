// Tagging and parsing a row of words by the learned models alone.
import type { Token, Upos } from '../model/token.ts'
import { makeParser, taggedWords } from './build-tree.ts'
import type { ParseModels } from './models.ts'
import { makeTagger, tagNumber } from './tag.ts'
import { factsOf } from './word-facts.ts'

/** A word as the models read it: its tags, the index of its head in the row (-1 for none) and its relation to that. */
export type ReadWord = Pick<Token, 'exact' | 'upos' | 'xpos' | 'head' | 'deprel'>

/** A word to read; `only` names the tag that it alone can have at its place, whatever the models make of it. */
export interface Word {
  exact: string
  only: SureTag | null
}

/** The ending of a possessive, a noun, a noun in the plural, a word of a name, an adjective, a verb in the past, a preposition, a particle. */
export type SureTag =
  | 'PART|POS'
  | 'NOUN|NN'
  | 'PROPN|NNP'
  | 'NOUN|NNS'
  | 'ADJ|JJ'
  | 'VERB|VBD'
  | 'VERB|VBP'
  | 'VERB|VBZ'
  | 'ADP|IN'
  | 'ADP|RP'
  | 'SCONJ|IN'
  | 'NUM|CD'

/** Reads a row of words; the same words give the same result. */
export type WordReader = (words: readonly Word[]) => ReadWord[]

/** Makes a reader for learned models. */
export function makeWordReader(models: ParseModels): WordReader {
  const tagger = makeTagger(models.tags)
  const parser = makeParser(models.moves, models.labels)
  const tags = models.tags.classes.map((name) => {
    const [learned, xpos] = name.split('|')
    // a few learned tags call a word of a name a verb
    const upos = learned === 'VERB' && xpos!.startsWith('NNP') ? 'PROPN' : learned
    return { name, number: tagNumber(name), upos: upos as Upos, xpos: xpos! }
  })
  const tagNamed = new Map(tags.map((tag) => [tag.name, tag]))
  return (words) => {
    const facts = words.map(({ exact }) => factsOf(exact))
    const found = tagger(facts).map((tag, index) => tagNamed.get(words[index]!.only ?? '') ?? tags[tag]!)
    const names = found.map(({ name }) => name)
    const tree = parser(
      taggedWords(
        facts,
        names,
        found.map(({ number }) => number),
      ),
    )
    return words.map(({ exact }, index) => {
      const { upos, xpos } = found[index]!
      const head = tree.heads[index]!
      const label = models.labels.classes[tree.labels[index]!]!
      return { exact, upos, xpos, head, deprel: head < 0 ? 'root' : label === 'root' ? 'dep' : label }
    })
  }
}
