// The command that records addresses: it adds and never takes away, and says what is wrong with a file.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { addresses } from '../../scripts/addresses.ts'
import { ingest } from '../../scripts/ingest.ts'

const root = mkdtempSync(join(tmpdir(), 'collation-addresses-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let content = ''
const file = (): string => join(content, 'addresses.yaml')
const text = (): string => readFileSync(file(), 'utf8')

beforeEach(() => {
  content = mkdtempSync(join(root, 'content-'))
  cpSync('tests/site/edited/articles', join(content, 'articles'), { recursive: true })
})

describe('npm run addresses', () => {
  it('writes down every page, and the same bytes again', () => {
    expect(addresses(content)).toMatch(/addresses\.yaml: (\d+) addresses, \1 of them new$/)
    const first = text()
    expect(parse(first).events['explosion-in-talvik']).toMatchObject({ was: 'Explosion in Talvik' })
    expect(addresses(content)).toMatch(/, 0 of them new$/)
    expect(text()).toBe(first)
  })

  it('keeps what is there, and the ingest follows it and says what is missing', () => {
    writeFileSync(
      file(),
      'events:\n  a-fire: { was: A fire, words: [{ document: herald, words: An explosion }] }\n',
    )
    const lines: string[] = []
    ingest(content, (line) => lines.push(line))
    expect(lines.at(-1)).toMatch(/^addresses\.yaml: \d+ pages not in it yet; .* npm run addresses$/)
    const follow = () => JSON.parse(readFileSync(join(content, 'generated', 'addresses.json'), 'utf8'))
    expect(follow()).toMatchObject([{ id: 'a-fire', to: 'explosion-in-talvik' }])
    addresses(content)
    expect(parse(text()).events['a-fire'].was).toBe('A fire')
    lines.length = 0
    ingest(content, (line) => lines.push(line))
    expect(lines.filter((line) => line.startsWith('addresses.yaml'))).toEqual([])
    expect(follow()).toMatchObject([{ id: 'a-fire' }])
  })

  it.each([
    [
      'events: { A Fire: { was: a, words: [] } }',
      'addresses.yaml, events.A Fire: expected the last part of an address',
    ],
    [
      'events: { a: { was: a, words: [] } }',
      'addresses.yaml, events.a.words: expected one quotation or more',
    ],
    [
      'events: { ../a: { was: a, words: [{ document: b, words: c }] } }',
      'expected the last part of an address',
    ],
    ['pages: {}', 'expected no other field than events, actors, found pages'],
    ['events: [', 'addresses.yaml, line 1: expected YAML'],
  ])('%s stops with %s', (wrong, message) => {
    writeFileSync(file(), wrong)
    expect(() => addresses(content)).toThrow(message)
    expect(() => ingest(content, () => {})).toThrow(message)
  })
})
