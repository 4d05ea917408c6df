// What the page of quotes says.
import { capital, count, inTimes, inWords, listOf } from './words.ts'

export const quotes = {
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
  heardOnlyIn: (name: string, sources: string) => `${name}, in ${sources}`,
  everybody: 'Everybody who is heard',
  everybodyNote: 'From A to Z. A name leads to all that is quoted and reported from it.',
  withoutPage: 'Speakers without a page of their own',
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
} as const
