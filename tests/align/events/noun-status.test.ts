// How a noun speaks of an event.
import { expect, test } from 'vitest'
import { analyseTexts } from '../../compare/analyse-texts.ts'

const areOne = (text: string, one: string, other: string): boolean => {
  const { events } = analyseTexts({ Gazette: text }).documents[0]!
  const [a, b] = [one, other].map((word) => events.find((e) => e.trigger.exact === word)!)
  return a!.event === b!.event
}

test.each([
  ['Jo Poe was arrested on Sunday. He was on probation for a previous arrest, police said.', false],
  ['Jo Poe was arrested on Sunday. Prior to the arrest he had left a bar.', true],
])('a previous event is not the one told: %s', (text, same) => {
  expect(areOne(text, 'arrested', 'arrest')).toBe(same)
})

test.each([
  [
    'A bus crashed near Lima on Sunday, killing four. Separately, a van overturned.',
    'crashed',
    'overturned',
    false,
  ],
  ['Rebels attacked Karsk on Sunday. Also on Sunday, gunmen raided a camp.', 'attacked', 'raided', false],
  ['Rebels attacked Karsk on Sunday. Another attack was reported in the area.', 'attacked', 'attack', false],
  ['Rebels shelled Karsk on Sunday. Rebels also raided Tolm on Sunday.', 'shelled', 'raided', false],
  ['Rebels attacked Karsk on Sunday. The attack went on for hours.', 'attacked', 'attack', true],
])('what is set apart is not what was told before: %s', (text, one, other, same) => {
  expect(areOne(text, one, other)).toBe(same)
})

test('the toll of a war is not that of one day in it', () => {
  const text =
    'Four people died when a truck hit a mine on Tuesday. The war has killed more than 8,000 people.'
  expect(areOne(text, 'died', 'killed')).toBe(false)
})

test('the toll of several fires is not that of one of them', () => {
  const text = 'A fire in Lunn killed three people on Tuesday. Seven people have died in fires in Lunn.'
  expect(areOne(text, 'killed', 'died')).toBe(false)
})

test('one who says “I won” is another than who won', () => {
  const text = 'Ana Poe won the election on Sunday. “I won this election,” Tom Reed told reporters.'
  const { events } = analyseTexts({ Gazette: text }).documents[0]!
  const wins = events.filter(({ trigger }) => trigger.exact === 'won')
  expect(new Set(wins.map(({ event }) => event)).size).toBe(2)
})

test('an act of war is no war', () => {
  const text = 'Chad and Peru fought a war in 1998. The mayor called the raid an act of war.'
  const { events } = analyseTexts({ Gazette: text }).documents[0]!
  const wars = events.filter(({ trigger }) => trigger.exact === 'war')
  expect(new Set(wars.map(({ event }) => event)).size).toBe(2)
})

test.each([
  ['Kora said that it was attacked on Sunday. Kora will strike back if it is attacked.', 'attacked'],
  ['Ana Poe won the election on Sunday. In 2015, Tom Reed won the election.', 'election'],
  ['Ana Poe won 41 percent on Sunday. Poe claims that she won.', 'won'],
  ['The toll from the flood rose to 17 on Sunday. Tom Reed spoke of the flood of 2011.', 'flood'],
  ['Sixty people were rescued by boat. A helicopter rescued a family of five in Sela on Monday.', 'rescued'],
  ['Police arrested 37 people. A student, Tom Reed, was arrested at the station.', 'arrested'],
])('two events under one word: %s', (text, word) => {
  const { events } = analyseTexts({ Gazette: text }).documents[0]!
  const told = events.filter(({ trigger }) => trigger.exact === word)
  expect(told.length).toBe(2)
  expect(new Set(told.map(({ event }) => event)).size).toBe(2)
})

test('another ferry is another event; another man may only not be the one who acts', () => {
  expect(areOne('A ferry sank off Karsk. In Cebu, another ferry ran aground.', 'sank', 'ran')).toBe(false)
  const text = 'Jo Poe shot a man in Karsk on Sunday. Police said that Poe killed another man.'
  expect(areOne(text, 'shot', 'killed')).toBe(areOne(text.replace('another', 'a'), 'shot', 'killed'))
})

test('one of several who died is not all of them', () => {
  const text = 'At least 31 people died in the quake. His brother died in the school, teachers said.'
  const { events } = analyseTexts({ Gazette: text }).documents[0]!
  const [all, one] = events.filter(({ trigger }) => trigger.exact === 'died')
  expect(all!.event).not.toBe(one!.event)
})
