// How often each kind of statement is right, as measured against texts that people have annotated; the method page prints it.

/** A kind of statement, what was counted as right, on which texts, and the measured shares in per cent. */
export interface MeasuredRate {
  what: string
  right: string
  texts: string
  /** Share of what was found that is right; null where only one figure is measured. */
  precision: number | null
  /** Share of what is there that was found. */
  recall: number | null
  /** Both in one (harmonic mean, F1), or the only figure there is. */
  both: number
  /** Under which name the figure is recorded with the tests; the part before `.p`, `.r` and `.f1`, or the whole. */
  recorded: string
}

const WIKINEWS = '60 Wikinews articles (MEANTIME)'
const POLITICS = '84 articles of US newspapers (PolNeAR)'
const WEB_NEWS = '197 short web news texts (ECB+)'

export const MEASURED_RATES: readonly MeasuredRate[] = [
  {
    what: 'Names of people, organisations and places',
    right: 'the same words and the same kind',
    texts: WIKINEWS,
    precision: 75.1,
    recall: 72.7,
    both: 73.9,
    recorded: 'meantime_dev.names.per-org-loc-exact',
  },
  {
    what: 'Times and dates',
    right: 'the words touch and the value is the same',
    texts: WIKINEWS,
    precision: 90.7,
    recall: 84.4,
    both: 87.4,
    recorded: 'meantime_dev.dates.relaxed-span-with-right-value',
  },
  {
    what: 'Full calendar days',
    right: 'the same day',
    texts: WIKINEWS,
    precision: 95.7,
    recall: 88.9,
    both: 92.2,
    recorded: 'meantime_dev.dates.full-days-date',
  },
  {
    what: 'Numbers and amounts',
    right: 'the words touch',
    texts: WIKINEWS,
    precision: 90.9,
    recall: 95.8,
    both: 93.3,
    recorded: 'meantime_dev.numbers.span-overlap',
  },
  {
    what: 'What somebody is reported to have said',
    right: 'four fifths of the words are the same',
    texts: POLITICS,
    precision: 73,
    recall: 52,
    both: 60.7,
    recorded: 'polnear_dev.attributions.content-strict',
  },
  {
    what: 'The same, with who said it',
    right: 'and the speaker’s words touch',
    texts: POLITICS,
    precision: 68.3,
    recall: 48.6,
    both: 56.8,
    recorded: 'polnear_dev.attributions.content-strict-and-speaker',
  },
  {
    what: 'Speakers, where the words were found',
    right: 'the speaker’s words touch',
    texts: POLITICS,
    precision: null,
    recall: null,
    both: 91.4,
    recorded: 'polnear_dev.attributions.speaker-overlap-of-matched',
  },
  {
    what: 'Words that report an event',
    right: 'inside the words that people marked',
    texts: WEB_NEWS,
    precision: 93.9,
    recall: 83.8,
    both: 88.5,
    recorded: 'ecbplus_dev.triggers.triggers',
  },
  {
    what: 'Who is the same, within and between articles',
    right: 'mentions put together alike (CoNLL F1), where both have the mention',
    texts: WIKINEWS,
    precision: null,
    recall: null,
    both: 88.8,
    recorded: 'meantime_dev.actors.given-matched-mentions-conll-f1',
  },
  {
    what: 'Which reports are of the same event',
    right: 'reports put together alike (CoNLL F1), where both have the report',
    texts: WEB_NEWS,
    precision: null,
    recall: null,
    both: 79,
    recorded: 'ecbplus_dev.events.given-matched-mentions-conll-f1',
  },
]
