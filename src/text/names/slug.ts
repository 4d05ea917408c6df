// Words made into an id that lasts and reads well in an address.
import { foldAccents } from './fold.ts'

/** Lower-case letters, digits and hyphens, at most 60 long; `x` for words without any: `Ana-Maria Ruiz` gives `ana-maria-ruiz`. */
export function slugOf(words: string): string {
  const slug = foldAccents(words)
    .replace(/['.\u2018\u2019]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '')
  return slug || 'x'
}
