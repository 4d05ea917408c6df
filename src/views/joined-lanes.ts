// Lanes of a chart taken together: one for all sources where they are many, and the events that most of them report.
import type { Lane, LaneItem } from './lane-chart.ts'
import { pageWords } from '../words/page-words.ts'
import { countOutlets } from '../words/words.ts'

const mostTitled = 12
/** Of more shared events than these a chart without titles names the most reported. */
const mostNamed = 8

/**
 * One lane of all events. Where few are in several sources, these with their titles, the most reported next to the axis; else a
 * pile of every column: filled what is in several sources, open what is in one.
 */
export function joinLanes(lanes: Lane[]): Lane & { isPiled: boolean } {
  const all = sameItems(lanes)
  const shared = all.filter((same) => same[0]!.isShared)
  const isPiled = shared.length < 3 || shared.length > mostTitled
  const lane = { source: null, name: pageWords.timeline.allSources, isPiled }
  if (isPiled)
    return {
      ...lane,
      items: all
        .map(([item]) => ({
          ...item!,
          mark: item!.isShared ? ('point' as const) : ('ring' as const),
          to: item!.from,
        }))
        .sort((a, b) => Number(b.isShared) - Number(a.isShared)),
    }
  return { ...lane, items: titledItems(lanes) }
}

/** The shapes of each event in all lanes. */
const sameItems = (lanes: Lane[]): LaneItem[][] => [
  ...Map.groupBy(
    lanes.flatMap((lane) => lane.items),
    (item) => item.id,
  ).values(),
]

/** One shape for each shared event, the most reported first, whose title says how many sources report it, in however many articles. */
function titledItems(lanes: Lane[]): LaneItem[] {
  const laneOf = new Map(lanes.flatMap((lane) => lane.items.map((item) => [item, lane.source ?? lane])))
  return sameItems(lanes)
    .filter((same) => same[0]!.isShared)
    .sort((a, b) => b.length - a.length)
    .map((same) => ({
      ...same[0]!,
      mark: same.find((item) => item.mark !== 'ring')?.mark ?? same[0]!.mark,
      title: pageWords.timeline.titleIn(same[0]!.title, countOutlets(same.map((item) => laneOf.get(item)!))),
    }))
}

/** The titles that a chart without room for all of them has. */
export const mostReported = (lanes: Lane[]): LaneItem[] => titledItems(lanes).slice(0, mostNamed)
