// A YAML file that an editor wrote, checked against its schema: bad hand-written data stops the build.
import type { z } from 'zod'
import { parseYaml } from '../parse-yaml.ts'
import { checkAgainst } from './list-issues.ts'

/** The content of `file`. Throws with file, field or line, what was expected and found, for every fault. An empty file is `{}`. */
export function readEditorial<T>(
  file: string,
  yaml: string,
  schema: z.ZodType<T>,
  mostCharacters?: number,
): T {
  const parsed = parseYaml(yaml, mostCharacters)
  if ('found' in parsed)
    throw new Error(`${file}, line ${parsed.line ?? 1}: expected YAML, found: ${parsed.found}`)
  const checked = checkAgainst(schema, parsed.value ?? {})
  if ('data' in checked) return checked.data
  const lines = checked.faults.map(
    ({ place, message }) => `${[file, place].filter(Boolean).join(', ')}: ${message}`,
  )
  throw new Error(lines.join('\n'))
}
