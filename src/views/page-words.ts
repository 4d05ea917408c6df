// What single pages and files say: quotes, numbers, places, search, data. What all say is in words.ts.
import { capital, count, inTimes, inWords, listOf } from './words.ts'

export const pageWords = {
  quotes: {
    title: 'Quotes',
    heading: 'Who is heard',
    description: (names: string) =>
      `Who is heard in ${names}: every quotation and every reported word, by speaker, with its line.`,
    chart: 'Voices',
    chartNote:
      'A bar is as long as the words that a source attributes to somebody; its filled part is in quotation marks. The same words are counted once.',
    caption: 'Words attributed, by speaker and source',
    speaker: 'Speaker',
    heardIn: 'Heard in',
    kinds: { direct: 'Quoted', mixed: 'Quoted in part', indirect: 'Reported' },
    unheard: 'Named and not heard',
    unheardNote: 'Actors that are named often, and nothing is quoted from them or told on their word.',
    words: 'In which words',
    wordsNote:
      'Quotations first, then what is quoted in part, then what is reported. The words that attribute are underlined.',
    vague: 'Without anybody to ask',
    vagueNote:
      'What the articles attribute to reports, to sources or to nobody at all, and what could not be given to one speaker.',
    nobody: 'Nobody named',
    notClear: 'Not clear who speaks',
    says: {
      direct: (says: string) => says,
      mixed: (says: string) => `${says}, in part`,
      indirect: (says: string) => says,
    },
    bar: (said: number, quoted: number) =>
      quoted === 0 ? `${count(said, 'word')}, none quoted` : `${count(said, 'word')}, ${quoted} quoted`,
    named: (counts: { source: { name: string }; n: number }[]) =>
      `named ${listOf(counts.map(({ source, n }) => `${inTimes(n)} in ${source.name}`))}`,
    sentence: (voices: { name: string; total: number; quoted: number }[], sources: number) => {
      const [first] = voices
      if (!first) return 'Nobody is quoted, and nothing is told on the word of anybody named.'
      const heard = `${capital(count(voices.length, 'speaker'))} ${voices.length === 1 ? 'is' : 'are'} heard`
      const quoted = voices.filter((voice) => voice.quoted > 0).length
      const most = `${first.name} with most words: ${first.total}${first.quoted ? `, ${first.quoted} of them quoted` : ', none of them quoted'}`
      return `${heard}${sources > 1 ? ` in ${inWords(sources)} sources` : ''}, ${quoted === 0 ? 'none' : quoted} in quotation marks; ${most}.`
    },
  },
  numbers: {
    title: 'Numbers',
    heading: 'Which numbers are given',
    description: (names: string) =>
      `Every number in ${names}: how many, of what, on whose word, with its line.`,
    sentence: (figures: number, vague: number, sources: number) =>
      figures + vague === 0
        ? 'No number was found in these articles.'
        : `${capital(count(figures, 'figure'))}${sources > 1 ? ` in ${inWords(sources)} sources` : ''}, and ${vague === 0 ? 'no phrase' : count(vague, 'phrase')} in place of one. Each stands as it is printed, with “more than” and “about” kept.`,
    axis: (list: string) => `On one axis: ${list}.`,
    noFigure: 'no figure',
    logNote: 'Each step of the axis is ten times the one before.',
    questions: 'The same question to every source',
    questionsNote:
      'A point stands where a figure is. An arrow: more, or fewer, than that. A ring: about that. Words without a figure have no point.',
    others: 'All numbers, by what they count',
    othersNote:
      'Side by side because they count things of one name, not because they are about one event. Repeated sentences are left out.',
    groups: { count: 'Counts', measure: 'Measures, money, shares', rank: 'Order and rank' },
    what: 'Of what',
    given: 'Given by',
    notSaid: 'not said of what',
  },
  places: {
    title: 'Places',
    heading: 'Where, and in whose words',
    description: (names: string) => `What ${names} call each place, where each event was, with the lines.`,
    sentence: (named: number, shared: number, sources: number) =>
      named === 0
        ? 'No place is named in these articles.'
        : `${capital(count(named, 'place'))} ${named === 1 ? 'is' : 'are'} named${sources > 1 ? `, ${shared || 'none'} of them in ${sources === 2 ? 'both sources' : 'more than one source'}` : ''}. The names are the sources’ own; no boundary is drawn.`,
    place: 'Place',
    inTheWords: 'In the words of',
    standsFor: 'for',
    tables: {
      named: 'Names of places',
      scenes: 'States as the scene',
      described: 'Places without a name',
      governments: 'A place for a government',
    },
    notes: {
      named: 'Each name as each source writes it. Each shape is one mention; the figure is its line.',
      scenes: 'Where a state is named as the place of an event, and not as somebody who acts.',
      described: 'Places that a source describes and does not name.',
      governments:
        'Words for a place that stand for those who govern there. They tell who acts, not where, so they stand apart.',
    },
    asked: 'Where each event was',
    askedNote: 'The same question to every source that reports the event.',
  },
  timeline: {
    title: 'Timeline',
    week: (day: string) => `Week of ${day}`,
    part: (title: string, part: number, parts: number) => `${title}, part ${part} of ${parts}`,
    periods: 'The story in parts',
    periodsNote: 'Each event stands on the page of the time in which it began.',
    alsoShared: (n: number) => `and ${n} more in several sources`,
    description: (title: string, names: string) =>
      `${title}: every event of that time, in the words of ${names}.`,
    before: 'Before',
    after: 'After',
  },
  map: {
    title: 'On a map',
    note: 'Positions are approximate and from outside the articles. No boundary is drawn; the names are the sources’ own.',
    ring: 'A ring: a region or a state, at the middle of its towns.',
    sentence: (places: string[]) => `Map. ${places.join('; ')}. The table below says the same.`,
    place: (name: string, where: string, names: string) => `${name}, about ${where}, named by ${names}`,
    columns: { place: 'Place', where: 'About where', named: 'Named by', basis: 'How it was found' },
    open: 'Without a point',
    openNote:
      'A place has no point when nothing of its name is listed, or when more than one place may be meant.',
    credit: 'Positions: GeoNames (CC BY 4.0). Outline of the land: Natural Earth.',
    north: 'N',
    south: 'S',
    east: 'E',
    west: 'W',
  },
  search: {
    title: 'Search',
    description: (names: string) =>
      `Search the events, actors and sentences of ${names}, by any spelling of a name.`,
    lead: 'Every event, every actor and every sentence that is shown here. Any spelling of a name finds them all.',
    label: 'Words or a name',
    button: 'Search',
    noScript: 'The search box needs a script. Everything that has a page stands below, from A to Z.',
    searching: 'Searching …',
    found: (n: number, shown: number) =>
      n === 0
        ? 'No sentence has these words. Try a name from the lists below.'
        : `${count(n, 'result')}${n > shown ? `, the best ${shown} shown` : ''}.`,
    broken: 'The index of the search cannot be read. The lists below have everything that has a page.',
    kinds: { event: 'Events', actor: 'Actors', sentence: 'Sentences' },
    lists: { actors: 'Actors', places: 'Places', events: 'Events' },
    nothing: 'Nothing was found in these articles.',
    place: (name: string, line: number) => `${name}, line ${line}`,
    wordsOf: (names: string) => `with words of ${names}`,
    somebody: 'somebody not named',
  },
  open: 'open',
  calendarBasis: (basis: string) => `The date rests on: ${basis}`,
  feeds: {
    events: 'Events',
    corrections: 'Corrections',
    page: 'Every source’s words',
    correction: (was: string, is: string, reason: string) => `Was: ${was} Is: ${is} Why: ${reason}`,
  },
  cite: {
    title: (name: string) => `To cite ${name}`,
    description: (name: string) =>
      `Every sentence of ${name} that is shown here, with its line and an address that leads to it.`,
    lead: 'Each sentence with whose it is, its line, and an address that leads to it. Browsers that know text fragments mark the words.',
    none: 'No sentence of this article is shown.',
    link: 'Its sentences, to cite',
  },
  share: {
    story: 'The title of the story, its sources, and counts of events and differences.',
  },
  embed: {
    description: (title: string) => `${title}: a sentence of each source, for a frame on another page.`,
    more: (n: number) => `and ${n} more ${n === 1 ? 'source' : 'sources'}`,
    whole: 'All that each source says',
    link: 'This page for a frame elsewhere',
    timeline: 'Timeline',
    timelineDescription: 'The dated events of the story, for a frame on another page.',
    wholeTimeline: 'The timeline with every source’s words',
  },
  data: {
    record: 'The record of this page',
    dataset: 'Events, actors and comparisons read out of news articles, with the place of every word.',
    withheld: (articles: string) => `; ${articles} without text, for want of the right to show it whole`,
    annotations: (name: string) =>
      `names, quotations, numbers and events in the article of ${name}, each with its place`,
    geojson:
      'places with approximate points from outside the articles, who names them, and events there with EDTF dates',
    slides: 'dated events, for TimelineJS',
    calendar: 'events whose days are known, for a calendar',
    what: {
      documents: 'articles with their sentences, names, times, numbers, attributions and reports',
      events: 'events with their dates, their reports and the reasons',
      actors: 'actors with every form of their names',
      comparisons: 'questions with each source’s words, verdict and reason',
      related: 'events that belong together without being the same',
      echoes: 'wordings that one article uses more than once',
      decisions: 'what editors set in place of the machine’s answers',
      origins: 'texts that several articles print in nearly the same words',
      problems: 'what the reading of the articles stumbled over',
      quotes: 'who says what: words, cue, speaker, line',
      numbers: 'every number with its operator, unit, what it counts, and its line',
      places: 'every name of a place, and places that stand for a government',
      differences: 'every question that sources answer differently, a row for each answer',
      sentences: 'every sentence that is shown, with its line and its events',
    },
  },
} as const
