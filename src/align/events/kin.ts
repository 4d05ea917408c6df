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
  ['crime', 'steal'],
]

const kin = new Set(KIN.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))

/** May reports of these two kinds be of one event? `same` for one kind, `kin` for neighbours. */
export function compareKinds(a: string, b: string): 'same' | 'kin' | null {
  if (a === b) return 'same'
  return kin.has(`${a} ${b}`) ? 'kin' : null
}

/** What an event can bring about in the words of the same clause, and what it is then part of. */
export const OUTCOMES: ReadonlySet<string> = new Set(['kill', 'injure', 'die', 'damage'])

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
