import { describe, expect, it } from 'vitest'
import * as tree from '../../src/text/tree.ts'
import { handmadeSentence } from './handmade-sentence.ts'

const sentence = handmadeSentence([
  'Near IN 4 case',
  'the DT 4 det',
  'old JJ 4 amod',
  'mill NN 8 obl',
  'in IN 6 case',
  'Aldera NNP 4 nmod',
  ', , 8 punct',
  'sang VBD 0 root',
  'birds NNS 8 nsubj',
])

describe('walking the tree', () => {
  it('goes down', () => {
    expect(tree.childrenOf(sentence, 3).map((t) => t.exact)).toEqual(['Near', 'the', 'old', 'Aldera'])
    expect(tree.childWith(sentence, 7, 'obj', 'nsubj')?.exact).toBe('birds')
    expect(tree.childWith(sentence, 7, 'obj')).toBeNull()
    expect(tree.subtreeOf(sentence, 3)).toEqual([0, 1, 2, 3, 4, 5])
    expect(tree.subtreeSpan(sentence, 3).exact).toBe('Near the old mill in Aldera')
    expect(tree.phraseSpan(sentence, 3).exact).toBe('the old mill in Aldera')
    expect(tree.phraseSpan(sentence, 3, ['case', 'nmod']).exact).toBe('the old mill')
  })
  it('goes up', () => {
    expect(tree.ancestorsOf(sentence, 5).map((t) => t.exact)).toEqual(['mill', 'sang'])
    expect(tree.headOfRange(sentence, 1, 6)?.exact).toBe('mill')
    expect(tree.headOfRange(sentence, 6, 9)?.exact).toBe('sang')
  })
  it('finds tokens by offset', () => {
    expect(tree.tokenAt(sentence, 6)?.exact).toBe('the')
    expect(tree.tokenAt(sentence, 4)).toBeNull()
    expect(tree.tokensIn(sentence, { start: 4, end: 12 }).map((t) => t.exact)).toEqual(['the', 'old'])
  })
  it('does not hang on a tree that goes in a circle', () => {
    const circle = handmadeSentence(['a NN 2 dep', 'b NN 1 dep'])
    expect(tree.subtreeOf(circle, 0)).toEqual([0, 1])
    expect(tree.ancestorsOf(circle, 0)).toHaveLength(2)
  })
})
