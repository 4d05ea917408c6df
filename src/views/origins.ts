// Texts that several sources print: where each of them does, so that no reader takes copies for confirmation.
import type { Event } from '../model/event.ts'
import { overlaps } from '../text/spans.ts'
import type { Edition, Source } from './edition.ts'
import { anchorOf, sentenceAt } from './excerpt.ts'
import { sourcePath } from './links.ts'
import { reportsOf } from './reports.ts'

export interface SharedText {
  /** Its first words, as the first source prints them. */
  words: string
  isExact: boolean
  places: { source: Source; line: number; href: string }[]
}

/** So many words are shown; the rest is a click away. */
const mostWords = 12

/** The texts in which two sources or more report the event. */
export function sharedTexts(edition: Edition, event: Event): SharedText[] {
  const sentences = new Map(
    edition.sources.map((source) => [source.id, reportsOf(event, source).map(({ sentence }) => sentence)]),
  )
  return edition.origins.flatMap(({ passages, isExact }) => {
    const telling = passages.filter((passage) =>
      sentences.get(passage.source)?.some((sentence) => overlaps(sentence, passage)),
    )
    const places = telling.flatMap(({ source: id, start }) => {
      const source = edition.sourceOf.get(id)
      const sentence = source && sentenceAt(source.document, start)
      if (!source || !sentence) return []
      const { document } = source
      return [{ source, line: sentence.line, href: `${sourcePath(id)}#${anchorOf(document, sentence)}` }]
    })
    const [first] = telling
    if (!first || places.length < 2) return []
    const order = (source: Source): number => edition.sources.indexOf(source)
    return [
      {
        words: firstWords(first.exact),
        isExact,
        places: places.sort((a, b) => order(a.source) - order(b.source)),
      },
    ]
  })
}

function firstWords(text: string): string {
  const all = text.split(/\s+/)
  return all.length > mostWords ? `${all.slice(0, mostWords).join(' ')} …` : text
}
