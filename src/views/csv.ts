// Tables as CSV (RFC 4180) that a spreadsheet opens without running anything in them.

/** Cells of one row; null is an empty cell. */
export type Row = readonly (string | number | null)[]

/** A table with its header, with a byte-order mark so that spreadsheets read it as UTF-8. */
export const writeCsv = (header: readonly string[], rows: readonly Row[]): string =>
  `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`

/** Words of an article that begin like a formula get an apostrophe, as OWASP advises; numbers stay numbers. */
function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
