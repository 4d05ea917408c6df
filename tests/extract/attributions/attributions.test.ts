import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMarked } from '../../../src/text/marked.ts'
import { attribute, tell } from './attribute.ts'

/** The attributions of a marked text, as lines, and what its marks say they should be. */
function compare(marked: string): { found: string[]; expected: string } {
  const { text, marks } = readMarked(marked)
  const words = (label: string) => marks.filter((mark) => mark.label === label).map(({ exact }) => exact)
  return {
    found: attribute(text).map(tell),
    expected: [words('speaker')[0] ?? '', words('cue')[0] ?? '', words('content').join(' … ')].join(' | '),
  }
}

test('what is kept back is nobody’s word, and ends before another report', () => {
  const text =
    'Cole declined to say what had gone wrong, but two people with knowledge of the long talks said the offer was dead.'
  expect(attribute(text).map(tell)).toEqual([
    'Cole | declined | to say what had gone wrong',
    'two people with knowledge of the long talks | said | the offer was dead',
  ])
})

test.each([
  ['Rescuers found a woman alive under the bridge.', []],
  ['The body was discovered by shepherds on Friday.', []],
  ['The court found the law unfair.', ['The court | found | the law unfair']],
  [
    'But foreign minister Helena Brandt was slammed by the families.',
    ['the families | slammed | foreign minister Helena Brandt'],
  ],
])('what is found is not said, and whoever is spoken against has a whole name: %s', (sentence, told) =>
  expect(attribute(sentence).map(tell)).toEqual(told),
)

test.each([
  [
    'The union called for the minister to explain why the plant had closed.',
    ['The union | called for | the minister to explain why the plant had closed'],
  ],
  [
    'The court asked her to describe how the guards had beaten him.',
    ['The court | asked | her to describe how the guards had beaten him'],
  ],
  ['Voters want the mayor to explain why the bridge fell.', []],
  ['The bank was asked to explain how it lost the money.', []],
  ['The bank has yet to say how it lost the money.', []],
  ['He wanted to stress that the bridge was safe.', ['He | stress | the bridge was safe']],
])('what somebody shall say is no word of theirs: %s', (sentence, told) =>
  expect(attribute(sentence).map(tell)).toEqual(told),
)

test.each([
  ['Her husband was less patient: “Enough is enough.”', ' |  | “Enough is enough.”'],
  ['He was less patient: “Enough is enough.”', 'He |  | “Enough is enough.”'],
])('behind a colon speaks nobody of the sentence before: %s', (sentence, told) => {
  expect(attribute(`“They helped my mother,” Jana Holt said. ${sentence}`).map(tell)).toEqual([
    'Jana Holt | said | “They helped my mother,”',
    told,
  ])
})

test('one saying with two cues is told once, and what was written but not said again is no saying', () => {
  expect(attribute('The firm said in an emailed statement that it would appeal.').map(tell)).toEqual([
    'The firm | said | it would appeal',
  ])
  expect(attribute('Cole confirmed that he had written it but would not say more.').map(tell)).toEqual([
    'Cole | confirmed | he had written it',
  ])
})

