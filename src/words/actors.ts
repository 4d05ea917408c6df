// What the pages of actors say.

export const actors = {
  unnamed: 'Described, not named',
  notNamed: (n: number) => `${n} described and not named`,
} as const
