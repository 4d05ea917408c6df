// English words that give somebody a part in a case: who was harmed, who did it or is held for it.
import type { PartWords } from '../../shape/actors.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Verbs of hitting, for events whose kind does not tell that somebody was hurt. */
const blows = list('strike hit run mow shoot stab knock drag ram punch beat')

/** By the role in an event of a kind, or of any kind where a verb of blows tells it. Agents count only against a person. */
export const parts: readonly PartWords[] = [
  { part: 'harmed', role: 'target', kinds: list('kill die attack'), verbs: blows },
  { part: 'accused', role: 'agent', kinds: list('kill attack'), verbs: blows },
  { part: 'accused', role: 'target', kinds: list('detain charge accuse convict'), verbs: list('') },
]

/** Nouns that name the part itself. */
export const partNouns: ReadonlyMap<string, PartWords['part']> = new Map([
  ['victim', 'harmed'],
  ['suspect', 'accused'],
  ['gunman', 'accused'],
  ['attacker', 'accused'],
  ['assailant', 'accused'],
  ['killer', 'accused'],
  ['murderer', 'accused'],
  ['defendant', 'accused'],
])

/** People who act on duty in a case: an officer who shoots and a judge who convicts are not the ones who are accused. */
export const onDuty = list(
  'police officer deputy trooper detective sheriff guard soldier marine agent sergeant policeman policewoman guardsman patrolman constable inspector judge magistrate prosecutor',
)

/** Nouns for children; no man or woman is one. */
export const children = list('boy girl child baby toddler infant')
export const adults = list(
  'man woman husband wife mother father grandmother grandfather driver officer motorist widow widower',
)

/** What means everybody. */
export const everybody = new Set(['the people', 'people'])

/** Nouns that anybody may be called by: a number of them tells no group from another. */
export const plainPeople = list(
  'people person man woman child boy girl civilian soldier official member resident others',
)
