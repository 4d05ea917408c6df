// What is wrong with hand-written data, a line for each fault: the field, what was expected, what was found.
import { z } from 'zod'
import { nearestName } from '../nearest-name.ts'

export interface Fault {
  /** Field, as `events.0.words`; empty for the whole. */
  place: string
  message: string
}

/** The data as its schema has it, or all faults. A schema's own messages begin with "expected". */
export function checkAgainst<T>(schema: z.ZodType<T>, value: unknown): { data: T } | { faults: Fault[] } {
  const checked = schema.safeParse(value, { reportInput: true })
  if (checked.success) return { data: checked.data }
  return {
    faults: checked.error.issues.map((issue) => ({
      place: issue.path.join('.'),
      message: tell(issue, schema),
    })),
  }
}

function tell(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path)
    const hints = issue.keys.map((key) => nearestName(key, known) ?? '').filter(Boolean)
    const hint = hints.length > 0 ? `did you mean ${hints.join(', ')}?` : 'remove it or correct its name'
    return `expected no other field than ${known.join(', ')}, found ${issue.keys.join(', ')}: ${hint}`
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && isBare(issue.input))
    return `expected words, found ${show(issue.input)}: put quotation marks around it`
  if (issue.code === 'invalid_key') return `${issue.issues[0]!.message}, found ${show(issue.input)}`
  const expected = issue.message.replace(/^Invalid input: /, '').replace(/, received .*$/, '')
  return `${expected.startsWith('expected') ? expected : `expected otherwise (${expected})`}, found ${show(issue.input)}`
}

/** The names of the fields that a schema has at a place. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const within = path
    .filter((step) => typeof step === 'string')
    .reduce<unknown>((at, step) => fieldsOf(at)?.[step], schema)
  return Object.keys(fieldsOf(within) ?? {})
}

/** The fields of an object, of what a list holds, or of what may be left out. */
function fieldsOf(schema: unknown): Record<string, unknown> | undefined {
  if (schema instanceof z.ZodObject) return schema.shape
  const isWrapped =
    schema instanceof z.ZodArray || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
  return isWrapped ? fieldsOf(schema.unwrap()) : undefined
}

/** `was: 40`: YAML reads a number, and whoever wrote it meant the words. */
const isBare = (value: unknown): boolean => typeof value === 'number' || typeof value === 'boolean'

/** A value as it was written, in short. */
export function show(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  const json = JSON.stringify(value) ?? String(value)
  return json.length > 80 ? `${json.slice(0, 79)}…` : json
}
