// Where a pronoun may go back to beyond its own sentence: the only candidate near by, or the subject that goes on.
import { hasRelation } from '../../text/tree.ts'
import { fits, withToken } from './antecedents.ts'
import type { Antecedent, Surroundings } from './antecedents.ts'
import { mainSubjects } from './main-subjects.ts'
import { isNeverMeant } from './never-meant.ts'
import type { Reference } from './reference.ts'
import type { Story } from './sieve.ts'

/** How many sentences back a pronoun may reach. */
const REACH = 3

/** Does a pronoun of the same gender, which nobody has been found for, stand in between? It may be the one meant. */
function hasOpenPronoun(pronoun: Reference, here: Reference[], { clusters }: Story): boolean {
  return here.some(
    (other) =>
      other.mention.form === 'pronoun' &&
      other.gender !== null &&
      other.gender === pronoun.gender &&
      other.index < pronoun.index &&
      other.quote === null &&
      clusters.of(other).members.every((member) => member.mention.form === 'pronoun'),
  )
}

const CENTRAL = ['nsubj', 'obj', 'iobj', 'root', 'nmod:poss', 'obl:agent', 'appos']

/** Does the sentence speak about it, more than mention it beside something else? What stands before the main verb is central. */
function isCentral({ head, mention, sentence }: Reference): boolean {
  const root = sentence.tokens.findIndex((token) => token.head < 0)
  return mention.form === 'pronoun' || hasRelation(head, ...CENTRAL) || head.index < root
}

function only(fitting: Reference[], { clusters }: Story): Antecedent {
  const groups = new Set(fitting.map((reference) => clusters.of(reference)))
  return groups.size === 1 ? fitting.at(-1)! : null
}

/**
 * The only fitting mention before the pronoun in its own sentence; else that of the nearest sentence before, where it
 * must be central or the only one within reach; of several the main subject, for a pronoun that is a main subject.
 */
export function inSentencesBefore(pronoun: Reference, around: Surroundings): Antecedent {
  const { story, sentences } = around
  const main = mainSubjects(pronoun.sentence, story.words)
  const speaks = main.speaker?.index === pronoun.head.index
  const isMain = speaks || main.subject?.index === pronoun.head.index
  const isFitting = (reference: Reference): boolean =>
    fits(pronoun, reference, story) &&
    !(speaks && reference.quote !== null) &&
    !isNeverMeant(pronoun, reference)
  const own = around.at(pronoun.sentence)
  const rest = own.filter(isFitting)
  if (rest.length > 0) return only(rest, story)
  if (!speaks && hasOpenPronoun(pronoun, own, story)) return null
  const from = sentences.indexOf(pronoun.sentence)
  const near = sentences.slice(Math.max(0, from - REACH), from).toReversed()
  for (const [i, sentence] of near.entries()) {
    const here = around.at(sentence)
    const fitting = here.filter(isFitting)
    if (hasOpenPronoun(pronoun, here, story)) return null
    if (fitting.length === 0) continue
    const one = only(fitting, story)
    if (one && fitting.some(isCentral)) return one
    if (one)
      return (
        only(
          near.slice(i).flatMap((other) => around.at(other).filter(isFitting)),
          story,
        ) && one
      )
    return isMain && i === 0 ? goesOn(fitting, mainSubjects(sentence, story.words)) : null
  }
  return null
}

/** The subject of the sentence before, or who speaks in it. */
function goesOn(fitting: Reference[], { speaker, subject }: ReturnType<typeof mainSubjects>): Antecedent {
  const token = speaker ?? subject
  return token ? withToken(fitting, token) : null
}
