// English pronouns of the third person and relative pronouns.
import type { Pronoun } from '../../shape/actors.ts'

const pronoun = (
  gender: Pronoun['gender'],
  number: Pronoun['number'],
  use: Pronoun['use'],
  isPerson: boolean,
): Pronoun => ({ gender, number, use, isPerson })

/** By lower-case form. "I", "we" and "you" are left to the search for speakers. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['he', pronoun('male', 'one', 'personal', true)],
  ['him', pronoun('male', 'one', 'personal', true)],
  ['his', pronoun('male', 'one', 'possessive', true)],
  ['himself', pronoun('male', 'one', 'reflexive', true)],
  ['she', pronoun('female', 'one', 'personal', true)],
  ['her', pronoun('female', 'one', 'personal', true)],
  ['hers', pronoun('female', 'one', 'possessive', true)],
  ['herself', pronoun('female', 'one', 'reflexive', true)],
  ['it', pronoun('neuter', 'one', 'personal', false)],
  ['its', pronoun('neuter', 'one', 'possessive', false)],
  ['itself', pronoun('neuter', 'one', 'reflexive', false)],
  ['they', pronoun(null, 'many', 'personal', false)],
  ['them', pronoun(null, 'many', 'personal', false)],
  ['their', pronoun(null, 'many', 'possessive', false)],
  ['theirs', pronoun(null, 'many', 'possessive', false)],
  ['themselves', pronoun(null, 'many', 'reflexive', false)],
  ['who', pronoun(null, null, 'relative', true)],
  ['whom', pronoun(null, null, 'relative', true)],
  ['whose', pronoun(null, null, 'relative', false)],
  ['which', pronoun(null, null, 'relative', false)],
])
