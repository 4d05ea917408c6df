// What was left open: statements by nobody known, and events without a day.
import type { Analysis } from '../../src/model/analysis.ts'
import { covers } from '../../src/text/spans.ts'
import { inYaml, nameFor, sentenceAt, type Call } from './call.ts'
import { quoteMention, quoteReport } from './quote-words.ts'

const ORDER = { direct: 0, mixed: 1, indirect: 2 } as const

/** Statements whose speaker is named by words of which it is open whom they mean; quotations first. */
export function openSpeakers({ documents }: Analysis): Call[] {
  return documents.flatMap((document) =>
    document.attributions.flatMap(({ speaker, actor, vague, kind, content }): Call[] => {
      if (!speaker || actor !== null || vague) return []
      const mention = document.mentions.find((m) => m.actor === null && covers(speaker, m))
      const quoted = mention ? quoteMention(document, mention) : null
      if (!mention || !quoted) return []
      return [
        {
          distance: ORDER[kind],
          question: `open: who is “${speaker.exact}”?`,
          lines: [sentenceAt(document, content[0]!)],
          name: nameFor(document.id, quoted.words, String(quoted.line ?? ''), 'speaks'),
          fields: [
            'decision: same',
            'actors:',
            `  - ${inYaml(quoted)}`,
            `  - { document: ${JSON.stringify(document.id)}, words: } # a name of who it is`,
          ],
        },
      ]
    }),
  )
}

/** Events of the story that no article dates; those in most articles first. */
export function openDates({ events, documents }: Analysis): Call[] {
  return events
    .filter((event) => event.standing === 'told' && event.date.edtf === null && event.phase === 'story')
    .flatMap((event) => {
      const [first] = event.mentions
      const document = documents.find(({ id }) => id === first!.document)!
      const report = document.events.find(({ id }) => id === first!.id)!
      const quoted = quoteReport(document, report)
      if (!quoted) return []
      return [
        {
          distance: 1 / new Set(event.mentions.map((m) => m.document)).size,
          question: `open: when was “${event.title}”?`,
          lines: [sentenceAt(document, report.trigger)],
          name: nameFor(event.id, 'date'),
          fields: [
            'decision: date',
            `event: ${inYaml(quoted)}`,
            'is: # 2024-03-04, 2024-03, 2024-03-04/2024-03-06',
          ],
        },
      ]
    })
}
