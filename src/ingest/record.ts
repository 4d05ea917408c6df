// What is known of an article besides its words: the record in YAML, checked field by field.
import { parseDocument } from 'yaml'
import { ArticleRecord } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'

/** Fields that hold, and what was wrong with the others. */
export interface KnownFields {
  fields: ArticleRecord
  problems: Problem[]
}

const FIELDS = Object.keys(ArticleRecord.shape) as (keyof ArticleRecord)[]

/** Reads a record `NAME.yaml`. A field that is wrong or unknown is reported and left out; the others hold. */
export function readRecord(file: string, yaml: string): KnownFields {
  const document = parseDocument(yaml, { prettyErrors: true })
  const error = document.errors[0]
  if (error) {
    const line = error.linePos?.[0].line
    const message = `expected YAML, found: ${error.message.split('\n')[0]!.replace(/ at line.*$/, '')}`
    return { fields: {}, problems: [{ file, place: line ? `line ${line}` : null, rule: 'record', message }] }
  }
  let value: unknown
  try {
    value = document.toJS()
  } catch (error) {
    const message = `expected YAML, found: ${String(error instanceof Error ? error.message : error)}`
    return { fields: {}, problems: [{ file, place: null, rule: 'record', message }] }
  }
  if (value === null || value === undefined) return { fields: {}, problems: [] }
  if (typeof value !== 'object' || Array.isArray(value)) {
    const message = `expected fields such as \`source: NAME\`, found ${show(value)}`
    return { fields: {}, problems: [{ file, place: null, rule: 'record', message }] }
  }
  const unknown = Object.keys(value).filter((key) => !FIELDS.includes(key as keyof ArticleRecord))
  const known = checkFields(file, value as Record<string, unknown>, 'record')
  return {
    fields: known.fields,
    problems: [
      ...unknown.map((field) => ({
        file,
        place: field,
        rule: 'record',
        message: `unknown field: expected one of ${FIELDS.join(', ')}, found ${field}`,
      })),
      ...known.problems,
    ],
  }
}

/** Keeps the fields of `values` that are right; each wrong one becomes a problem that says what was expected and found. */
export function checkFields(file: string, values: Record<string, unknown>, rule: string): KnownFields {
  const fields: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const field of FIELDS) {
    const value = values[field]
    if (value === undefined || value === null) continue
    const checked = ArticleRecord.shape[field].safeParse(value)
    if (checked.success) fields[field] = checked.data
    else
      problems.push({
        file,
        place: field,
        rule,
        message: `expected ${EXPECTED[field]}, found ${show(value)}`,
      })
  }
  return { fields: fields as ArticleRecord, problems }
}

const EXPECTED: Record<keyof ArticleRecord, string> = {
  source: 'the name of the outlet',
  publishedOn: 'a day that exists, YYYY-MM-DD',
  publishedBasis: 'a sentence',
  headline: 'some words',
  url: 'an address that begins with http:// or https://',
  rights: 'full or excerpts',
  language: 'a language tag such as en',
}

function show(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value)
  return json.length > 80 ? `${json.slice(0, 79)}…` : json
}
