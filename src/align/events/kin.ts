// Kinds of events under which the same event may be told: a bombing is an attack and an explosion.

const KIN: readonly (readonly string[])[] = [
  ['attack', 'explosion'],
  ['clash', 'war'],
  ['attack', 'crime'],
  ['kill', 'die'],
  ['kill', 'crime'],
  ['crash', 'accident'],
  ['explosion', 'accident'],
  ['explosion', 'fire'],
  ['storm', 'flood'],
  ['consult', 'contact'],
  ['elect', 'appoint'],
  ['detain', 'charge'],
  ['trial', 'convict'],
  ['sue', 'trial'],
  ['crime', 'drink-driving'],
]

const kin = new Set(KIN.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))

/** May events of these two kinds be one? `same` for one kind, `kin` for neighbours. */
export function compareKinds(a: string, b: string): 'same' | 'kin' | null {
  if (a === b) return 'same'
  return kin.has(`${a} ${b}`) ? 'kin' : null
}

/** The kinds under which an event of this kind may be told, itself among them. */
export const kindsLike = (kind: string): string[] => [
  kind,
  ...KIN.flatMap(([a, b]) => (a === kind ? [b!] : b === kind ? [a!] : [])),
]

/** What an event can bring about in the words of the same clause, and what it is then part of. */
export const OUTCOMES: ReadonlySet<string> = new Set(['kill', 'injure', 'die', 'damage'])

/** Outcomes that are one and the same: whom an attack kills dies of it. */
export const outcomeOf = (kind: string): string => (kind === 'die' ? 'kill' : kind)

/** Kinds that bring about outcomes. */
export const CAUSES: ReadonlySet<string> = new Set([
  'attack',
  'explosion',
  'clash',
  'war',
  'earthquake',
  'storm',
  'flood',
  'fire',
  'crash',
  'accident',
  'outbreak',
  'crime',
])
