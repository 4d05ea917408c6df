// Every repair of a tree mends its example, is needed for it, and runs where it must; other trees are left alone.
import { describe, expect, it, test } from 'vitest'
import { loadModels } from '../../../scripts/load-language.ts'
import { sentenceWords } from '../../../src/lang/en/sentences.ts'
import { makeSentenceParser, type SentenceParser } from '../../../src/parse/parse.ts'
import { TREE_REPAIRS } from '../../../src/parse/repairs/repairs.ts'
import type { TreeRepair } from '../../../src/parse/repairs/tree-repair.ts'
import { readMarked } from '../../../src/text/marked.ts'
import { MENDED, LEFT_ALONE } from './sentences.ts'

/** Made once for a list: parsers that make their memory of words anew take most of the time. */
const parsers = new Map<readonly TreeRepair[], SentenceParser>()
function parserWith(repairs: readonly TreeRepair[]): SentenceParser {
  const parser = parsers.get(repairs) ?? makeSentenceParser(sentenceWords, loadModels(), repairs)
  parsers.set(repairs, parser)
  return parser
}

/** What marks expect of the words under them, and what a tree says of these: `7.1 nummod-of-magnitude`. */
function readTree(marked: string, repairs: readonly TreeRepair[]): { expected: string[]; found: string[] } {
  const { text, marks } = readMarked(marked)
  const tokens = parserWith(repairs)(text, { start: 0, end: text.length })
  const found = marks.map((mark) => {
    const token = tokens.find(({ start, end }) => start === mark.start && end === mark.end)!
    const head = tokens[token.head]
    return `${token.exact} ${token.deprel}${head ? `-of-${head.exact}` : ''}`
  })
  return { expected: marks.map(({ exact, label }) => `${exact} ${label}`), found }
}

const without = (...names: string[]): TreeRepair[] => TREE_REPAIRS.filter(({ name }) => !names.includes(name))

/** The repairs in the other order: each as late as the repairs that come after it by need let it. */
function turnedAround(): TreeRepair[] {
  const turned: TreeRepair[] = []
  const add = (repair: TreeRepair): void => {
    for (const name of repair.after ?? []) add(TREE_REPAIRS.find((other) => other.name === name)!)
    if (!turned.includes(repair)) turned.push(repair)
  }
  for (const repair of [...TREE_REPAIRS].reverse()) add(repair)
  return turned
}

describe.each(TREE_REPAIRS)('$name', ({ name, example, before }) => {
  it('mends its example', () => {
    const { expected, found } = readTree(example, TREE_REPAIRS)
    expect(found).toEqual(expected)
  })
  it('is needed for it', () => {
    expect(readMarked(before).text).toBe(readMarked(example).text)
    const { expected, found } = readTree(before, without(name))
    expect(found).toEqual(expected)
  })
})

test.each(MENDED)('mended: %s', (marked) => {
  const { expected, found } = readTree(marked, TREE_REPAIRS)
  expect(found).toEqual(expected)
})

test.each(LEFT_ALONE)('left alone: %s', (marked) => {
  const { expected, found } = readTree(marked, TREE_REPAIRS)
  expect(found).toEqual(expected)
})

describe('the order', () => {
  it('is that of the list', () => {
    const names = TREE_REPAIRS.map(({ name }) => name)
    for (const { name, after = [] } of TREE_REPAIRS)
      for (const earlier of after) expect(names.indexOf(earlier), earlier).toBeLessThan(names.indexOf(name))
  })
  it('matters where a repair names another', () => {
    for (const repair of TREE_REPAIRS)
      for (const earlier of repair.after ?? []) {
        const swapped = without(repair.name)
        swapped.splice(
          swapped.findIndex(({ name }) => name === earlier),
          0,
          repair,
        )
        const { expected, found } = readTree(repair.example, swapped)
        expect(found, `${repair.name} before ${earlier}`).not.toEqual(expected)
      }
  })
  it('matters nowhere else', () => {
    const turned = turnedAround()
    expect(turned[0]).toBe(TREE_REPAIRS.at(-1))
    for (const marked of [...TREE_REPAIRS.map(({ example }) => example), ...MENDED, ...LEFT_ALONE]) {
      const { expected, found } = readTree(marked, turned)
      expect(found).toEqual(expected)
    }
  })
})
