// What the page of data says.

export const data = {
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
} as const
