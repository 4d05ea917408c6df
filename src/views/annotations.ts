// What was found in an article as W3C Web Annotations: each points at its words by quoting them and by their place.
import type { Span } from '../model/span.ts'
import type { Edition, Source } from './edition.ts'
import { sentenceAt } from './excerpt.ts'
import { at, actorPath, eventPath, sourcePath } from './links.ts'
import { eventsBySentence } from './source-page.ts'
import { pageWords } from '../words/page-words.ts'

const around = 32

type Body = Record<string, string>

/** Names, quotations, numbers and reports of events of one article; only in sentences that may be shown. */
export function annotationsOf(
  edition: Edition,
  source: Source,
  site: string,
): { '@context': string; id: string; type: string; items: object[] } {
  const { document } = source
  const url = (path: string): string => new URL(path, site).href
  const told = eventsBySentence(edition, source)
  const count = codePointsOf(document.text)
  const page = url(sourcePath(document.id))
  const one = (kind: string, id: string, span: Span, motivation: string, body: Body): object[] => {
    const sentence = sentenceAt(document, span.start)
    if (!sentence || (document.rights !== 'full' && !told.has(sentence))) return []
    return [
      {
        id: `${url(at(`/data/${document.id}.annotations.jsonld`))}#${kind}-${id}`,
        type: 'Annotation',
        motivation,
        body,
        target: { source: document.url ?? page, selector: selectorsOf(document.text, sentence, span, count) },
      },
    ]
  }
  const link = (path: string | null, value: string): Body =>
    path === null
      ? { type: 'TextualBody', purpose: 'tagging', value }
      : { type: 'SpecificResource', purpose: 'linking', source: url(path) }
  const items = [
    ...document.mentions.flatMap((mention) => {
      const actor = mention.actor === null ? undefined : edition.actorOf.get(mention.actor)
      return one(
        'name',
        mention.id,
        mention,
        'identifying',
        link(actor ? actorPath(actor.id) : null, pageWords.open),
      )
    }),
    ...document.attributions.flatMap((said) =>
      said.content.flatMap((span, i) => {
        const actor = said.actor === null ? undefined : edition.actorOf.get(said.actor)
        const who = said.speaker?.exact ?? pageWords.open
        return one(
          'said',
          `${said.id}-${i}`,
          span,
          'classifying',
          link(actor ? actorPath(actor.id) : null, who),
        )
      }),
    ),
    ...document.quantities.flatMap((quantity) =>
      one('number', quantity.id, quantity, 'describing', {
        type: 'TextualBody',
        purpose: 'describing',
        value: [quantity.operator, quantity.value ?? '', quantity.counts ?? quantity.unit ?? '']
          .join(' ')
          .trim(),
      }),
    ),
    ...document.events.flatMap(({ id, trigger, event: of }) => {
      const event = of === null ? undefined : edition.eventOf.get(of)
      return event ? one('event', id, trigger, 'linking', link(eventPath(event.id), '')) : []
    }),
  ]
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: url(at(`/data/${document.id}.annotations.jsonld`)),
    type: 'AnnotationPage',
    items,
  }
}

/** The words with a little of their sentence around them, and their place, which the standard counts in code points. */
function selectorsOf(
  text: string,
  sentence: Span,
  { start, end, exact }: Span,
  count: (place: number) => number,
): object[] {
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: text.slice(Math.max(sentence.start, start - around), start),
      suffix: text.slice(end, Math.max(end, Math.min(sentence.end, end + around))),
    },
    { type: 'TextPositionSelector', start: count(start), end: count(end) },
  ]
}

/** Turns a place in UTF-16 code units into one in code points. */
function codePointsOf(text: string): (place: number) => number {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index)
  return (place) => place - pairs.filter((pair) => pair < place).length
}
