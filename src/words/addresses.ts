// What is said where a page has moved, or is gone.

export const addresses = {
  moved: 'This page has moved',
  movedTo: (title: string) => `The page that stood here has a new address: ${title}.`,
  goOn: 'It stands here now:',
  gone: 'No page of its own any more',
  goneDescription: (was: string) => `What stood here, “${was}”, has no page of its own any more.`,
  told: {
    events: (was: string) => `“${was}” stood here. It is told as no event of its own any more.`,
    actors: (was: string) => `“${was}” stood here. Nobody has a page under that name any more.`,
  },
  words: 'The words that it rested on:',
  noWords: 'The words that it rested on are in none of these articles any more.',
  line: (name: string, line: number) => `${name}, line\u00a0${line}`,
  lineSays: (line: string, words: string) => `${line}: “${words}”`,
  all: { events: 'All events', actors: 'Everybody who is named' },
  onceHere: (was: string) => `This address once led to another page, “${was}”.`,
  nowAt: 'That page is',
} as const
