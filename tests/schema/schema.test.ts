// The published JSON Schema is the one that the zod schemas give, and the analysis of the story keeps to it.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { analyseFolder } from '../../scripts/analyse-folder.ts'
import { printSchema } from '../../scripts/schema.ts'

const published = readFileSync('public/analysis.schema.json', 'utf8')

describe('public/analysis.schema.json', () => {
  it('agrees with src/model (if not: npm run schema)', () => expect(published).toBe(printSchema()))

  it('names the version that every document carries', () => {
    const { $id, properties } = JSON.parse(published)
    expect($id).toBe(`urn:collation:analysis:${properties.version.const}`)
  })

  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
  ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/)
  const isValid = ajv.compile(JSON.parse(published))

  it('is kept by the analysis of the articles', () => {
    const analysis: unknown = JSON.parse(JSON.stringify(analyseFolder('content/articles')))
    expect(isValid(analysis), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true)
  })
  it('refuses an analysis with a field too many or too few', () => {
    const empty = {
      version: 1,
      documents: [],
      actors: [],
      events: [],
      comparisons: [],
      origins: [],
      echoes: [],
      related: [],
      problems: [],
    }
    expect(isValid(empty)).toBe(true)
    expect(isValid({ ...empty, extra: 1 })).toBe(false)
    expect(isValid({ ...empty, events: undefined })).toBe(false)
  })
})
