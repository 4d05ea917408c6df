// From a report to the event that a reader looks up.
import type { Event } from './event.ts'

/** For the id of each told event and of each of its parts, the told event. What is told as no event leads nowhere. */
export function toldEvents(events: readonly Event[]): Map<string, Event> {
  const told = new Map(events.filter(({ standing }) => standing === 'told').map((event) => [event.id, event]))
  const parts = events.flatMap(({ id, partOf }) => {
    const whole = partOf === null ? undefined : told.get(partOf)
    return whole ? [[id, whole] as const] : []
  })
  return new Map([...told, ...parts])
}
