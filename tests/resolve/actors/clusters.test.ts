// Mentions taken together: whichever goes into which, one cluster holds them in order, and a veto sees all of them.
import { describe, expect, it } from 'vitest'
import { actorWords } from '../../../src/lang/en/actors.ts'
import { Clusters } from '../../../src/resolve/actors/clusters.ts'
import { readReferences } from '../../../src/resolve/actors/read-references.ts'
import { makeVeto } from '../../../src/resolve/actors/veto.ts'
import { gazetteer, parseText, readExample } from './read-example.ts'

function read(example: string) {
  const { text, mentions } = readExample(example)
  return readReferences(parseText(text), mentions, actorWords, gazetteer)
}

describe('clusters', () => {
  const five = '{a:ORG:name A} {a:ORG:name B} {a:ORG:name C} {a:ORG:name D} {a:ORG:name E} met.'
  it.each([
    ['one after the other', ['0 1', '0 2', '0 3', '0 4']],
    ['from the end', ['4 3', '3 2', '2 1', '1 0']],
    ['a small one into a large one before it', ['2 3', '3 4', '0 1', '1 4']],
    ['two that lie between each other', ['0 2', '2 4', '1 3', '3 0']],
  ])('hold their members in order, joined %s', (_, links) => {
    const references = read(five)
    const clusters = new Clusters(references, () => null)
    for (const [a, b] of links.map((link) => link.split(' ').map(Number)))
      clusters.link(references[a!]!, references[b!]!, 'so it is')
    expect(clusters.all()).toHaveLength(1)
    expect(clusters.of(references[3]!).members).toEqual(references)
    expect(clusters.of(references[0]!).because).toEqual(['so it is'])
  })

  it.each([
    ['by a name that both have, and a name that only one has', 'Mara Lindt', 'Ulla Lindt', 'Lindt'],
    ['by an age', 'Mara Lindt, 30,', 'Mara Lindt, 60,', 'Mara Lindt'],
  ])('are kept apart %s', (_, one, other, both) => {
    const mark = (words: string): string => words.replace(/^[^,]+/, (name) => `{a:PERSON:name ${name}}`)
    const references = read(`${mark(both)} ate. ${mark(one)} slept. ${mark(other)} sang.`)
    const clusters = new Clusters(references, makeVeto(actorWords))
    expect(clusters.link(references[0]!, references[1]!, null)).toBe(true)
    expect(clusters.link(references[0]!, references[2]!, null)).toBe(false)
    expect(clusters.mayLink(references[2]!, references[1]!)).toBe(false)
  })
})
