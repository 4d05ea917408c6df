// A YAML file that an editor wrote, checked against its schema: bad hand-written data stops the build.
import { parseDocument } from 'yaml'
import type { z } from 'zod'

/** The content of `file`. Throws with file, field or line, what was expected and found. An empty file is `{}`. */
export function readEditorial<T>(file: string, yaml: string, schema: z.ZodType<T>): T {
  const document = parseDocument(yaml, { prettyErrors: true })
  const error = document.errors[0]
  if (error)
    throw new Error(
      `${file}, line ${error.linePos?.[0].line ?? 1}: expected YAML, found: ${error.message.split('\n')[0]!.replace(/ at line.*$/, '')}`,
    )
  const checked = schema.safeParse(document.toJS() ?? {})
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  const place = issue!.path.length > 0 ? `, ${issue!.path.join('.')}` : ''
  throw new Error(
    `${file}${place}: ${issue!.message.replace('Invalid input: ', '').replace(', received', ', found')}`,
  )
}