test.each([
  '{content It was}, {cue in the words of} {speaker Mayor Tom Reed}, {content "a bad day for the city"}.',
  'The man, whom {speaker the mayor} {cue described} as {content "a liar"}, left on Monday.',
  'Police closed what {speaker the mayor} {cue called} {content an illegal market}.',
  'The clerk was {cue urged} by {speaker the union} {content to resign}.',
  '{content The plan} was {cue described} by {speaker the mayor} as {content "shameful"}.',
  '{content "We have no water,"} {speaker Mayor Ana Diaz} {cue said}.',
  '{content "We have no water,"} {cue said} {speaker Ana Diaz}, the mayor. {content "We have no power."}',
  '{content "We have no water,"} {speaker the mayor} {cue said}, {content "and no power."}',
  '{content "We have no water. We have no power. Nobody helps,"} {speaker the letter} {cue said}.',
  '{content "Where is the money?"} {speaker she} {cue asked}.',
  '{content The plan is "a gift to the rich,"} {speaker the senator} {cue told} reporters on Monday.',
  'In March 2024 {speaker police} {cue said} {content the man fled}.',
  '{content Sales will fall by a third}, {speaker its chief executive}, Ana Diaz, {cue told} the Norwind Times.',
  '{content Two men were held overnight}, {speaker a police spokeswoman}, Ana Diaz, {cue said} on Friday.',
  '{content The plant will close}, {speaker its chief executive} {cue said} on Friday.',
  '{speaker Clerks Without Borders} {cue said} {content the office was shut}.',
  '{speaker The chief executive} {cue told} reporters {content the plant would close}.',
  'It hit a school and its gates, {speaker residents} {cue blamed} {content the army}.',
  '{speaker The mayor} {cue said} that {content the plan was "a gift to the rich"}.',
  '{speaker The mayor} {cue told} the council that {content the bridge would stay shut}.',
  '{speaker The mayor} {cue told} a crowd of farmers that {content the bridge would stay shut}.',
  '{content "We have no water,"} {speaker the mayor} {cue told} a crowd of farmers on Monday.',
  '{speaker Ana Diaz} {cue told} her guard {content "Go home, son"} seconds before the bridge fell.',
  '{content The talks}, {speaker the envoy} {cue said}, {content will go on in May}.',
  'According to {speaker the ministry}, {content two bridges were closed}.'.replace(
    'According to',
    '{cue According to}',
  ),
  'Asked about the delay, {speaker the minister} {cue said} {content the parts had not arrived}.',
  'The raid, which {speaker Norway} {cue said} {content killed six people}, was the first in years.',
  'Ana Diaz said the plant was safe, {cue adding} that {content no water had leaked}.'.replace(
    'Ana Diaz',
    '{speaker Ana Diaz}',
  ),
  '{speaker The council} denied the charge and {cue said} {content the money was safe}.',
  '{speaker Organisers} {cue put} {content the number of marchers at 15,000}; police said 4,000 took part.',
  '{speaker The ministry} {cue put} {content the toll at more than 45}.',
  '{speaker Daoud} visited the wounded and {cue promised} that {content those behind the attack would be punished}.',
  '{content Tamba won a third term}, {speaker the electoral commission} {cue announced} on Monday, but his main rival rejected the result.',
  '{speaker The council} "{cue deplored} the loss of life".'.replace(
    '"{cue deplored} the loss of life"',
    '{content "{cue deplored} the loss of life"}',
  ),
  '{speaker Both unions} {cue condemned} {content the attack on the school}.',
  '{speaker The mayor} {cue condemned} {content the raid} that killed ten villagers.',
  '{content The fire} was {cue blamed} {content on a gas leak}.',
  '{content “We will be back,”} {speaker the coach} {cue wrote}.',
  '{content “Why did nobody ask us?”} {speaker a voice} in the back row {cue asks}.',
  '{content “We will rebuild this school,”} {speaker Oslo police Chief Ana Diaz} {cue said} Monday. {content “It will be better.”}',
  '{content “We are back!”} {speaker Her niece}, state Del. Ana “Mia” Diaz, {cue shouted} to the crowd.',
  '{content “We have to be ready,”} {speaker Prime Minister Ana Diaz} {cue said} Friday as he entered the talks.',
  '{content “It never crossed my mind,”} {speaker she} {cue said} several weeks after the vote, and the hall fell silent.',
  '{content “You won?”} {speaker she} {cue said}, but Cole had left and the radio went on about “better days ahead”.',
  '{speaker The marchers} {cue chanted} {content “What curfew?”} and kept going until two.',
  '{content “We kept our word,”} {cue added} {speaker Rep. Jim Cole (D-S.C.)}, the leader of the caucus.',
  '{content “We wait,”} {speaker Ana Diaz} {cue said} after the talks. He gave no date. {content “We have waited before.”}'.replace(
    'He gave',
    'She suggested',
  ),
  '{content “We wait,”} {speaker she} {cue said}.\n{content “We have waited before, and it was right.”}',
  '{speaker Ana Diaz}, the keeper, {cue called on} {content the mayor to resign}.',
  '{speaker The union} {cue called} {content the plan a costly mistake}.',
  '{speaker The union} {cue called} {content half of the members “traitors.”}',
  '{content The company was healthy}, {speaker Ms. Cole} {cue said}, {content until it lost its licence}.',
  '{content Though the road was open}, {speaker he} {cue said}, {content clearing it would be costly and could take weeks}.',
  'Looking back on the vote, {speaker the pollster} {cue told} listeners on Thursday {content how surprised he was}.',
  'Following the first reports of the fire, {speaker Mayor Diaz} {cue said} that {content the hall was safe}.',
  '{speaker Cole} {cue said} that {content it was too early to tell, and there was “no sign” of a leak}.',
  '{speaker The watchdog} {cue ruled} that {content the statement about “thousands of floods” was false}.',
  '{speaker They} could not resist {cue pointing} out that {content the road was shut}.',
  '{speaker The broker} {cue told} Radio Norwind host Jim Cole {content how surprised he was}.',
  '{content The mine may reopen}, {speaker Senator Ana Diaz} {cue told} the gazette on Thursday.',
  '{speaker The watchdog} {cue stressed} {content the threat} that the mine would pose.',
  '{content A storm hit Lima on Monday, killing 12 people}, {speaker officials} {cue said}.',
  '{content The bombing killed at least 12 soldiers}, {speaker the army} {cue said} on Tuesday.',
  'Ana Diaz praised the crew that saved ten and {cue said} {content the sea was calm}.'.replace(
    'Ana Diaz',
    '{speaker Ana Diaz}',
  ),
])('%s', (marked) => {
  const { found, expected } = compare(marked)
  expect(found).toContain(expected)
})

