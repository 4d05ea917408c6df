// What is known of an article besides its words: the record in YAML, checked field by field.
import { ArticleRecord } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'
import { plainWords } from '../text/plain-words.ts'
import { suggestName } from './nearest-name.ts'
import { isFields, parseYaml } from './parse-yaml.ts'

/** Fields that hold, and what was wrong with the others. */
export interface KnownFields {
  fields: ArticleRecord
  problems: Problem[]
}

const FIELDS = Object.keys(ArticleRecord.shape) as (keyof ArticleRecord)[]

/** So many unknown fields are reported; who has more has another file in hand. */
const MOST_UNKNOWN = 20

/** Reads a record `NAME.yaml`. A field that is wrong or unknown is reported and left out; the others hold. */
export function readRecord(file: string, yaml: string): KnownFields {
  const report = (place: string | null, message: string): KnownFields => ({
    fields: {},
    problems: [{ file, place, rule: 'record', message }],
  })
  const parsed = parseYaml(yaml)
  if ('found' in parsed)
    return report(
      parsed.line === null ? null : `line ${parsed.line}`,
      `expected YAML, found: ${parsed.found}`,
    )
  const { value } = parsed
  if (value === null) return { fields: {}, problems: [] }
  if (!isFields(value)) return report(null, `expected fields such as \`source: NAME\`, found ${show(value)}`)
  const unknown = Object.keys(value)
    .filter((key) => !FIELDS.includes(key as keyof ArticleRecord))
    .slice(0, MOST_UNKNOWN)
  const known = checkFields(file, value, 'record')
  return {
    fields: known.fields,
    problems: [
      ...unknown.map((field) => ({
        file,
        place: field,
        rule: 'record',
        message: `unknown field: expected one of ${FIELDS.join(', ')}, found ${field}${suggestName(field, FIELDS)}`,
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
    const given = values[field]
    if (given === undefined || given === null) continue
    // an address keeps every character, written as %…
    const value = typeof given === 'string' && field !== 'url' ? plainWords(given) : given
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
  byline: 'the names of those who wrote it',
  url: 'an address that begins with http:// or https://',
  rights: 'full or excerpts',
  language: 'a language tag such as en',
}

function show(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value)
  return json.length > 80 ? `${json.slice(0, 79)}…` : json
}
