// YAML to its value, or to the line and reason why it is none.
import { parseDocument } from 'yaml'

/** Aliases resolved at most; more of them is an attack, no record. */
const MOST_ALIASES = 20

/** What was read, or what was found in place of YAML. */
export type Yaml = { value: unknown } | { line: number | null; found: string }

/** Reads one document of YAML. An empty text is `null`. Never throws. */
export function parseYaml(text: string): Yaml {
  const document = parseDocument(text, { prettyErrors: true })
  const [error] = document.errors
  if (error)
    return {
      line: error.linePos?.[0].line ?? null,
      found: error.message.split('\n')[0]!.replace(/ at line.*$/, ''),
    }
  try {
    return { value: (document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown) ?? null }
  } catch (failure) {
    return { line: null, found: failure instanceof Error ? failure.message : String(failure) }
  }
}

/** Are these fields with values, neither a list nor a single value? */
export const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
