// What stands around every page: the ways to the others, how to read an excerpt, and the foot.

export const frame = {
  main: 'Main',
  crumbs: 'Breadcrumb',
  part: (list: string, part: number, parts: number) =>
    parts === 1 ? list : `${list}, part ${part} of ${parts}`,
  inParts: (list: string) => `${list}, in parts`,
  onThisPage: 'On this page',
  moreQuestions: (n: number) => `${n} more questions`,
  pages: {
    timeline: 'Timeline',
    actors: 'Actors',
    quotes: 'Quotes',
    numbers: 'Numbers',
    places: 'Places',
    compare: 'Compare',
    sources: 'Sources',
    method: 'Method',
    search: 'Search',
  },
  key: {
    own: 'Solid rule: stated in the source’s own voice',
    attributed: 'Dashed rule: on someone else’s word',
    quoted: 'Double rule: a direct quotation',
    silent: 'Dotted rule: the source says nothing',
  },
  promise: 'The words are the sources’',
  promiseText:
    'Excerpts are verbatim. […] marks words that we left out; a bare … is the source’s own. An answer to a question shows only the words that answer, and its line leads to the whole sentence. Questions are ours; titles are neutral words or words of the articles.',
  wrong: 'Something wrong?',
  see: 'See',
  corrections: 'corrections',
  theMethod: 'the method',
  theData: 'the data',
  builtOn: (day: string) => `As of ${day}`,
} as const
