// One decision of an editor from its YAML file, or all that is wrong with it.
import { DECISIONS, type Decision } from '../../model/decision.ts'
import type { Problem } from '../../model/problem.ts'
import { nearestName, suggestName } from '../nearest-name.ts'
import { isFields, parseYaml } from '../parse-yaml.ts'
import { checkAgainst, show, type Fault } from './list-issues.ts'

const kinds = Object.keys(DECISIONS) as (keyof typeof DECISIONS)[]

export function readDecision(file: string, yaml: string): { decision: Decision } | { problems: Problem[] } {
  const report = (faults: Fault[]): { problems: Problem[] } => ({
    problems: faults.map(({ place, message }) => ({
      file,
      place: place || null,
      rule: 'decision',
      message,
    })),
  })
  const parsed = parseYaml(yaml)
  if ('found' in parsed)
    return report([{ place: `line ${parsed.line ?? 1}`, message: `expected YAML, found: ${parsed.found}` }])
  const { value } = parsed
  const kind = isFields(value) ? value['decision'] : undefined
  const known = kinds.find((name) => name === kind)
  if (!known) {
    const expected = `expected one of ${kinds.join(', ')}, found ${show(kind)}`
    const misspelt = isFields(value) && kind === undefined ? misspeltIn(Object.keys(value)) : null
    const hint = misspelt
      ? `, but a field ${misspelt}: did you mean decision?`
      : suggestName(`${kind}`, kinds)
    return report([{ place: 'decision', message: expected + hint }])
  }
  const checked = checkAgainst<Decision>(DECISIONS[known], value)
  return 'data' in checked ? { decision: checked.data } : report(checked.faults)
}

/** A field that was meant to be `decision`. */
const misspeltIn = (fields: readonly string[]): string | undefined =>
  fields.find((field) => nearestName(field, ['decision']))
