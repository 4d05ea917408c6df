// When an event was, on whose word it stands and which mentions take part, from the tree around it.
import { describe, expect, it } from 'vitest'
import { ENGLISH_EVENTS } from '../../../src/lang/en/events/events.ts'
import type { Attribution } from '../../../src/model/attribution.ts'
import type { EventMention } from '../../../src/model/event-mention.ts'
import type { Mention } from '../../../src/model/mention.ts'
import type { Timex } from '../../../src/model/timex.ts'
import { resolveEvents } from '../../../src/resolve/events/resolve-events.ts'
import { sharingRules } from '../../../src/resolve/events/time-giver.ts'
import { extractEvents } from '../../../src/extract/events/extract-events.ts'
import { type Mark, readMarked } from '../../../src/text/marked.ts'
import { lexicon, parseText } from '../../extract/events/read-events.ts'

const span = ({ start, end, exact }: Mark) => ({ start, end, exact })

/** Reads a text in which times (`date`, `duration`), names, contents and cues are marked. */
function resolveMarked(marked: string): EventMention[] {
  const { text, marks } = readMarked(marked)
  const of = (label: string) => marks.filter((mark) => mark.label === label)
  const time = (mark: Mark, type: Timex['type'], value: string): Timex => ({
    ...span(mark),
    id: `t ${mark.exact}`,
    type,
    value,
    certainty: 'said',
    anchor: null,
    rule: 'test',
  })
  const mentions = of('name').map((mark): Mention => ({
    ...span(mark),
    id: `m ${mark.exact}`,
    type: 'ORG',
    form: 'name',
    actor: null,
    use: null,
    rule: 'test',
  }))
  const attributions = of('content').map((mark, index): Attribution => ({
    id: `a${index + 1}`,
    kind: 'indirect',
    content: [span(mark)],
    cue: of('cue')[index] ? span(of('cue')[index]!) : null,
    speaker: null,
    actor: null,
    vague: false,
    rule: 'test',
  }))
  const times = [
    ...of('date').map((mark) => time(mark, 'DATE', '2020-05-04')),
    ...of('year').map((mark) => time(mark, 'DATE', mark.exact)),
    ...of('duration').map((mark) => time(mark, 'DURATION', 'P2D')),
  ]
  const parsed = parseText(text)
  return resolveEvents(parsed, extractEvents(parsed, lexicon), ENGLISH_EVENTS, {
    mentions,
    times,
    attributions,
  })
}

const find = (events: EventMention[], word: string) => events.find(({ trigger }) => trigger.exact === word)

