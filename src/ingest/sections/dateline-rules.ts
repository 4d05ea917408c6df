// Rules for where and when an article was filed, and for the agency named at its start or end.
import type { EdgeRule, ParagraphRule } from './section-rule.ts'
import { isDateOnly, isDated } from './date-line.ts'
import { anyOf } from './wording.ts'

const PLACE = "\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}[\\p{L}.’'-]*|(?:of|de|el|al|da|do|la)(?= \\p{Lu}))){0,4}"
const PLACES = `${PLACE}(?:(?:, |/)${PLACE}){0,2}`
const DASH = '\\s*(?:--|—|–|―|-)(?:\\s+|$)'

/** The date-only line is a rule of its own: it fills a paragraph. */
export const dateLineRule: ParagraphRule = {
  name: 'date-line',
  role: 'dateline',
  example:
    '{headline Storm closes northern ports}\n{dateline Monday, March 4, 2013}\n{body Three ports in the north were closed on Monday as a storm came in.}',
  reason: 'a line with nothing but a date says when the article was filed',
  isMet: ({ words, index, head, language }) =>
    (index < 6 || index < head.report) && isDateOnly(words, language),
}

export const datedLineRule: ParagraphRule = {
  name: 'dated-line',
  role: 'dateline',
  example:
    '{headline Storm closes northern ports}\n{dateline Coast Herald | 4 March 2013}\n{body Three ports in the north were closed on Monday as a storm came in.}',
  reason: 'above a report, a name and a date on one line are those of its publication',
  isMet: ({ words, index, head, language }) =>
    index < head.report && index !== head.headline && isDated(words, language),
}

export const edgeRules: EdgeRule[] = [
  {
    name: 'dateline',
    role: 'dateline',
    edge: 'start',
    example:
      '{dateline HARBOUR TOWN, March 4 (Reuters) -} {body Three ports were closed on Monday, officials said.}',
    reason:
      'place, date and agency before a dash say where and when the article was filed, and report nothing',
    measure: (words, language) => {
      const date = `(?:${anyOf([...language.weekdays, ...language.months])})\\.?(?: \\d{1,2})?(?:, \\d{4})?|\\d{1,2} (?:${anyOf(language.months)})\\.?(?: \\d{4})?`
      const signs = '(?: [(/][^()/]{2,40}[)/])'
      const found = new RegExp(
        `^(?<places>${PLACES})(?<date>,? (?:${withCapitals(date)})\\.?)?(?<sign>${signs})?(?<dash>${DASH}|:\\s+)(?=["“‘'\\p{Lu}\\p{N}]|$)`,
        'u',
      ).exec(words)
      const { places, date: dated, sign, dash } = found?.groups ?? {}
      if (!found || !places || language.labels.includes(places)) return 0
      const isCapitals = /^\p{Lu}[\p{Lu}\s/.’'-]{2,}(?:,|$)/u.test(places)
      const isSure = dash!.includes(':') ? isCapitals && !sign : Boolean(dated) || Boolean(sign) || isCapitals
      return isSure ? found[0].trimEnd().length : 0
    },
  },
  {
    name: 'opening-credit',
    role: 'credit',
    edge: 'start',
    example: '{credit (Reuters) -} {body Three ports were closed on Monday, officials said.}',
    reason: 'an agency in brackets before a dash signs the article; it is no part of the first sentence',
    measure: (words) =>
      new RegExp(`^\\((?:\\p{Lu}[^()]{1,40})\\)${DASH}`, 'u').exec(words)?.[0].trimEnd().length ?? 0,
  },
  {
    name: 'closing-credit',
    role: 'credit',
    edge: 'end',
    example: '{body The ports will open again on Thursday, officials said.} {credit (AFP)}',
    reason: 'agency copy is signed after its last full stop',
    measure: (words, { agencies }) => {
      const agency = `(?:${anyOf(agencies)})`
      const signed = `\\(${agency}(?:[/,; ]+${agency})*\\)|(?:--|—|–|-)\\s?${agency}|/${agency}/|${agency}`
      const found = new RegExp(`(?<=[.!?]["'”’]?)\\s+(?:${signed})\\.?$`, 'u').exec(words)
      return found ? found[0].trimStart().length : 0
    },
  },
]

/** Alternatives of lower-case words, matched with a capital or all in capitals. */
const withCapitals = (pattern: string): string =>
  pattern.replace(
    /(?<![\\\p{L}])(\p{Ll})(\p{Ll}+)/gu,
    (_, first: string, rest: string) => `${first.toUpperCase()}(?:${rest}|${rest.toUpperCase()})`,
  )

/** A dateline on a line of its own, as when every sentence is a line. */
export const datelineAloneRule: ParagraphRule = {
  name: 'dateline-alone',
  role: 'dateline',
  example:
    '{headline Storm closes northern ports}\n{dateline Harbour Town, March 4 (Reuters) -}\n{body Three ports in the north were closed on Monday as a storm came in.}',
  reason: 'some archives set every sentence on a line, the dateline too',
  isMet: ({ words, index, language }) =>
    index < 6 && words.length < 80 && edgeRules[0]!.measure(words, language) === words.length,
}
