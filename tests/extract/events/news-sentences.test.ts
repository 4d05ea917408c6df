// What news in its usual turns of phrase tells: who did what to whom, where and how many.
import { expect, test } from 'vitest'
import { readEvents } from './read-events.ts'

/** `kill [kills] agent bomber, target 40`, an event a line; counts are left out where they repeat the target. */
const told = (text: string): string[] =>
  readEvents(text).map(({ type, trigger, arguments: all }) =>
    `${type} [${trigger.exact}] ${all
      .filter(
        ({ role, exact }) =>
          role !== 'count' || !all.some((a) => a.role === 'target' && a.exact.includes(exact)),
      )
      .map(({ role, exact }) => `${role} ${exact}`)
      .join(', ')}`.trim(),
  )

test.each([
  ['Suicide bomber kills 40 in Kabul', ['kill [kills] agent Suicide bomber, target 40, place Kabul']],
  [
    'Fire at factory kills 7',
    ['fire [Fire] place factory', 'kill [kills] instrument Fire at factory, target 7'],
  ],
  [
    'The attack left at least 12 people dead.',
    ['attack [attack]', 'kill [left] instrument The attack, target at least 12 people'],
  ],
  [
    'The quake left more than 300 people homeless.',
    ['earthquake [quake]', 'evacuate [homeless] target more than 300 people'],
  ],
  ['The man left the city.', ['travel [left] agent The man, target the city']],
  [
    'An attack on a convoy in the north that killed 40 soldiers was condemned.',
    [
      'attack [attack] target a convoy in the north',
      'kill [killed] instrument An attack on a convoy in the north, target 40 soldiers',
      'condemn [condemned] target An attack on a convoy in the north',
    ],
  ],
  [
    'A church shooting in Texas left 26 dead.',
    ['attack [shooting] place Texas', 'kill [left] instrument A church shooting in Texas, target 26'],
  ],
  [
    'Police are investigating an April 2007 shooting.',
    ['investigate [investigating] agent Police', 'attack [shooting] time April 2007'],
  ],
  [
    'A police raid on the flat led to two arrests.',
    ['investigate [raid] agent police, topic the flat', 'detain [arrests]'],
  ],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})

test('who shot is open where another is said to have done something', () => {
  expect(told('After shooting Doe, Roe said Poe was heading for the door.')[0]).toBe(
    'attack [shooting] target Doe',
  )
})

test('what bears an event in its name acts', () => {
  expect(told('The Harbour Coast Patrol said so.').at(-1)).toBe(
    'statement [said] agent The Harbour Coast Patrol',
  )
})
