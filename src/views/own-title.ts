// What an event is called in a list of titles: events of one title are told apart.
import type { Event } from '../model/event.ts'
import type { Edition } from './edition.ts'
import { once } from './once.ts'
import { reportsOf } from './reports.ts'
import { pageWords } from '../words/page-words.ts'

/**
 * The title of an event in a list of some, or of all. Where others have the same title it goes on with the line of the first
 * report, and where one of these begins on that line, too, with the report's words.
 */
export const ownTitle = (edition: Edition, event: Event, among: readonly Event[] = edition.events): string =>
  longerTitles(edition)(among).get(event.id) ?? event.title

const longerTitles = once((edition: Edition) =>
  once((events: readonly Event[]): Map<string, string> => {
    const firsts = groupsOf(events, ({ title }) => title).flatMap((alike) =>
      alike.flatMap((event) => firstReport(edition, event) ?? []),
    )
    const titles = new Map(firsts.map(({ event, line }) => [event.id, `${event.title} · ${line}`]))
    for (const sameLine of groupsOf(firsts, ({ event }) => titles.get(event.id)!))
      for (const { event, line, words } of sameLine)
        titles.set(event.id, `${event.title} · ${pageWords.addresses.lineSays(line, words)}`)
    return titles
  }),
)

/** What has its key in common with something else, by the key. */
const groupsOf = <T>(all: readonly T[], keyOf: (one: T) => string): T[][] =>
  [...Map.groupBy(all, keyOf).values()].filter((group) => group.length > 1)

/** Where an event is first reported, and its word there with up to three that follow before a mark: `called the vote off`. */
function firstReport(edition: Edition, event: Event): { event: Event; line: string; words: string } | null {
  for (const source of edition.sources) {
    const [report] = reportsOf(event, source)
    if (!report) continue
    const { mention, sentence } = report
    const after = source.document.text.slice(mention.trigger.end, sentence.end)
    const words = mention.trigger.exact + /^(?: [\p{L}\p{N}’'-]+){0,3}/u.exec(after)![0]
    return { event, line: pageWords.addresses.line(source.name, sentence.line), words }
  }
  return null
}
