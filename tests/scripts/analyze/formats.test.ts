// The same analysis as one document, as lines and as tables: nothing is lost between them, and no cell is a formula.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { analyseFolder } from '../../../scripts/analyse-folder.ts'
import { readFormat, writeAnalysis } from '../../../scripts/analyze/formats.ts'
import { tablesOf } from '../../../scripts/analyze/tables.ts'

const root = mkdtempSync(join(tmpdir(), 'collation-formats-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const analysis = analyseFolder('tests/stories/ferry/articles')
const written = (name: string): string => readFileSync(join(root, name), 'utf8')

it('lines hold every item of every list, in order', () => {
  writeAnalysis(join(root, 'a.jsonl'), analysis, 'jsonl')
  const [head, ...lines] = written('a.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const { version, ...lists } = JSON.parse(JSON.stringify(analysis))
  const rebuilt = Object.fromEntries(
    Object.keys(lists).map((list) => [
      list,
      lines.filter((line) => line.list === list).map(({ item }) => item),
    ]),
  )
  expect(head).toEqual({ version })
  expect(rebuilt).toEqual(lists)
})

it('tables have a row for each item and the same columns in every row', () => {
  const tables = tablesOf(analysis)
  const sum = (list: 'mentions' | 'attributions' | 'events'): number =>
    analysis.documents.reduce((all, document) => all + document[list].length, 0)
  expect(tables.mentions).toHaveLength(sum('mentions'))
  expect(tables.attributions).toHaveLength(sum('attributions'))
  expect(tables.reports).toHaveLength(sum('events'))
  expect(tables.answers).toHaveLength(analysis.comparisons.flatMap(({ cells }) => cells).length)
  for (const rows of Object.values(tables))
    expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBeLessThanOrEqual(1)
})

it('offsets of a table lead to its words', () => {
  const texts = new Map(analysis.documents.map(({ id, text }) => [id, text]))
  const { mentions, reports } = tablesOf(analysis)
  for (const { article, start, end, words } of [...mentions!, ...reports!])
    expect(texts.get(String(article))!.slice(Number(start), Number(end))).toBe(words)
})

it('no cell begins as a formula does', () => {
  const [document] = analysis.documents
  const evil = { ...analysis, documents: [{ ...document!, headline: '=cmd|" /C calc"!A0', source: '-2+3' }] }
  writeAnalysis(join(root, 'tables'), evil, 'csv')
  expect(readdirSync(join(root, 'tables')).sort()).toContain('articles.csv')
  const [columns, row] = written('tables/articles.csv').split('\n')
  expect(columns).toBe('article,file,source,headline,publishedOn,url,language,words')
  expect(row).toContain(`'-2+3,"'=cmd|"" /C calc""!A0"`)
})

it('an unknown format is refused', () =>
  expect(() => readFormat('xml')).toThrow('expected --format json, jsonl, csv, found xml'))