test.each([
  'Norway bombed three camps near the border on Monday.',
  'The company cut 300 jobs.',
  'A meeting of the cabinet is expected to be held today.',
  'The storm claimed twelve lives.',
  'A doctor at the hospital asked not to be named.',
  'A group claimed responsibility for the blast which killed ten.',
  'Rebels attacked the town for three hours.',
  'She called her mother on Friday to share the news.',
  "The film 'Late Rain' opens the festival.",
  'Police questioned two men about the fire.',
  'The "old town" is popular with visitors.',
  'The programme, called NW-5, opens in May.',
  '‘Legend of the Sea’\n\nIt was raining when the ship came in.',
])('the own voice of the outlet: %s', (text) => {
  expect(attribute(text)).toEqual([])
})

test('a quotation over two paragraphs is one attribution', () => {
  const found = attribute('“We lost the roof,” said Ana Diaz. “It was old.\n\n“We kept the house.”')
  expect(found).toHaveLength(1)
  expect(found[0]!.content.map(({ exact }) => exact)).toEqual([
    '“We lost the roof,”',
    '“It was old.',
    '“We kept the house.”',
  ])
})

test.each([
  [
    'what a speaker hopes stands on the name of the speaker',
    'Ana Diaz said she hopes it will rain.',
    ['Ana Diaz'],
  ],
  [
    'who rejects a claim does not make it',
    'The court rejected the claim that the mine was safe.',
    ['The court', ''],
  ],
])('%s', (_, text, speakers) => {
  expect(attribute(text).map(({ speaker }) => speaker?.exact ?? '')).toEqual(speakers)
})

test('a quotation ends with its marks, and “farmers’” behind them is of the speaker', () => {
  const [found] = attribute("“We will not vote for it,” the farmers' leader Ana Diaz told parliament.")
  expect(found!.content.map(({ exact }) => exact)).toEqual(['“We will not vote for it,”'])
  expect(found!.speaker?.exact).toBe("the farmers' leader Ana Diaz")
})

