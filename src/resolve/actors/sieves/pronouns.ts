// Pronouns of the third person, when one candidate is left.
import { inSentencesBefore } from '../antecedents-before.ts'
import { inSentence } from '../antecedents.ts'
import type { Surroundings } from '../antecedents.ts'
import type { Reference } from '../reference.ts'
import type { Sieve, Story } from '../sieve.ts'

/** "It" and "they" that begin a sentence may mean what happened: they reach back only where a body would act. */
function mayReachBack(pronoun: Reference, { words }: Story): boolean {
  const kind = words.pronouns.get(pronoun.mention.exact.toLowerCase())
  if (kind?.isPerson) return true
  const verb = pronoun.sentence.tokens[pronoun.head.head]
  return (
    pronoun.head.deprel === 'nsubj' &&
    verb?.head === -1 &&
    (words.sayingVerbs.has(verb.lemma) || words.governmentVerbs.has(verb.lemma))
  )
}

export const pronouns: Sieve = {
  name: 'pronouns',
  example:
    '{a:PERSON:name Tomas Berg} said {a:PERSON:pronoun he} would go. Reporters met {b:PERSON:name Ole Dahl} and {c:PERSON:name Finn Aas}. The judge freed {-:PERSON:pronoun him}.',
  reason:
    'A pronoun goes back to the subject it stands under, or to the only candidate near by; else it stays open.',
  run(story) {
    const bySentence = Map.groupBy(story.references, (reference) => reference.sentence)
    const around: Surroundings = {
      story,
      sentences: [...bySentence.keys()],
      at: (sentence) => bySentence.get(sentence) ?? [],
    }
    for (const pronoun of story.references) {
      const kind = story.words.pronouns.get(pronoun.mention.exact.toLowerCase())
      if (pronoun.mention.form !== 'pronoun' || !kind || kind.use === 'relative') continue
      const near = inSentence(pronoun, around)
      const found = near ?? (mayReachBack(pronoun, story) ? inSentencesBefore(pronoun, around) : null)
      if (found && found !== 'rival') story.clusters.link(found, pronoun, null)
    }
  },
}
