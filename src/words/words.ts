// What the interface says everywhere; what single pages say is in page-words.ts. The sources' own words never stand here.

/** Joins names as a sentence does: `A`, `A and B`, `A, B and C`. */
export const listOf = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`

/** A number with its noun: `1 event`, `12 events`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** How often: `once`, `twice`, `5 times`. */
export const inTimes = (n: number): string => ['', 'once', 'twice'][n] || `${n} times`

/** Small numbers as words, to stand in a sentence. */
export const inWords = (n: number): string => small[n] ?? String(n)

/** As far as its name goes; of two articles of one outlet each is a source with a name of its own. */
interface Named {
  name: string
  document?: { source: string | null }
}

/** How many outlets the articles are of; one of which no outlet is known stands for itself. */
export const countOutlets = (sources: readonly Named[]): number =>
  new Set(sources.map(({ name, document }) => document?.source ?? name)).size

/** Names of sources in a sentence; their number where they are many. */
export const nameSources = (sources: readonly Named[]): string =>
  sources.length > 4 ? `${inWords(countOutlets(sources))} sources` : listOf(sources.map(({ name }) => name))

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Text as a sentence: with a capital and a full stop. */
export const asSentence = (text: string): string =>
  text === '' ? '' : capital(/[.!?…][”"’)]?$/.test(text) ? text : `${text}.`)

export const words = {
  site: 'Collation',
  skip: 'Skip to the main content',
  howToRead: 'How to read an excerpt',
  cut: 'words left out',
  line: 'line',
  lineOf: (name: string, line: number) => `${name}, line ${line}`,
  alsoLineOf: (name: string, line: number) => `${name}, also line ${line}`,
  verdicts: {
    same: 'Told alike',
    differs: 'Told differently',
    opposed: 'Opposite directions',
    conflict: 'Contradict each other',
    only: (name: string) => `Only in ${name}`,
    oneText: (names: string) => `One text, in ${names}`,
  },
  countVerdicts: (
    questions: number,
    counts: readonly (readonly ['conflict' | 'opposed' | 'differs' | 'only', number])[],
    alike: number,
  ) => {
    const kinds = {
      conflict: 'contradictory',
      opposed: 'in opposite directions',
      differs: 'told differently',
      only: 'in one source only',
    }
    const told = counts.filter(([, n]) => n > 0).map(([kind, n]) => `${n} ${kinds[kind]}`)
    return `${capital(count(questions, 'question'))}: ${[...told, `${alike || 'none'} told alike`].join(', ')}`
  },
  share: (n: number, all: number) =>
    n < all ? `${n} of ${all}` : all === 2 ? 'both' : `all ${inWords(all)}`,
  silent: (name: string) => `${name} does not say.`,
  silentAll: (names: string) => `${names} do not say.`,
  notFound: (names: string) => `No answer was found in ${names}.`,
  absent: (name: string) => `Not in ${name}`,
  noAttribution: 'No attribution',
  reportedBy: (names: string[], all: number) =>
    names.length === 1 && all > 1 ? `Reported by ${names[0]!} only` : `Reported by ${listOf(names)}`,
  sharedOnly: (n: number) => `${n} more, in fewer sources or only in passing`,
  undated: 'Day not given',
  ahead: 'Ahead',
  background: 'Background',
  supplied: 'The date rests on the publication date that we supplied.',
  noDate: 'No article gives its day.',
  nothingShared: 'No event is in more than one source yet.',
  nothingDiffers: 'In no event was a difference between sources found.',
  oneSource: 'Nothing to compare yet: the story has one source.',
  twoOf: (all: number) => `two of ${inWords(all)} sources`,
  nothingBetween: 'No question is answered by one of the two, or by both.',
  noEvents: (sources: number) =>
    `No event was found in ${sources === 1 ? 'this article' : 'these articles'}.`,
  noComparison: 'No comparison was made for this event.',
  noCorrections: 'No corrections so far.',
  pronouns: {
    it: { is: 'it is', subject: 'it', object: 'it', says: 'it says' },
    they: { is: 'they are', subject: 'they', object: 'them', says: 'they say' },
  },
  lacks: {
    names: (names: string) => `no sentence names ${names}`,
    kind: 'no sentence was read as a report of this kind',
    report:
      'all who take part are named and events of this kind reported, but no report of this one was found',
    said: (names: string, lack: string, read: number) =>
      `${names}: ${lack}; ${count(read, 'sentence')} read.`,
    earlier: (told: string[]) => `Published before every report of it: ${listOf(told)}.`,
    appeared: (name: string, day: string) => `${name} on ${day}`,
  },
  passing: { main: 'main report', passing: 'mentioned in passing', absent: 'no report found' },
  kinds: {
    person: ['Person', 'People'],
    'armed-group': ['Armed group', 'Armed groups'],
    country: ['State', 'States'],
    organization: ['Organisation', 'Organisations'],
    group: ['Group', 'Groups'],
    place: ['Place', 'Places'],
    other: ['Other', 'Others'],
  },
  acts: 'Acts',
  differenceKinds: {
    attribution: 'On whose word',
    number: 'Numbers',
    labelling: 'What things are called',
    place: 'Places',
    time: 'Times',
    omission: 'What only some tell',
    framing: 'What it means',
    sourcing: 'Who is heard',
    naming: 'Names',
    actor: 'Who acts',
    manner: 'What happened, and how',
  },
  relations: {
    before: 'Before this',
    after: 'After this',
    'in-response-to': 'In response',
    'part-of': 'Part of one another',
    'claim-about': 'A statement about it',
    'announcement-of': 'Its announcement',
    'perhaps-same': 'Perhaps the same',
  } as Record<string, string>,
} as const
