// Figures that answer one question, as points on one axis. Words without a figure are named beside it and never drawn.
import type { Quantity } from '../model/quantity.ts'
import type { Source } from './edition.ts'
import { locale } from '../words/locale.ts'
import { pageWords } from '../words/page-words.ts'
import { listOf } from '../words/words.ts'

export interface AxisLane {
  source: Source
  /** Place in percent of the axis. */
  x: number
  /** Whether the true number lies at the point, above it, below it, or near it. */
  side: 'at' | 'above' | 'below' | 'near'
  /** The article's words. */
  label: string
}

export interface NumberAxis {
  ticks: { x: number; label: string }[]
  lanes: AxisLane[]
  /** Words without a figure, which have no place on the axis. */
  without: { source: Source; label: string }[]
  isLog: boolean
  sentence: string
}

/** A figure with its source and its own words. */
export type Figure = Pick<Quantity, 'value' | 'operator' | 'exact' | 'unit'> & { source: Source }

const sides = { '=': 'at', '>': 'above', '>=': 'above', '<': 'below', '<=': 'below', '~': 'near' } as const
const room = 0.82
const farApart = 50
const number = new Intl.NumberFormat(locale)

/** An axis from zero; in steps of ten where figures lie far apart. Null for fewer than two sources, no figure, or unlike units. */
export function layAxis(figures: readonly Figure[]): NumberAxis | null {
  const lanes = figures.filter(
    ({ source, exact }, i) =>
      figures.findIndex((other) => other.source === source && other.exact === exact) === i,
  )
  const values = lanes.flatMap(({ value }) => (value === null ? [] : [value]))
  const units = new Set(lanes.flatMap(({ value, unit }) => (value === null ? [] : [unit])))
  if (new Set(lanes.map(({ source }) => source)).size < 2 || values.length === 0 || units.size > 1)
    return null
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (least < 0 || most === 0) return null
  const isLog = least > 0 && most / least >= farApart
  const from = isLog ? Math.floor(Math.log10(least)) : 0
  const place = (value: number): number =>
    isLog
      ? ((Math.log10(value) - from) / (Math.log10(most) - from)) * 100 * room
      : (value / most) * 100 * room
  const steps = isLog
    ? Array.from({ length: Math.ceil(Math.log10(most)) - from + 1 }, (_, i) => 10 ** (from + i))
    : linearSteps(most)
  return {
    ticks: steps
      .map((step) => ({ x: round(place(step)), label: number.format(step) }))
      .filter(({ x }) => x <= 100),
    lanes: lanes.flatMap(({ source, value, operator, exact }) => {
      const side = operator === 'vague' ? 'at' : sides[operator]
      return value === null ? [] : [{ source, x: round(place(value)), side, label: exact }]
    }),
    without: lanes.flatMap(({ source, value, exact }) => (value === null ? [{ source, label: exact }] : [])),
    isLog,
    sentence: pageWords.numbers.axis(
      listOf(
        lanes.map(
          ({ source, value, exact }) =>
            `${source.name} “${exact}”${value === null ? ` (${pageWords.numbers.noFigure})` : ''}`,
        ),
      ),
    ),
  }
}

const round = (x: number): number => Math.round(10 * x) / 10

/** Zero and three to five round steps up to the greatest figure or a little beyond. */
function linearSteps(most: number): number[] {
  const rough = most / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= rough)!
  return Array.from({ length: Math.floor((most * 1.1) / step) + 1 }, (_, i) => Number((i * step).toFixed(6)))
}
