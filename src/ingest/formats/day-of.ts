// The day of a date that may be followed by a time.

/** `2019-02-27T23:30:00+05:30` becomes `2019-02-27`, the day as printed; anything else is returned as it is. */
export const dayOf = (value: unknown): unknown =>
  typeof value === 'string' ? (/^\d{4}-\d{2}-\d{2}(?=[T ])/.exec(value.trim())?.[0] ?? value.trim()) : value
