// What the page of data says.

export const data = {
  title: 'Data',
  description: 'Everything that these pages show, as JSON, CSV, feeds, a calendar and annotations.',
  lead: 'Everything that these pages show, and the places it was read from. Places are counted in UTF-16 code units from the start of an article’s text; what is not known is null.',
  /** In words, because a spreadsheet takes `=` for a formula. */
  operators: {
    '=': 'exactly',
    '>': 'more than',
    '>=': 'at least',
    '<': 'less than',
    '<=': 'at most',
    '~': 'about',
    vague: 'no figure',
  },
  files: 'Files',
  columns: ['File', 'What it holds', 'Format', 'Records', 'Size'],
  records: (n: number) => (n === 1 ? 'record' : 'records'),
  about: {
    state: 'The state of the data',
    version: (version: number) => `Version ${version} of the format, described by the`,
    schema: 'JSON Schema',
    hash: 'SHA-256 over all files of the table, in its order:',
    page: 'Of one page',
    pageText: 'The foot of every page links the record behind it.',
    csv: 'In spreadsheets',
    csvText: 'In a CSV file, words that begin like a formula have an apostrophe before them.',
    rights: 'Rights',
    rightsText:
      'Words of the articles stay their publishers’. Where an article may not be shown whole, only sentences that are compared are in these files.',
  },
  record: 'The record of this page',
  dataset: 'Events, actors and comparisons read out of news articles, with the place of every word.',
  withheld: (articles: string) => `; ${articles} without text, for want of the right to show it whole`,
  annotations: (name: string) =>
    `names, quotations, numbers and events in the article of ${name}, each with its place`,
  geojson:
    'places with approximate points from outside the articles, who names them, and events there with EDTF dates',
  slides: 'dated events, for TimelineJS',
  calendar: 'events whose days are known, for a calendar',
  feeds: { events: 'events, for a reader of feeds', corrections: 'corrections, for a reader of feeds' },
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
} as const
