// The command for editors: what needs a look, closest calls first, and a decision to fill in that then holds.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyseContent } from '../../scripts/analyse-content.ts'
import { editorial, listCalls, writeDraft, type Listing } from '../../scripts/editorial.ts'

const content = mkdtempSync(join(tmpdir(), 'collation-editorial-'))
afterAll(() => rmSync(content, { recursive: true, force: true }))

let listings: Listing[] = []
const callsOf = (heading: RegExp) => listings.find((one) => heading.test(one.heading))!.calls
const sign = (text: string): string =>
  text
    .replace('by: # your name', 'by: Ada Berg')
    .replace('decided: # YYYY-MM-DD', 'decided: 2024-05-03')
    .replace('reason:', 'reason: both name it')

beforeAll(() => {
  for (const part of ['articles', 'story.yaml'])
    cpSync(join('tests/site/edited', part), join(content, part), { recursive: true })
  listings = listCalls(content, 10).listings
})

describe('what needs a look', () => {
  it('is listed by kind, closest first, with the quoted sentences', () => {
    expect(listings).toHaveLength(5)
    for (const { calls } of listings)
      expect(calls.map(({ distance }) => distance)).toEqual(
        calls.map(({ distance }) => distance).sort((a, b) => a - b),
      )
    const front = callsOf(/^Actors/).find(({ question }) => question.includes('Northern Front'))!
    expect(front.question).toBe('kept apart: are Northern Front (organization) and Front (organization) one?')
    expect(front.lines).toEqual([
      'herald, line 4: “Rebels of the Northern Front attacked a bridge near Talvik on Tuesday.”',
      'courier, line 2: “The Front attacked the bridge on Tuesday night, officials said.”',
    ])
    expect(callsOf(/^Contradictions/)[0]!.lines[0]).toMatch(/^“nine” – herald, line 1: “Explosion/)
    expect(callsOf(/^Days/).length).toBeGreaterThan(0)
  })

  it('is numbered through, at most as many of a kind as asked for', () => {
    const numbers = listings.flatMap(({ calls }) => calls.map(({ number }) => number))
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
    expect(listCalls(content, 1).listings.every(({ calls }) => calls.length <= 1)).toBe(true)
  })
})

describe('a decision that is written to fill in', () => {
  it('stops the build while it is empty, holds when filled in, and is asked no more', () => {
    const call = callsOf(/^Actors/).find(({ question }) => question.includes('Northern Front'))!
    const path = writeDraft(content, listings, call.number)
    expect(() => analyseContent(content)).toThrow(
      /northern-front-and-front\.yaml, decision: expected one of same, different, unsure, .*found nothing/,
    )
    const { unfinished, listings: others } = listCalls(content, 10)
    expect(unfinished).toEqual([expect.stringContaining('northern-front-and-front.yaml, decision: expected')])
    expect(others).toEqual(listings)
    writeFileSync(path, sign(readFileSync(path, 'utf8').replace('decision:', 'decision: unsure')))
    expect(analyseContent(content).applied).toMatchObject([
      { id: 'northern-front-and-front', about: 'actors' },
    ])
    expect(
      listCalls(content, 10).listings.flatMap(({ calls }) => calls.map(({ name }) => name)),
    ).not.toContain(call.name)
    expect(() => writeDraft(content, listings, call.number)).toThrow(
      /expected no file of this name, found one/,
    )
    rmSync(path)
  })

  it.each([
    [/^Events/, (text: string) => text.replace('decision:', 'decision: unsure')],
    [/^Contradictions/, (text: string) => text],
    [/^Days/, (text: string) => text.replace('is: #', 'is: 2023-03-15 #')],
  ])('of kind %s holds as soon as it is filled in', (heading, fill) => {
    for (const { number } of callsOf(heading)) {
      const path = writeDraft(content, listings, number)
      writeFileSync(path, sign(fill(readFileSync(path, 'utf8'))))
      expect(analyseContent(content).applied).toHaveLength(1)
      rmSync(path)
    }
  })
})

describe('the command', () => {
  it.each([
    [['--write', '0'], 'expected --write with a number from 1, found 0'],
    [['--content', content, '--write', '999'], /expected --write with a number from 1 to \d+, found 999/],
    [['--all'], /Unknown option '--all'/],
  ])('%j says what is wrong', (args, message) => {
    const lines: string[] = []
    expect(editorial(args, (line) => lines.push(line))).toBe(1)
    expect(lines.join('\n')).toMatch(message)
  })
})
