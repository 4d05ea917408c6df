import { expect, it } from 'vitest'
import type { Event } from '../../src/model/event.ts'
import { toldEvents } from '../../src/model/told-event.ts'

const event = (id: string, standing: Event['standing'], partOf: string | null = null): Event =>
  ({ id, standing, partOf }) as Event

it('leads from a told event and its parts to it, and from nothing else', () => {
  const events = [
    event('flood', 'told'),
    event('deaths', 'part', 'flood'),
    event('fear', 'aside'),
    event('fears', 'part', 'fear'),
  ]
  expect([...toldEvents(events)].map(([id, { id: told }]) => [id, told])).toEqual([
    ['flood', 'flood'],
    ['deaths', 'flood'],
  ])
})
