// Words in quotation marks, tables and headings for what is printed in a terminal.

export const quote = (words: string, most = 90): string =>
  `“${(words.length > most ? `${words.slice(0, most - 1)}…` : words).replace(/\s+/g, ' ')}”`

/** A heading with its lines, or with a line that says there are none. */
export const section = (heading: string, lines: readonly string[], none = 'none'): string[] => [
  '',
  heading.toUpperCase(),
  ...(lines.length ? lines : [`  (${none})`]),
]

/** Rows whose cells stand under each other; the last is not padded. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? []
  return rows.map((row) =>
    row
      .map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd(),
  )
}
