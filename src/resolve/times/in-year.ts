// Which year a date without one lies in: "Feb. 14", "in October", "the third quarter".
import type { Said } from '../../model/time-expression.ts'
import { partsOfDay, readIsoDay } from '../../text/days.ts'
import { rangeOf } from '../../text/edtf.ts'
import { timexToEdtf } from '../../text/timex-to-edtf.ts'
import { implied, open, said, type Answer, type TimeContext } from './context.ts'
import type { Tense } from './tense.ts'

type InYear = Extract<Said, { kind: 'in-year' }>

/** Nearer than this, in days, a date is the one that is meant whatever the tense: four months. */
const NEAR = 122

const MONTH = 31

interface Candidate {
  value: string
  from: number
  to: number
}

/**
 * Of the dates of the years around publication the near one, unless the tense points to the other side; of two about
 * as far, the one that the tense points to.
 * A year mentioned just before, that is not one of these, leaves it open. Without publication `-02-14` is `XXXX-02-14`.
 */
export function resolveInYear(words: InYear, context: TimeContext): Answer {
  const { reference } = context
  if (!reference)
    return words.year === null && /^-\d\d-\d\d$/.test(words.suffix) ? said(`XXXX${words.suffix}`) : open
  const year = partsOfDay(reference.day).year
  if (words.year !== null) return implied(valueOf(words, year + words.year), reference.anchor)
  const candidates = [year - 1, year, year + 1].flatMap((y) => candidateOf(valueOf(words, y)))
  const { day } = reference
  const past = candidates.filter(({ from }) => from <= day).at(-1)
  const next = candidates.find(({ to }) => to >= day)
  if (words.turn !== null) {
    const before = candidates.filter(({ to }) => to < day).at(-1)
    const after = candidates.find(({ from }) => from > day)
    const turned = words.turn < 0 ? before : words.turn > 0 ? after : candidates[1]
    return turned ? implied(turned.value, reference.anchor) : open
  }
  const near = candidates.filter(({ from, to }) => from - day <= NEAR && day - to <= NEAR)
  if (
    isInOtherYear(context, year) &&
    !near.some(({ from, to }) => Math.min(Math.abs(from - day), Math.abs(to - day)) < 45)
  )
    return open
  const tense = context.tense()
  if (near.length === 1 && fits(near[0]!, day, tense)) return implied(near[0]!.value, reference.anchor)
  const chosen = tense === 'future' ? next : tense === 'past' ? past : undefined
  return chosen ? implied(chosen.value, reference.anchor) : open
}

/**
 * Does the tense allow the near date? Within a month a date without a year is never one of another year, whatever the
 * tense seems to be.
 */
function fits({ from, to }: Candidate, day: number, tense: Tense | null): boolean {
  if (from - day <= MONTH && day - to <= MONTH) return true
  if (tense === 'past') return from <= day
  return tense === 'future' || tense === 'present' ? to >= day : true
}

/** `2019-02-14`, with the part of the day; of a range both ends get the year. */
function valueOf({ suffix, part }: InYear, year: number): string {
  return suffix
    .split('/')
    .map((end) => `${year}${end}`)
    .join('/')
    .concat(part ? `T${part}` : '')
}

function candidateOf(value: string): Candidate[] {
  const edtf = timexToEdtf(value)
  const range = edtf === null ? null : rangeOf(edtf)
  const [from, to] = [range?.from, range?.to].map((day) => (day ? readIsoDay(day) : null))
  return from == null || to == null ? [] : [{ value, from, to }]
}

/** Was another year named in the sentence before this date? Then the date may lie in that year. */
function isInOtherYear({ earlier, sentence }: TimeContext, year: number): boolean {
  const last = earlier.findLast((one) => one.sentence === sentence && one.time.certainty === 'said')
  const named = /^\d{4}/.exec(last?.time.value ?? '')
  return named !== null && Number(named[0]) !== year
}
