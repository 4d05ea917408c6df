// What the timeline and its parts say.
import { capital, count, inWords, listOf } from './words.ts'

export const timeline = {
  title: 'Timeline',
  heading: (sources: number) =>
    `${sources === 1 ? 'One account' : `${capital(inWords(sources))} accounts`}, day by day`,
  wholeDescription: (names: string) =>
    `Every event that can be read out of the articles of ${names}, day by day, in the words of each source.`,
  lead: (events: number, shared: number, sources: number, names: string) => {
    const many = `${capital(inWords(events))} ${events === 1 ? 'event' : 'events'} can be read out of the ${sources === 1 ? 'article' : 'articles'} of ${names}.`
    if (sources === 1) return many
    const both = `${shared === 0 ? 'None' : capital(inWords(shared))} of them ${shared === 1 ? 'is' : 'are'} in ${sources === 2 ? 'both' : 'more than one'}.`
    return `${many} ${both} Each leads to the words of the sources that report it.`
  },
  /** What the marks of a chart mean, those that it has. */
  shapes: (marks: ReadonlySet<string>) =>
    `A shape is an event with a day${marks.has('bar') ? ', a broken line one whose day is not given' : ''}${marks.has('ring') ? ', a ring one that its source does not date' : ''}${marks.has('expected') ? ', a dashed outline one still to come' : ''}.`,
  piles: 'A square is an event: a filled one in several sources, an open one in one.',
  story: 'The story',
  perhapsSame: (title: string) => `Perhaps the same as “${title}”.`,
  chartTitle: (shared: number, sources: number) => {
    if (sources === 1) return 'The story at a glance'
    if (shared === 0) return 'No moment in common'
    return shared === 1 ? 'One moment in common' : `${capital(inWords(shared))} moments in common`
  },
  chartCaption: (days: string, isByWeek: boolean) =>
    `${days}, to scale${isByWeek ? ', a column a week from its Monday on' : ''}.`,
  chartSentence: (days: string, lanes: { name: string; events: number }[], shared: string[]) => {
    const each = lanes.map(({ name, events }) => `${name} reports ${count(events, 'event')}`)
    const both = shared.length
      ? `In more than one source: ${listOf(shared)}.`
      : 'None of them is in more than one source.'
    return `Chart. In ${days}, ${listOf(each)}. ${both} Every event is listed below.`
  },
  events: (n: number) => count(n, 'event'),
  mostReported: 'Reported most',
  allSources: 'All sources',
  titleIn: (title: string, sources: number) => `${title} (${count(sources, 'source')})`,
  marked: 'Marked words',
  markedMean: 'told differently',
  week: (day: string) => `Week of ${day}`,
  part: (title: string, part: number, parts: number) => `${title}, part ${part} of ${parts}`,
  periods: 'The story in parts',
  periodsNote: 'Each event stands on the page of the time in which it began.',
  alsoShared: (n: number) => `and ${n} more in several sources`,
  description: (title: string, names: string) =>
    `${title}: every event of that time, in the words of ${names}.`,
  before: 'Before',
  after: 'After',
} as const
