// Runs a marked example: each mark is a mention `actor:type:form`, and marks of one letter must become one actor.
import { loadGazetteer } from '../../../scripts/load-gazetteer.ts'
import { loadModels } from '../../../scripts/load-language.ts'
import { actorWords } from '../../../src/lang/en/actors.ts'
import { sentenceWords } from '../../../src/lang/en/sentences.ts'
import type { Judged } from '../../../src/model/decided.ts'
import { readEventLexicon } from '../../../src/extract/events/lexicon.ts'
import { extractEvents } from '../../../src/extract/events/extract-events.ts'
import { english } from '../../../src/lang/en/english.ts'
import type { Section } from '../../../src/model/section.ts'
import { Mention } from '../../../src/model/mention.ts'
import { parseArticle } from '../../../src/parse/parse.ts'
import { resolveEvents } from '../../../src/resolve/events/resolve-events.ts'
import { resolveActors } from '../../../src/resolve/actors/resolve-actors.ts'
import { readMarked } from '../../../src/text/marked.ts'
import { spanOf } from '../../../src/text/spans.ts'
import { bareArticle } from '../../model/bare-article.ts'

export const gazetteer = loadGazetteer()
const models = loadModels()
const lexicon = readEventLexicon(english.events)

/** In an example the words before an empty line are its headline. */
function sectionsOf(text: string): Section[] {
  const end = text.indexOf('\n\n')
  if (end < 0) return []
  return [
    { ...spanOf(text, 0, end), role: 'headline' },
    { ...spanOf(text, end + 2, text.length), role: 'body' },
  ]
}

export const parseText = (text: string, id = 'example') =>
  parseArticle(bareArticle(text, { id, sections: sectionsOf(text) }), sentenceWords, models, gazetteer)

/** The mentions that the marks of an example stand for, with the letters of their actors. */
export function readExample(example: string) {
  const { text, marks } = readMarked(example)
  const letters = marks.map(({ label }) => label.split(':')[0]!)
  const mentions = marks.map(({ start, end, exact, label }, i): Mention => {
    const [, type, form] = label.split(':')
    return Mention.parse({
      id: `m${i}`,
      start,
      end,
      exact,
      type,
      form,
      actor: null,
      use: null,
      rule: 'example',
    })
  })
  return { text, letters, mentions }
}

/** Mentions are `m0`, `m1` … in order of their marks. */
export function resolveExample(example: string, id = 'example', decided?: Judged) {
  const { text, letters, mentions } = readExample(example)
  const parsed = parseText(text, id)
  const none = { times: [], attributions: [] }
  const told = extractEvents(parsed, lexicon, mentions)
  const events = resolveEvents(parsed, told, english.events, { mentions, ...none })
  return {
    parsed,
    letters,
    events,
    ...resolveActors(parsed, mentions, actorWords, gazetteer, events, decided),
  }
}

/** Letters for actors in order of first mention, so that an answer can be compared with the example's own letters. */
export function asLetters(actors: (string | null)[], wanted: string[]): string[] {
  const known = new Map<string, string>()
  const taken = new Set<string>()
  return actors.map((actor, i) => {
    if (actor === null) return '-'
    const letter = known.get(actor) ?? (taken.has(wanted[i]!) ? `${wanted[i]!}, but another one` : wanted[i]!)
    known.set(actor, letter)
    taken.add(letter)
    return letter
  })
}
