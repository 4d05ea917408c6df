// Events in marked sentences: every trigger is marked, participants by their role.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVENT_RULES } from '../../../src/extract/events/rules.ts'
import { readMarked } from '../../../src/text/marked.ts'
import { extractEvents } from '../../../src/extract/events/extract-events.ts'
import { spanOf } from '../../../src/text/spans.ts'
import { lexicon, parseText, readEvents } from './read-events.ts'

const TRIGGERS = ['trigger', 'event']
const triggersOf = (text: string): string[] => readEvents(text).map(({ trigger }) => trigger.exact)

describe('every rule of events does what its example says', () => {
  it.each(EVENT_RULES)('$name', ({ name, example }) => {
    const { text, marks } = readMarked(example)
    const events = readEvents(text)
    // an `event` is a trigger that another rule finds
    expect(events.map(({ trigger, rule }) => [rule === name ? 'trigger' : 'event', trigger.exact])).toEqual(
      marks.filter(({ label }) => TRIGGERS.includes(label)).map(({ label, exact }) => [label, exact]),
    )
    const expected = marks
      .filter(({ label }) => !TRIGGERS.includes(label))
      .map(({ label, exact }) => `${label} ${exact}`)
    const found = events.flatMap((event) => event.arguments.map(({ role, exact }) => `${role} ${exact}`))
    expect(found.sort()).toEqual(expected.sort())
  })
})

describe('what reports an event', () => {
  it.each([
    'A convoy came under {trigger attack}.',
    'The envoy held {trigger talks} with farmers.',
    'A gunman {trigger opened} fire.',
    'Rebels {trigger claimed} responsibility for the {trigger blast}.',
    'Pilots {trigger bombed} two bridges.',
    'Two men were {trigger shot} dead.',
    'Voters are free of charge.',
    'The opposition is strong.',
    'The {trigger outage} {trigger ended} on Monday.',
    'The chain {trigger laid} off staff after {trigger losses}.',
    'The striker {trigger scored} twice.',
  ])('%s', (marked) => {
    const { text, marks } = readMarked(marked)
    expect(triggersOf(text)).toEqual(marks.map(({ exact }) => exact))
  })
})

describe('what reports no event', () => {
  it.each([
    'She is a doctor.',
    'The attack helicopter is grey.',
    'The road has two lanes.',
    'A labour union and a fire station.',
    'It seems large.',
    '',
    '…',
    '🙂🙂 %%% ((( )))',
    'Der Präsident ist ein Arzt.',
  ])('%s', (text) => {
    expect(triggersOf(text)).toEqual([])
  })
})

describe('kinds', () => {
  it.each([
    ['Jets bombed a bridge.', 'attack'],
    ['The gunmen were neutralised.', 'kill'],
    ['Police arrested two men.', 'detain'],
    ['The governor stepped down.', 'resign'],
    ['The firm acquired a rival.', 'trade'],
    ['Shares plunged.', 'fall'],
    ['The river flooded the town.', 'flood'],
    ['The envoy denounced the plot.', 'condemn'],
    ['A group claimed responsibility.', 'claim-responsibility'],
    ['A hijack attempt failed.', 'abduct'],
    ['Soldiers captured three pirates.', 'detain'],
    ['Officers fired tear gas.', 'attack'],
    ['The firm fired its chief.', 'resign'],
    ['The board dismissed the complaint.', 'reject'],
    ['The board dismissed the coach.', 'resign'],
    ['The firm recalled two million cars.', 'recall'],
    ['The mayor recalled that day.', 'statement'],
    ['The fall wiped out $3 billion.', 'fall'],
    ['The mayor said the matter was closed.', 'statement'],
    ['A flood devastated the valley.', 'flood'],
    ['Rebels struck the valley.', 'attack'],
    ['Winter struck the valley.', 'other'],
    ['The minister stopped short of announcing a ban.', 'other'],
    ['Two men were poisoned.', 'attack'],
    ['The envoy secured the release of the hostages.', 'other'],
    ['He broke down in tears.', 'other'],
    ['They ran for their lives.', 'other'],
    ['It is too early to draw conclusions.', 'other'],
    ['Officers broke down the door.', 'other'],
    ['The girl is fighting for her life.', 'other'],
    ['He was beaten with a rifle butt.', 'attack'],
  ])('%s → %s', (text, kind) => {
    expect(readEvents(text)[0]?.type).toBe(kind)
  })
})

it('takes no word of a person’s name for an act', () => {
  const text = 'Mara Doers met the mayor.'
  const words = spanOf(text, 0, text.indexOf(' met'))
  const name = {
    ...words,
    id: 'm1',
    type: 'PERSON',
    form: 'name',
    actor: null,
    use: null,
    rule: 'test',
  } as const
  expect(extractEvents(parseText(text), lexicon, [name]).map(({ trigger }) => trigger.exact)).toEqual(['met'])
})

it('keeps offsets inside the text, words equal to their slice, and answers alike', () => {
  const text = 'Troops killed four gunmen, wounding two.\n\nThe “truce” – a fragile one – ended 🙂 on Friday.'
  const events = readEvents(text)
  expect(events.length).toBeGreaterThan(2)
  for (const event of events)
    for (const span of [event.trigger, ...event.arguments])
      expect(text.slice(span.start, span.end)).toBe(span.exact)
  expect(readEvents(text)).toEqual(events)
})

it('reads any text, and every span is a slice of it', () => {
  const words = fc.constantFrom(
    'attack',
    'killed',
    'by',
    'the',
    'on',
    'Monday',
    ',',
    '“',
    '—',
    'not',
    'will',
    '40',
    'constructor',
    '🙂',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      for (const event of readEvents(text))
        for (const span of [event.trigger, ...event.arguments])
          expect(text.slice(span.start, span.end)).toBe(span.exact)
    }),
    { numRuns: 60 },
  )
})
