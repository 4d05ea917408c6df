// A YAML file that an editor wrote, checked against its schema: bad hand-written data stops the build.
import type { z } from 'zod'
import { parseYaml } from '../parse-yaml.ts'

/** The content of `file`. Throws with file, field or line, what was expected and found. An empty file is `{}`. */
export function readEditorial<T>(file: string, yaml: string, schema: z.ZodType<T>): T {
  const parsed = parseYaml(yaml)
  if ('found' in parsed)
    throw new Error(`${file}, line ${parsed.line ?? 1}: expected YAML, found: ${parsed.found}`)
  const checked = schema.safeParse(parsed.value ?? {})
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  const place = issue!.path.length > 0 ? `, ${issue!.path.join('.')}` : ''
  throw new Error(
    `${file}${place}: ${issue!.message.replace('Invalid input: ', '').replace(', received', ', found')}`,
  )
}
