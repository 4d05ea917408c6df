// The rules by which a word becomes a trigger, each with an example that the tests run.
import type { Rule } from '../../model/rule.ts'

/** Names are the `rule` of an event mention. In the examples every trigger is marked, and participants by their role. */
export const EVENT_RULES: readonly Rule[] = [
  {
    name: 'verb',
    example: '{agent Rebels} {trigger attacked} {target a convoy}.',
    reason: 'most verbs of the lexicon say what happened wherever they stand',
  },
  {
    name: 'verb-phrase',
    example: '{agent The minister} {trigger stepped} down.',
    reason: 'a particle or object can change what a verb means, so longer entries win',
  },
  {
    name: 'verb-with-particle',
    example: '{agent The firm} {trigger let} down {target its guests}.',
    reason: 'a verb of state with a particle is an act',
  },
  {
    name: 'verb-of-befalling',
    example: 'An {event earthquake} {trigger struck} {place the coast}.',
    reason: 'a verb by which an event comes over a place tells no attack, but the event that is its subject',
  },
  {
    name: 'other-verb',
    example: '{agent The farmers} {trigger watered} {target trees}.',
    reason: 'a verb that is not in the lexicon reports an event, too, unless it is a verb of state',
  },
  {
    name: 'verb-by-form',
    example: 'The {trigger bidding} was fair.',
    reason:
      'nouns made of verbs are too many to list, and headlines mislead the tagger; the form of a known verb gives both away',
  },
  {
    name: 'noun',
    example: 'The {trigger earthquake} was strong.',
    reason: 'nouns report as many events as verbs do',
  },
  {
    name: 'noun-of-light-verb',
    example: '{agent Troops} carried out {trigger raids}.',
    reason: 'the verb says only that it was done; the noun says what',
  },
  {
    name: 'noun-with-participant',
    example: 'The {trigger call} with {recipient the mayor} was short.',
    reason: 'nouns that may be things are events where somebody takes part',
  },
  {
    name: 'loose-noun',
    example: 'The {trigger report} was false.',
    reason: 'such nouns are events more often than not, with less certainty',
  },
  {
    name: 'toll',
    example: '{agent The {trigger toll}} {event rose} to {count 53}.',
    reason: 'the number that a toll reaches counts the dead, though it stands with the verb',
  },
  {
    name: 'verb-of-toll',
    example: '{agent The {event toll}} {trigger rose} to {count 53}.',
    reason: 'that a toll grows is no event of its own: the dead are',
  },
  {
    name: 'adjective',
    example: '{target The driver} is {trigger dead}.',
    reason: 'some adjectives report an event by the state that it left',
  },
]
