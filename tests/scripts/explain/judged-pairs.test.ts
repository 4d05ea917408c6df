// What the commands for editors say of two reports is what the analysis did with them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { analyseFolder } from '../../../scripts/analyse-folder.ts'
import { closePairs } from '../../../scripts/editorial/close-events.ts'
import { explain } from '../../../scripts/explain.ts'
import { tellVerdict } from '../../../scripts/explain/explain-apart.ts'
import { PairWatch } from '../../../scripts/explain/judged-pairs.ts'

const folder = mkdtempSync(join(tmpdir(), 'collation-judged-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Two climbers whom only their ages tell apart. */
const CLIMBERS = {
  'ridge.txt':
    'A 36-year-old climber fell to death on Mount Talvik on Monday, police said.\nPolice in Talvik found the body.\n',
  'ridge.yaml': 'source: Ridge News\npublishedOn: 2023-03-16\n',
  'valley.txt':
    'A 52-year-old climber fell to death on Mount Talvik on Monday, police said.\nPolice in Talvik found the body.\n',
  'valley.yaml': 'source: Valley News\npublishedOn: 2023-03-16\n',
}
for (const [name, content] of Object.entries(CLIMBERS)) writeFileSync(join(folder, name), content)

function watch(articles: string) {
  const seen = new PairWatch()
  const analysis = analyseFolder(articles, undefined, seen)
  return { seen, analysis, pairs: seen.judge(analysis, () => true) }
}

describe.each(['tests/stories/ferry/articles', 'content/articles', 'tests/site/edited/articles', folder])(
  'every pair that was compared in %s',
  (articles) => {
    const { seen, analysis, pairs } = watch(articles)
    const apart = pairs.filter(({ a, b }) => a.event !== b.event)

    it('is one event, or has a reason why it is not', () => {
      expect(apart.length).toBeGreaterThan(0)
      const unexplained = apart.filter(
        ({ obstacles, margin, refusal }) => !obstacles.length && margin >= 0 && refusal === null,
      )
      expect(unexplained.map(({ a, b }) => `${a.report.key} | ${b.report.key}`)).toEqual([])
    })

    it('was refused only where its own evidence is enough', () => {
      const refused = pairs.filter(({ refusal }) => refusal !== null)
      expect(refused.filter(({ obstacles, margin }) => obstacles.length > 0 || margin < 0)).toEqual([])
    })

    it('is explained as it is listed, if it was a close call', () => {
      const close = closePairs(analysis, seen).filter(({ a, b }) => a.event !== b.event)
      const explained = close.filter((pair) => {
        const { sentence, trigger, mention } = pair.a.report
        const lines = explain(join(articles, pair.a.document), sentence.exact, sentence.line)
        const told = lines.slice(lines.indexOf(`  “${trigger.exact}” ${mention.type}`) + 1)
        const own = told.slice(
          0,
          told.findIndex((one) => /^(?: {2}\S|\S|$)/.test(one)),
        )
        const at = own.findIndex((one) => one.startsWith(`    ${pair.b.report.key} ${pair.b.event ?? ''}: `))
        // the nearest three are told
        if (at < 0) return false
        expect(own.slice(at + 1).map((one) => one.trim())).toContain(tellVerdict(pair)[0])
        return true
      })
      expect(explained.length > 0).toBe(close.length > 0)
    })
  },
)

it('knows the ages by which the analysis keeps people apart', () => {
  const lines = explain(join(folder, 'ridge'), 'fell')
  expect(lines.join('\n')).toMatch(/kept apart by other-age: /)
  expect(lines.join('\n')).not.toMatch(/enough by itself/)
})

it('lists two events once, however many articles tell of them', () => {
  const { seen, analysis } = watch(folder)
  const [apart] = closePairs(analysis, seen)
  const retold = { ...apart!, a: { ...apart!.a, document: 'another' } }
  const all = Object.assign(new PairWatch(), { judge: () => [apart!, retold] })
  expect(closePairs(analysis, all)).toEqual([apart])
})
