// The last gate: an analysis that is not what the contract says is not handed on.
import { Analysis } from './analysis.ts'
import { checkAnalysis } from './check-analysis.ts'

/** The analysis as its schema has it. Throws with the first violations when it is not what the contract says. */
export function refuseViolations(analysis: Analysis): Analysis {
  const { data, error } = Analysis.safeParse(analysis)
  const violations = data
    ? checkAnalysis(data)
    : error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  if (data && violations.length === 0) return data
  const shown = violations.slice(0, 10).map((line) => `  ${line}`)
  throw new Error(`the analysis contradicts itself and was not written:\n${shown.join('\n')}`)
}
