// What the page of the method says. A link stands as [words](/path/).

export const method = {
  title: 'Method',
  description: 'How these pages are made, by which rules, and what they cannot do.',
  lead: 'Several articles about one story are read sentence by sentence. For each event the pages show who did what to whom, when, where, how many, on whose word, and in which words; and what each article does not say.',
  software: {
    title: 'What the software does',
    list: [
      'It takes each article as it is. No word is changed, left out or put in; repeats and credit lines are marked and not counted twice.',
      'It splits the text into sentences and works out how the words of each depend on one another.',
      'It finds names, times, numbers, who is said to have said what, and the words that express events.',
      'It works out which words stand for whom, and on whose word each statement rests. What it cannot decide stays open.',
      'It puts together reports of the same event in several articles where kind, date, place and those who take part agree, and says why.',
      'It asks each event the questions that its kind raises and sets the answers of all sources side by side, each in its own words.',
    ],
  },
  editor: {
    title: 'What an editor does',
    text: 'An editor may supply what an article does not say of itself, such as the day of its publication, and may correct the software. Such decisions are shown where they matter. The pages are complete without any.',
  },
  voice: {
    title: 'Voice',
    terms: [
      ['In its own voice', 'The source states it itself and names nobody who says so.'],
      [
        'On the word of',
        'The source reports what somebody says, without quoting it. Where that is nobody who could be asked, the words for them stand in quotation marks.',
      ],
      ['Quoting', 'The source prints somebody’s words between quotation marks.'],
      ['Its own judgement', 'The source ranks or evaluates in its own voice.'],
      [
        'Does not say',
        'No sentence that answers was found. It is not a reproach: articles differ in what they set out to tell.',
      ],
    ],
  },
  verdicts: {
    title: 'Verdicts',
    terms: [
      ['Told alike', 'Two or more sources answer a question compatibly and equally exactly.'],
      ['Told differently', 'They answer compatibly, but with other details, words, authority or exactness.'],
      ['Contradict each other', 'The answers cannot both be true as they stand.'],
      ['Opposite directions', 'The answers point to opposite ends, such as more tension and less.'],
      ['Only in', 'One source answers.'],
    ],
  },
  dates: {
    title: 'Dates',
    text: 'A date is as exact as the words it rests on. “Tuesday” needs the day on which the article appeared; where that is not known, the date stays open. A date that one source gives holds for the event, and the event’s page says whose words it rests on.',
    published: (name: string, day: string, basis: string | null) =>
      `${name}: ${day}${basis ? ` (${basis.replace(/\.$/, '')})` : ''}.`,
    unknown: (n: number, all: number) => `${n} of ${all} articles have no known day of publication.`,
    resting: (n: number, all: number) =>
      `${n} of ${all} events have a date that rests on a day of publication.`,
  },
  contested: {
    title: 'Contested words',
    text: 'Words that take a side when a newsroom uses them in its own voice. The pages show who uses them, and in which voice; they never use them themselves. The list:',
  },
  rules: {
    title: 'Rules of the pages',
    list: [
      'Sources stand in one order everywhere, which an editor set, or else by the names of their files. No order is a ranking.',
      'Names are the full form that most sources print; ties go to the more frequent form, then to the shorter one.',
      'Excerpts are verbatim and lead to their line. […] marks words left out; the words between are unchanged.',
      'Titles use neutral words, or words of the articles. Contested labels appear only in excerpts, with the voice that uses them.',
      'There is no score of truth, trust or political leaning, and no summary in place of an excerpt.',
    ],
  },
  limits: {
    title: 'Limits',
    list: [
      'The software misses events and sometimes misreads a sentence. Where it is unsure it leaves things open, so a missing answer may be its fault.',
      'It compares what is printed in these articles. It does not know what happened.',
      'See the [corrections](/corrections/), and the [data](/data/) to check any page.',
    ],
  },
  rates: {
    title: 'How often it is right',
    text: 'Measured on news that people have annotated, other articles than these. Per cent of what was found that is right, of what is there that was found, and both in one figure; below each kind, what counted as right and on which texts.',
    caption: 'Measured rates in per cent',
    columns: ['What', 'Right', 'Found', 'Both'],
  },
} as const