describe('the date of an event', () => {
  it.each([
    ['Rebels attacked a convoy {date on Monday}.', 'attacked', '2020-05-04'],
    ["{date Monday}'s raid was brief.", 'raid', '2020-05-04'],
    ['The raid took place {date on Monday}.', 'raid', '2020-05-04'],
    ['Rebels attacked a convoy before dawn {date on Monday}.', 'attacked', '2020-05-04'],
    ['Troops stormed the camp {date on Monday}, killing four gunmen.', 'killing', '2020-05-04'],
    ['The envoy said {date on Monday} that the truce had collapsed.', 'collapsed', null],
    ['The envoy said {date on Monday} that the truce had collapsed.', 'said', '2020-05-04'],
    ['The office {date on Monday} called a meeting.', 'called', '2020-05-04'],
    ['Two men drowned when a ferry sank {date on Monday}.', 'drowned', '2020-05-04'],
    ['The toll has risen to 41 after the blast {date on Monday}.', 'blast', '2020-05-04'],
    ['The toll has risen to 41 after the blast {date on Monday}.', 'risen', null],
    ['The mayor resigned after the riots {date on Monday}.', 'riots', null],
    ['Police condemned the raid {date on Monday}.', 'raid', null],
    ['Police condemned the raid {date on Monday}.', 'condemned', '2020-05-04'],
    ["Police condemned {date Monday}'s raid.", 'condemned', null],
    ["Police condemned {date Monday}'s raid.", 'raid', '2020-05-04'],
    ['Six people were killed in a raid {date on Monday}.', 'killed', '2020-05-04'],
    ['Prices fell until {date Monday}.', 'fell', null],
    ['Prices rose 7 percent, up from 6 percent in {year 2016}.', 'rose', null],
    ['Profit fell to $3 billion compared with $4 billion in {year 2019}.', 'fell', null],
    ['Sales rose 5 percent in {year 2019} from 3 percent.', 'rose', '2019'],
    ['The army moved troops from the city in {year 2015}.', 'moved', '2015'],
    ['Prices have fallen since {date Monday}.', 'fallen', '2020-05-04/..'],
    ['Prices have not fallen since {date Monday}.', 'fallen', null],
    ['It was the worst crash since {year 1989}.', 'crash', null],
    ['Shares rose {date on Friday} after the bank said it would lend.', 'said', null],
    ['Six people were killed and two injured {date on Monday}.', 'killed', '2020-05-04'],
    ['A summit is expected to be held {date on Monday}.', 'summit', '2020-05-04'],
    ['The tribe has lived in peace since independence in {year 1960}.', 'lived', '1960/..'],
    ['The tribe lived in peace until independence in {year 1960}.', 'lived', null],
    ['The tribe has lived in peace since independence in {year 1960}.', 'independence', '1960'],
    ['The minister resigned after riots {date on Monday}.', 'resigned', null],
    ['The talks lasted {duration two days}.', 'lasted', null],
    ['She studied there from {year 1980} to {year 1982}.', 'studied', '1980/1982'],
    ['Between {year 2014} and {year 2016} it will build a bridge.', 'build', '2014/2016'],
    ['The vote was postponed from {year 2019} to {year 2021}.', 'postponed', null],
    ['On {date Wednesday} the ministers are to travel to Rome.', 'travel', '2020-05-04'],
    ['It was the worst crisis since {year 2001}, when a bank collapsed.', 'collapsed', '2001'],
    ['It was the worst crisis since {year 2001}, when a bank collapsed.', 'crisis', null],
    ['The envoy received a call {date on Monday} from his minister.', 'call', '2020-05-04'],
    ['The {date Monday} bombing which killed four men was condemned.', 'killed', '2020-05-04'],
    ['Japan will now receive the aircraft {date next month}.', 'receive', '2020-05-04'],
    ['Shares fell by 40 points {date on Monday}.', 'fell', '2020-05-04'],
    ['He hopes for talks that will be held {date on Monday}.', 'talks', '2020-05-04'],
    ['Rebels mourned the raid that killed four men {date on Monday}.', 'mourned', null],
    ['In {year 2002} she resigned and has published three books.', 'published', null],
    ['Shelling killed six and wounded ten {date on Monday}.', 'killed', '2020-05-04'],
    ['Shelling killed six and the army left {date on Monday}.', 'killed', null],
    ["The league put off {date Monday}'s cup match.", 'put', null],
    ['Police searched the house and the mayor resigned {date on Monday}.', 'searched', null],
  ])('%s: %s', (marked, word, date) => {
    expect(find(resolveMarked(marked), word)?.date).toBe(date)
  })
})

it.each([...sharingRules])('shares a time by the rule $name', ({ example }) => {
  const { marks } = readMarked(example)
  const word = marks.find(({ label }) => label === 'shares')!.exact
  expect(find(resolveMarked(example), word)?.date).toBe('2020-05-04')
})

describe('on whose word an event stands', () => {
  it('takes the innermost attribution whose content holds the trigger', () => {
    const events = resolveMarked(
      'The envoy {cue said} {content that police {cue claimed} {content rebels attacked the camp}}.',
    )
    expect(find(events, 'attacked')?.attribution).toBe('a2')
    expect(find(events, 'claimed')?.attribution).toBe('a1')
    expect(find(events, 'said')?.attribution).toBeNull()
  })
})

it('finds the mentions that take part', () => {
  const events = resolveMarked('The {name Navy} rescued the crew of the {name Aurora}.')
  const agent = find(events, 'rescued')?.arguments.find(({ role }) => role === 'agent')
  expect(agent).toMatchObject({ exact: 'The Navy', mention: 'm Navy' })
})

it('takes the person at the end of a description for the one who is meant', () => {
  const text = 'Harbour striker Ana Lima was arrested.'
  const name: Mention = {
    id: 'm1',
    start: 16,
    end: 24,
    exact: 'Ana Lima',
    type: 'PERSON',
    form: 'name',
    actor: null,
    use: null,
    rule: 'test',
  }
  const parsed = parseText(text)
  const found = { mentions: [name], times: [], attributions: [] }
  const [arrest] = resolveEvents(parsed, extractEvents(parsed, lexicon), ENGLISH_EVENTS, found)
  expect(arrest!.arguments[0]).toMatchObject({ role: 'target', mention: 'm1' })
})
