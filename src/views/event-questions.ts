// The questions that were put to the reports of an event.
import type { Comparison } from '../model/comparison.ts'
import type { Event } from '../model/event.ts'
import type { Edition } from './edition.ts'
import { once } from './once.ts'

/** The comparisons of an event, in their order. */
export const comparisonsOf = (edition: Edition, { id }: Event): Comparison[] =>
  byEvent(edition.comparisons).get(id) ?? []

const byEvent = once((comparisons: readonly Comparison[]) => Map.groupBy(comparisons, ({ event }) => event))
