// All frames, in the order in which they are tried: the first that fits a verb is taken.
import { announced } from './announced.ts'
import { clauseAfter } from './clause.ts'
import { infinitive, request } from './demand.ts'
import { figure } from './figure.ts'
import type { Frame } from './frame.ts'
import { charged, described, named } from './judgement.ts'
import { looseClause } from './loose-clause.ts'
import { givenWord } from './given-word.ts'
import { gerund, object, passive, phrase } from './matter.ts'
import { quotedVerb } from './quoted-verb.ts'
import { quotedAfter } from './quoted.ts'
import { tag } from './tag.ts'

/**
 * Quotations come first, for the parser is least sure around them; a clause behind the verb goes before a tag, because
 * what stands before “Asked about it, she said that …” is not said; objects come last, because most richer frames have
 * one too.
 */
export const frames: readonly Frame[] = [
  quotedVerb,
  quotedAfter,
  announced,
  request,
  clauseAfter,
  described,
  named,
  givenWord,
  charged,
  figure,
  tag,
  phrase,
  infinitive,
  gerund,
  object,
  passive,
  looseClause,
]

/** What a verb with its subject behind it can be: “…,” said Ana Diaz, a teacher. */
export const tagFrames: readonly Frame[] = [quotedAfter, tag]
