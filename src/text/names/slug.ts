// Words made into an id that lasts and reads well in an address.
import { foldAccents } from './fold.ts'

/** Names that no file or folder can have on Windows, whatever its ending. */
const DEVICES = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])$/

/** An id, which becomes the name of a folder, or where Windows keeps that for a device the id with a mark behind it. */
export const besideDevices = (id: string, mark: string): string => (DEVICES.test(id) ? `${id}-${mark}` : id)

/**
 * Lower-case letters, digits and hyphens, at most 60 long; `x` for words without any and behind the name of a
 * device: `Ana-Maria Ruiz` gives `ana-maria-ruiz`, `Con` gives `con-x`.
 */
export function slugOf(words: string): string {
  const slug = foldAccents(words)
    .replace(/['.\u2018\u2019]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '')
  return besideDevices(slug || 'x', 'x')
}
