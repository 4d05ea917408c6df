// What the page of an event says.
import { count } from './words.ts'

export const event = {
  sameIn: (sources: number) => `The same in ${sources} sources:`,
  theirWords: 'In their words',
  paragraphs: (shown: number, all: number) => `${shown} of ${count(all, 'paragraph')}`,
  notOnIt: (first: number, last: number) =>
    `${first === last ? `Line ${first}` : `Lines ${first} to ${last}`}: no report of it found`,
} as const
