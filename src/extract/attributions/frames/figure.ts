// At what number somebody puts something: put the toll at 45.
import { stretch } from '../content.ts'
import { behind, startOf } from './demand.ts'
import type { Frame } from './frame.ts'

export const figure: Frame = {
  name: 'verb figure at number',
  example: '{speaker Aid groups} {cue put} {content the toll at 45}.',
  reason: 'A number at which somebody puts a toll or a cost is the count of that speaker.',
  read({ reporting }, sentence, verb) {
    const { figureNouns, figureMarks } = reporting
    const object = reporting.verbs.figure.has(verb.lemma) && verb.speaker && behind(sentence, verb, 'obj')
    if (!object || !figureNouns.has(object.lemma)) return null
    const at = sentence.tokens.find(
      ({ index, exact }) => index > object.index && figureMarks.has(exact.toLowerCase()),
    )
    const number = at && sentence.tokens.slice(at.index + 1, at.index + 6).find(({ upos }) => upos === 'NUM')
    if (!number || sentence.tokens.slice(object.index, number.index).some(({ upos }) => upos === 'VERB'))
      return null
    let last = number
    while (/^(?:NUM|NOUN)$/.test(sentence.tokens[last.index + 1]?.upos ?? ''))
      last = sentence.tokens[last.index + 1]!
    return { content: [stretch(sentence, startOf(sentence, verb, object), last.index)] }
  },
}
