// The addresses that a story's pages have now, each with the words of the articles by which its page is found again.
import type { AddressedStory } from '../../src/editorial/follow-addresses.ts'
import type { RecordedAddresses, RecordedPage } from '../../src/model/address.ts'
import type { Actor } from '../../src/model/actor.ts'
import type { AnalysedDocument } from '../../src/model/analysis.ts'
import type { QuotedWords } from '../../src/model/decision.ts'
import { quoteMention, quoteReport } from '../editorial/quote-words.ts'

/** So many quotations of each article are kept for a page: one that is no longer read as it was must not lose the page. */
const MOST_OF_ARTICLE = 2

export interface NamedStory extends AddressedStory {
  actors: readonly Actor[]
}

/** `recorded` with the pages that are not in it yet; what is recorded stays as it is. Pages without words to quote are left out. */
export function recordAddresses(recorded: RecordedAddresses, story: NamedStory): RecordedAddresses {
  const told = story.events.filter(({ standing }) => standing === 'told')
  return {
    events: addPages(recorded.events, told, ({ id, title, mentions }) => ({
      was: title,
      words: quoteEach(
        story.documents,
        (document) => {
          const own = new Set(mentions.filter((of) => of.document === document.id).map((of) => of.id))
          const reports = document.events.filter((report) => own.has(report.id))
          // the event's own reports before those of its parts
          return [
            ...reports.filter(({ event }) => event === id),
            ...reports.filter(({ event }) => event !== id),
          ]
        },
        quoteReport,
      ),
    })),
    actors: addPages(recorded.actors, story.actors, ({ id, name }) => ({
      was: name,
      words: quoteEach(
        story.documents,
        (document) => {
          const own = document.mentions.filter(({ actor }) => actor === id)
          return FORMS.flatMap((wanted) => own.filter(({ form }) => form === wanted))
        },
        quoteMention,
      ),
    })),
  }
}

/** Names say most surely who is meant, pronouns least. */
const FORMS = ['name', 'nominal', 'pronoun'] as const

function addPages<T extends { id: string }>(
  recorded: Record<string, RecordedPage>,
  present: readonly T[],
  pageOf: (one: T) => RecordedPage,
): Record<string, RecordedPage> {
  const added = present
    .filter(({ id }) => !(id in recorded))
    .map((one) => [one.id, pageOf(one)] as const)
    .filter(([, { words }]) => words.length > 0)
  return { ...recorded, ...Object.fromEntries(added) }
}

/** The first words of each article that can be quoted for one of its `places`. */
function quoteEach<T>(
  documents: readonly AnalysedDocument[],
  placesIn: (document: AnalysedDocument) => readonly T[],
  quote: (document: AnalysedDocument, place: T) => QuotedWords | null,
): QuotedWords[] {
  return documents.flatMap((document) => {
    const quoted: QuotedWords[] = []
    for (const place of placesIn(document)) {
      if (quoted.length === MOST_OF_ARTICLE) break
      const words = quote(document, place)
      if (words) quoted.push(words)
    }
    return quoted
  })
}
