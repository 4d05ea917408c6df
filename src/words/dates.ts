// Words around a date.

export const dates = {
  about: 'about ',
  before: (day: string) => `before ${day}`,
  since: (day: string) => `since ${day}`,
  decade: (year: string) => `${year}s`,
} as const
