// YAML to its value, or to the line and reason why it is none.
import { parseDocument } from 'yaml'

/** Aliases resolved at most; more of them is an attack, no record. */
const MOST_ALIASES = 20
/** Longest text that is read, in characters. What people write of an article or decide has some 500. */
export const MAX_YAML_CHARACTERS = 100_000

/** What was read, or what was found in place of YAML. */
export type Yaml = { value: unknown } | { line: number | null; found: string }

/** Reads one document of YAML, without tags that name other types. An empty text is `null`. Never throws. */
export function parseYaml(text: string, mostCharacters = MAX_YAML_CHARACTERS): Yaml {
  if (text.length > mostCharacters)
    return { line: null, found: `${text.length} characters, of at most ${mostCharacters}` }
  try {
    const document = parseDocument(text, { prettyErrors: true, resolveKnownTags: false })
    const [fault] = [...document.errors, ...document.warnings]
    if (fault)
      return {
        line: fault.linePos?.[0].line ?? null,
        found: fault.message.split('\n')[0]!.replace(/ at line.*$/, ''),
      }
    const value = (document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown) ?? null
    JSON.stringify(value)
    return { value }
  } catch (failure) {
    return { line: null, found: tell(failure) }
  }
}

/** Lists in lists without end exhaust the stack; an alias of what it stands in cannot be written down. */
function tell(failure: unknown): string {
  if (failure instanceof RangeError) return 'fields nested too deep'
  if (failure instanceof TypeError) return 'a field that holds itself'
  return failure instanceof Error ? failure.message : String(failure)
}

/** Are these fields with values, neither a list nor a single value? */
export const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