test('two paragraphs in quotation marks with a tag each are two speakers', () => {
  const found = attribute(
    '“It is a signal,” Ana Diaz said. “If it works.\n\n“I have seen it,” added Jim Cole.',
  )
  expect(found.map(({ speaker }) => speaker?.exact)).toEqual(['Ana Diaz', 'Jim Cole'])
})

test('a quotation without a tag stays open', () => {
  const found = attribute('The hall was quiet.\n\n“We have waited for too long for this.”\n\nThen it rained.')
  expect(found).toMatchObject([{ kind: 'direct', speaker: null, cue: null, actor: null }])
})

test('a pronoun speaks alone, whatever noun stands before it', () => {
  expect(attribute('The minister was accused of theft, a charge he denies.').map(tell)[0]).toMatch(
    /^he \| denies/,
  )
})

test('who cannot be asked is marked as vague', () => {
  const of = (text: string) => attribute(text).map(({ vague }) => vague)
  expect(of('Sources said the talks had failed.')).toEqual([true])
  expect(of('The talks had failed, according to news reports.')).toEqual([true])
  expect(of('Ana Diaz said the talks had failed.')).toEqual([false])
})

test('kinds tell how much stands in quotation marks', () => {
  const of = (text: string) => attribute(text).map(({ kind }) => kind)
  expect(of('“We wait,” said Ana Diaz.')).toEqual(['direct'])
  expect(of('Ana Diaz said they would “wait and see”.')).toEqual(['mixed'])
  expect(of('Ana Diaz said they would wait.')).toEqual(['indirect'])
})

test('headlines name the speaker before or behind a colon', () => {
  expect(attribute('Four held after raid: police', 'headline').map(tell)).toEqual([
    'police | : | Four held after raid',
  ])
})

test('any text: spans lie in it and hold its words, ids are unique, and the same text gives the same', () => {
  const word = fc.constantFrom(
    'said',
    '"',
    '“',
    '”',
    "'",
    ',',
    'Ana',
    'that',
    '.',
    '\n',
    'according',
    'to',
    ':',
    'the',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word, { maxLength: 25 }).map((w) => w.join(' ')),
      ),
      (text) => {
        const found = attribute(text)
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
        for (const { content, cue, speaker } of found)
          for (const span of [...content, ...(cue ? [cue] : []), ...(speaker ? [speaker] : [])])
            expect(text.slice(span.start, span.end)).toBe(span.exact)
        expect(attribute(text)).toEqual(found)
      },
    ),
    { numRuns: 150 },
  )
})

test('behind “according to” stands a whole name with its office, whatever the words before it were taken for', () => {
  const text = 'The group was hit by the snow below the summit, according to mountain rescue chief Hana Kol.'
  expect(attribute(text).map(tell)).toEqual([
    'rescue chief Hana Kol | according to | The group was hit by the snow below the summit',
  ])
})

test('a quotation belongs to its tag, and a source named behind it to the clause before it', () => {
  const text =
    '"We have no water," the mayor told a crowd in Kent, where two men drowned, according to the county.'
  expect(attribute(text).map(tell)).toEqual([
    'the mayor | told | "We have no water,"',
    'the county | according to | where two men drowned',
  ])
})

test('what raises fears does not have them', () => {
  expect(attribute('The case raised fears that the virus will spread.').map(tell)).toEqual([])
})

test('a day by which something was done says nothing', () => {
  expect(attribute('The attack was condemned by the council.').map(tell)).toEqual([
    'the council | condemned | The attack',
  ])
  expect(attribute('The plane was found by dawn.').map(tell)).toEqual([])
})

test('takes a statement behind a semicolon for no tag', () => {
  const text = 'Peru has expelled three envoys; Chile responded on Friday by closing its border.'
  expect(attribute(text).map(tell)).toEqual([])
})
