// The id of an article, made from its file name so that links to it last.
import { besideDevices } from '../text/names/slug.ts'

/**
 * `Morning report.txt` becomes `morning-report`: letters and digits of any script, lower case, the rest hyphens. The name of a device
 * of Windows is marked: `CON.txt` becomes `con-article`.
 */
export function articleIdOf(file: string): string {
  const id = nameOf(file)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return besideDevices(id || 'article', 'article')
}

/** The file name without its ending. */
export const nameOf = (file: string): string => file.replace(/\.[^.]*$/, '')
