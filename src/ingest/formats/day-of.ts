// The day of a date that may be followed by a time, in the forms that pages and feeds write for machines.

/** The English months as mail, feeds and scripts write them, RFC 822: a format, whatever the language of the page. */
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const MONTH = `(?<month>${MONTHS.join('|')})[a-z]*\\.?`
const FORMS = [
  /^(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})(?=[T ]|$)/,
  /^(?<year>\d{4})\/(?<number>\d{2})\/(?<day>\d{2})(?=[T ]|$)/,
  /^(?<year>\d{4})(?<number>\d{2})(?<day>\d{2})(?=T|$)/,
  new RegExp(`^(?:[A-Z][a-z]{2,8},? )?(?<day>\\d{1,2}) ${MONTH} (?<year>\\d{4})(?=\\b)`),
  new RegExp(`^(?:[A-Z][a-z]{2,8},? )?${MONTH} (?<day>\\d{1,2}),? (?<year>\\d{4})(?=\\b)`),
]

/** `2019-02-27T23:30:00+05:30` becomes `2019-02-27`, the day as printed; what has no such form is returned as it is. */
export function dayOf(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const written = value.trim()
  for (const form of FORMS) {
    const { year, number, month, day } = form.exec(written)?.groups ?? {}
    if (!year || !day) continue
    const inYear = number ?? String(MONTHS.indexOf(month!) + 1).padStart(2, '0')
    return `${year}-${inYear}-${day.padStart(2, '0')}`
  }
  return written
}
