// The id of an article, made from its file name so that links to it last.

/** `Morning report.txt` becomes `morning-report`: letters and digits of any script, lower case, the rest hyphens. */
export function articleIdOf(file: string): string {
  const id = nameOf(file)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return id || 'article'
}

/** The file name without its ending. */
export const nameOf = (file: string): string => file.replace(/\.[^.]*$/, '')
