// What the pages of articles say.
import { count } from './words.ts'

export const article = {
  length: (words: number, sentences: number, again: number) =>
    `${count(words, 'word')} in ${count(sentences, 'sentence')}${again > 0 ? `, and ${count(again, 'sentence')} printed again` : ''}`,
} as const

export const cite = {
  title: (name: string) => `To cite ${name}`,
  description: (name: string) =>
    `Every sentence of ${name} that is shown here, with its line and an address that leads to it.`,
  lead: 'Each sentence with whose it is, its line, and an address that leads to it. Browsers that know text fragments mark the words.',
  none: 'No sentence of this article is shown.',
  link: 'Its sentences, to cite',
} as const
