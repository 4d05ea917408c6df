import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../scripts/load-gazetteer.ts'
import { loadModels } from '../../scripts/load-language.ts'
import { sentenceWords } from '../../src/lang/en/sentences.ts'
import { makeSentenceParser, parseArticle } from '../../src/parse/parse.ts'
import { agentOf, patientOf } from '../../src/text/clause.ts'
import { bareArticle } from '../model/bare-article.ts'

const gazetteer = loadGazetteer()
const models = loadModels()
const parse = (text: string) => parseArticle(bareArticle(text), sentenceWords, models, gazetteer)

describe('any text', () => {
  const check = (text: string) => {
    const { sentences } = parse(text)
    let end = 0
    for (const sentence of sentences) {
      expect(sentence.start).toBeGreaterThanOrEqual(end)
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.exact)
      let at = sentence.start
      for (const [index, token] of sentence.tokens.entries()) {
        expect(token.index).toBe(index)
        expect(token.start).toBeGreaterThanOrEqual(at)
        expect(token.end).toBeGreaterThan(token.start)
        expect(text.slice(token.start, token.end)).toBe(token.exact)
        expect(text.slice(at, token.start).trim()).toBe('')
        expect(token.head).toBeLessThan(sentence.tokens.length)
        at = token.end
      }
      expect(at).toBe(sentence.end)
      expect(sentence.tokens.filter((token) => token.head === -1)).toHaveLength(1)
      end = sentence.end
    }
    expect(parse(text).sentences).toEqual(sentences)
  }
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'The U.S. said',
      ' "',
      '”',
      '. ',
      '?!',
      '\n',
      "don't",
      '…',
      'É',
      '😀',
      '-',
      '’s',
      ' 3.5',
      '\u0000',
      '\u200b',
    ),
  )
  it('gives sentences and words that lie in it, in order, each sentence a tree; twice the same', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((p) => p.join('')),
        check,
      ),
      { numRuns: 150 },
    )
  })
  it.each([
    '',
    '\n\n',
    '...',
    'constructor __proto__ toString hasOwnProperty.',
    'Привет, мир. 你好。',
    'a'.repeat(9000),
  ])('such as %j', check)
})

describe('who does what to whom', () => {
  const facts: [sentence: string, verb: string, agent: string | null, patient: string | null][] = [
    ['Rebels attacked the town on Monday.', 'attacked', 'Rebels', 'town'],
    ['The town was attacked by rebels.', 'attacked', 'rebels', 'town'],
    ['Police arrested three men near the harbour, the mayor said.', 'arrested', 'Police', 'men'],
    ['Police arrested three men near the harbour, the mayor said.', 'said', 'mayor', null],
    ['The minister said that soldiers had killed 12 people.', 'said', 'minister', null],
    ['The minister said that soldiers had killed 12 people.', 'killed', 'soldiers', 'people'],
    ['Two bridges were destroyed in the flood.', 'destroyed', null, 'bridges'],
    ['Voters elected Ana Lund president in 2012.', 'elected', 'Voters', 'Lund'],
    ['The company, which makes trucks, fired 200 workers.', 'fired', 'company', 'workers'],
    ['The company, which makes trucks, fired 200 workers.', 'makes', 'company', 'trucks'],
    ['A storm that hit the coast killed four sailors.', 'killed', 'storm', 'sailors'],
    ['A storm that hit the coast killed four sailors.', 'hit', 'storm', 'coast'],
    ['She resigned and left the country.', 'left', 'She', 'country'],
    ['The court ordered the bank to pay a fine.', 'ordered', 'court', 'bank'],
    ['The court ordered the bank to pay a fine.', 'pay', 'bank', 'fine'],
    ['"We will not leave," Omar Diallo told reporters.', 'told', 'Diallo', 'reporters'],
    ['Germany beat Brazil in the final on Sunday.', 'beat', 'Germany', 'Brazil'],
    ['The army denied that it had shelled the village.', 'shelled', 'it', 'village'],
    ['Many families fled the fighting and crossed the border.', 'crossed', 'families', 'border'],
    ['The president has not signed the law.', 'signed', 'president', 'law'],
  ]
  const parser = makeSentenceParser(sentenceWords, models)

  it('is read right in nearly all simple sentences', () => {
    const wrong = facts.filter(([text, verb, agent, patient]) => {
      const range = { start: 0, end: text.length }
      const place = { paragraph: 0, line: 1, section: 'body', repeats: null, index: 0 } as const
      const sentence = { ...range, exact: text, ...place, tokens: parser(text, range) }
      const token = sentence.tokens.find(({ exact }) => exact === verb)!
      const last = (name: string | null, found: { exact: string } | null) =>
        name === (found?.exact ?? null) ||
        (found?.exact === 'Ana' && name === 'Lund') ||
        (found?.exact === 'Omar' && name === 'Diallo')
      return !last(agent, agentOf(sentence, token.index)) || !last(patient, patientOf(sentence, token.index))
    })
    expect(wrong.length).toBeLessThanOrEqual(3)
  })
})
