// What news in its usual turns of phrase tells: who did what to whom, where and how many.
import { expect, test } from 'vitest'
import { extractEvents } from '../../../src/extract/events/extract-events.ts'
import type { Mention } from '../../../src/model/mention.ts'
import { lexicon, parseHeadline, parseText, readEvents } from './read-events.ts'

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
  [
    'Dock workers in Lima went on strike.',
    ['protest [went] agent Dock workers in Lima, place Lima, topic strike'],
  ],
  [
    'Police began searching the hotel.',
    ['other [began] agent Police', 'investigate [searching] agent Police, target the hotel'],
  ],
  [
    'Norway and Peru seek to end the talks.',
    [
      'other [seek] agent Norway, agent Peru',
      'end [end] agent Norway, agent Peru, target the talks',
      'consult [talks]',
    ],
  ],
  [
    'Norway, Peru agree to resume the talks',
    [
      'agree [agree] agent Norway, agent Peru',
      'begin [resume] agent Norway, agent Peru, target the talks',
      'consult [talks]',
    ],
  ],
  [
    'Rebels seized the border town of Karsk on Monday.',
    ['capture [seized] agent Rebels, target the border town of Karsk, time Monday'],
  ],
  ['Gunmen seized 12 hostages on Monday.', ['abduct [seized] agent Gunmen, target 12 hostages, time Monday']],
  ['Peru annexed the islands in 1914.', ['capture [annexed] agent Peru, target the islands, time 1914']],
  [
    'The capture of the airport took two days.',
    ['capture [capture] target the airport', 'other [took] time two days'],
  ],
  ['Eighty-nine people were rescued.', ['rescue [rescued] target Eighty-nine people']],
  ['She shook her head.', ['other [shook] agent She, target her head']],
  ['His spokesman tested negative.', ['other [tested] agent His spokesman']],
  [
    'The farmer lost his wife in the flood.',
    ['other [lost] agent The farmer, target his wife', 'flood [flood]'],
  ],
  ['Rail workers walked off the job.', ['protest [walked] agent Rail workers']],
  ['Peru and Chile exchanged prisoners.', ['release [exchanged] agent Peru, agent Chile, target prisoners']],
  ['Peru shook hands with Chile.', ['consult [shook] agent Peru, target hands with Chile']],
  ['The raid will be treated as a joke.', ['attack [raid]', 'other [treated] target The raid']],
  ['Two miners are trapped.', ['other [trapped] target Two miners']],
  [
    'The council will meet at the request of France.',
    ['consult [meet] agent The council', 'appeal [request] agent France'],
  ],
  [
    'A drone attack killed 12.',
    ['attack [attack] instrument drone', 'kill [killed] instrument A drone attack, target 12'],
  ],
  ['In the raid 152 people died, 97 of them civilians.', ['attack [raid]', 'die [died] target 152 people']],
  [
    'The agency puts the number of dead at 44.',
    ['other [puts] agent The agency, target the number of dead', 'die [dead] count 44'],
  ],
  ['A quake of magnitude 6.8 hit Peru.', ['earthquake [quake]', 'earthquake [hit] place Peru']],
  ['Insurers put the damage at 400 million dollars.', ['damage [damage]']],
  [
    'Divers found a body, raising the death toll from the flood to three.',
    [
      'other [found] agent Divers, target a body',
      'rise [raising] agent Divers, target the death toll from the flood to three',
      'kill [toll] count three',
      'flood [flood] recipient three',
    ],
  ],
  [
    'She declared a state of disaster in Peru.',
    [
      'announce [declared] agent She, target a state of disaster in Peru, place Peru',
      'emergency-rule [state] place Peru',
    ],
  ],
  [
    'Police opened fire on protesters in Lima.',
    ['attack [opened] agent Police, instrument fire, target protesters in Lima'],
  ],
  ['The alliance met in Lima.', ['consult [met] agent The alliance, place Lima']],
  ['State television went off the air.', ['other [went] agent State television']],
  ['The firm lost money in the three months ended Sept. 30.', ['other [lost] agent The firm, target money']],
  ['The deal is raising fears.', ['agree [deal]', 'other [raising] target fears']],
  [
    'Police placed opposition leader Moses Hale under house arrest on Monday.',
    [
      'detain [placed] agent Police, target opposition leader Moses Hale, time Monday',
      'detain [arrest] time Monday',
    ],
  ],
  ['Peru quit the treaty.', ['reject [quit] agent Peru, origin the treaty']],
  [
    'The army put the death toll at seven.',
    ['other [put] agent The army, target the death toll', 'kill [toll] count seven'],
  ],
  ['Two robbers burst into the Harbour Bank.', ['other [burst] count Two, agent Two robbers']],
  ['The river burst its banks.', ['flood [burst] agent The river, target its banks']],
  [
    'The dam failed, sending a wall of water into the valley.',
    ['other [failed] agent The dam', 'other [sending] agent The dam, target a wall'],
  ],
  ['The company was at fault.', []],
  ['The soldiers fired into the crowd.', ['attack [fired] agent The soldiers']],
  [
    'Her words sparked a storm of protest.',
    ['begin [sparked] agent Her words, target a storm of protest', 'protest [protest]'],
  ],
  ['The crash wiped out savings.', ['crash [crash]', 'other [wiped] target savings']],
  [
    'The raid was in response to an attack by rebels.',
    ['attack [raid]', 'contact [response] recipient an attack by rebels', 'attack [attack] agent rebels'],
  ],
  [
    'Cyclone Ada killed 12 people in Lima.',
    ['storm [Cyclone]', 'kill [killed] instrument Cyclone Ada, target 12 people in Lima, place Lima'],
  ],
  ['A guard was shot in the chest by robbers.', ['attack [shot] target A guard, agent robbers']],
  [
    'The government lifted a ban on exports.',
    ['other [lifted] agent The government, target a ban on exports', 'sanction [ban] topic exports'],
  ],
  [
    'The mayor said the firm would pay for it.',
    ['statement [said] agent The mayor', 'other [pay] agent the firm, topic it'],
  ],
  [
    'Ana Diaz cut short a visit to Lima.',
    ['end [cut] agent Ana Diaz, target short a visit to Lima', 'consult [visit] recipient Lima'],
  ],
  [
    'Speaking to reporters in Lima, the envoy said little.',
    [
      'statement [Speaking] recipient reporters in Lima, place Lima, agent the envoy',
      'statement [said] agent the envoy, target little',
    ],
  ],
  ['Students marched through Lima.', ['protest [marched] agent Students, place Lima']],
  [
    'The number of people killed by the flood has risen to 14.',
    [
      'kill [killed] target people, instrument the flood, count 14',
      'flood [flood]',
      'rise [risen] agent The number of people killed by the flood',
    ],
  ],
  [
    'The quake hit thousands of people.',
    ['earthquake [quake]', 'earthquake [hit] target thousands of people'],
  ],
  ['The quake hit the coast.', ['earthquake [quake]', 'earthquake [hit] place the coast']],
  ['The plane was found by dawn.', ['other [found] target The plane, time dawn']],
  [
    'The flood left 2,000 homes without power.',
    ['flood [flood]', 'damage [left] instrument The flood, target 2,000 homes without power'],
  ],
  ['Residents left their homes.', ['evacuate [left] agent Residents, target their homes']],
  ['The budget will be ready by the end of April.', ['other [ready] target The budget, time the end']],
  [
    'The end of the trial came on Monday.',
    ['end [end] target the trial', 'trial [trial]', 'travel [came] agent The end of the trial, time Monday'],
  ],
  ['Her party won nine percent of the vote.', ['win [won] agent Her party, target nine percent of the vote']],
  [
    'The governor ordered an inquiry into the fire.',
    [
      'appeal [ordered] agent The governor, topic an inquiry into the fire',
      'investigate [inquiry]',
      'fire [fire]',
    ],
  ],
  ['The dam gave way on Monday.', ['accident [gave] agent The dam, time Monday']],
  ['The city has three weeks to ask for help.', ['appeal [ask] topic help', 'aid [help]']],
  [
    'The union quit the coalition on Tuesday.',
    ['resign [quit] agent The union, origin the coalition, time Tuesday'],
  ],
  ['The court ruled on Monday.', ['legislate [ruled] agent The court, time Monday']],
  ['Prosecutors have opened a criminal investigation.', ['investigate [investigation] agent Prosecutors']],
  ['Hostages freed after 14-hour siege', ['release [freed] target Hostages', 'attack [siege]']],
  [
    'The opposition asked the court to annul the vote.',
    [
      'other [asked] agent The opposition, target the court',
      'other [annul] agent the court, target the vote',
      'elect [vote]',
    ],
  ],
  ['His men had fired first.', ['attack [fired] agent His men']],
  [
    'The river rose, sweeping away two bridges.',
    ['rise [rose] agent The river', 'damage [sweeping] agent The river, target two bridges'],
  ],
  ['Marsh took over from David Pell.', ['appoint [took] target Marsh, origin David Pell']],
  ['The gunmen burst into the hotel.', ['other [burst] agent The gunmen']],
  [
    'The hackers stole data, sending its shares down 12 percent.',
    ['crime [stole] agent The hackers, target data', 'fall [sending] agent The hackers, target its shares'],
  ],
  ['My children were thrown out of bed.', ['other [thrown] target My children']],
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
  [
    'The talks came after Peruvian Air Force jets bombed targets in Chile, which fired missiles.',
    [
      'consult [talks]',
      'travel [came]',
      'attack [bombed] agent Peruvian Air Force jets, target targets in Chile, place Chile',
      'attack [fired] agent Chile, instrument missiles',
    ],
  ],
  [
    'Police arrested two men for robbing a shop.',
    ['detain [arrested] agent Police, target two men', 'crime [robbing] target a shop'],
  ],
  [
    'Peru blamed Chile for bombing the school.',
    ['accuse [blamed] agent Peru, target Chile', 'attack [bombing] agent Chile, target the school'],
  ],
  [
    'The army accused rebels in Mali, which borders Niger, of killing civilians.',
    [
      'accuse [accused] agent The army, target rebels in Mali, place Mali',
      'kill [killing] agent rebels in Mali, target civilians',
    ],
  ],
  [
    'The mayor received a call from the envoy of Peru.',
    ['consult [call] recipient The mayor, agent the envoy of Peru'],
  ],
  [
    'The firm received a warning from the regulator.',
    ['threaten [warning] recipient The firm, agent the regulator'],
  ],
  ['The ferry sank off Lima.', ['crash [sank] agent The ferry, place Lima']],
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
  [
    'A magnitude 7.1 earthquake struck off the coast, killing 14 people.',
    [
      'earthquake [earthquake]',
      'earthquake [struck] place the coast',
      'kill [killing] instrument A magnitude 7.1 earthquake, target 14 people',
    ],
  ],
  [
    'Two rockets fired from Gaza landed in southern Israel.',
    [
      'attack [fired] count Two, instrument Two rockets, origin Gaza',
      'travel [landed] count Two, agent Two rockets, place southern Israel',
    ],
  ],
  [
    'The central bank raised its key interest rate by a quarter point.',
    ['rise [raised] agent The central bank, target its key interest rate'],
  ],
  [
    'Harbour lineman Jo Poe arrested on theft suspicion',
    ['detain [arrested] target Harbour lineman Jo Poe, topic theft suspicion', 'other [suspicion]'],
  ],
  [
    'The strike by pilots grounded hundreds of flights.',
    [
      'protest [strike] agent pilots',
      'disruption [grounded] instrument The strike by pilots, target hundreds of flights',
      'travel [flights]',
    ],
  ],
  ['He left three children.', ['other [left] agent He, target three children']],
  [
    'The regulator fined the bank 30 million pounds for failing to report payments.',
    [
      'convict [fined] agent The regulator, target the bank',
      'other [failing] agent the bank',
      'statement [report] agent the bank, target payments',
      'finance [payments]',
    ],
  ],
  [
    'Police fired tear gas and rubber bullets at protesters in Nairobi.',
    [
      'attack [fired] agent Police, instrument tear gas, instrument rubber bullets, target protesters in Nairobi',
    ],
  ],
  [
    'He spent three years in prison for corruption.',
    ['other [spent] agent He, time three years, place prison', 'crime [corruption]'],
  ],
  [
    'Lena Weiss retired from tennis after losing to Ana Kolar.',
    [
      'life-event [retired] agent Lena Weiss, origin tennis',
      'lose [losing] agent Lena Weiss, recipient Ana Kolar',
    ],
  ],
  [
    'An explosion ripped through a market in Karachi, killing at least 14 people.',
    ['explosion [explosion]', 'explosion [ripped] place Karachi', 'kill [killing] target at least 14 people'],
  ],
  ['Court jails ex-minister for graft', []],
  ['City beat United with two goals.', ['win [beat] agent City, target United, recipient two goals']],
  ['Turkey recalled its ambassador.', ['reject [recalled] agent Turkey, target its ambassador']],
  [
    'The government declared a state of emergency.',
    ['announce [declared] agent The government, target a state of emergency', 'emergency-rule [state]'],
  ],
  [
    'The envoy called for an end to the war.',
    ['appeal [called] agent The envoy, topic an end to the war', 'end [end] recipient the war', 'war [war]'],
  ],
  [
    'The court fined the firm for polluting the river.',
    [
      'convict [fined] agent The court, target the firm',
      'other [polluting] agent the firm, target the river',
    ],
  ],
  ['Police have not named the victim.', ['other [named] agent Police, target the victim']],
  ['The company employs 9,400 people.', []],
  [
    'Police said 1,200 people had joined a march to the town hall.',
    [
      'statement [said] agent Police',
      'other [joined] agent 1,200 people, target a march to the town hall',
      'protest [march] recipient the town hall',
    ],
  ],
  [
    'Ana Diaz, the leader of the union, called on Tom Reed to resign.',
    ['appeal [called] agent Ana Diaz, target Tom Reed', 'resign [resign] agent Tom Reed'],
  ],
  [
    'She spoke to the ministers of both countries late on Tuesday.',
    ['consult [spoke] agent She, recipient the ministers of both countries'],
  ],
  [
    'She spoke to the leaders of the strike of last week.',
    [
      'consult [spoke] agent She, recipient the leaders of the strike of last week',
      'other [strike] time last week',
    ],
  ],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})

/** Who carries out what the noun before the period tells, where `name` is an organisation. */
const agentsOf = (text: string, name: string): string[] => {
  const start = text.indexOf(name)
  const mention: Mention = {
    ...{ id: 'm1', start, end: start + name.length, exact: name },
    ...{ type: 'ORG', form: 'name', actor: null, use: null, rule: 'test' },
  }
  const [event] = extractEvents(parseText(text), lexicon, [mention])
  return event!.arguments.filter(({ role }) => role === 'agent').map(({ exact }) => exact)
}

test('an organisation before a noun of harm did it only where it is armed', () => {
  expect(agentsOf('The Treasury attack was brief.', 'Treasury')).toEqual([])
  expect(agentsOf('The Harbour Militia attack was brief.', 'Harbour Militia')).toEqual(['Harbour Militia'])
})

test('a name right behind a description is part of it', () => {
  expect(told('Opposition leader Jonas Okoro rejected the results.')[0]).toBe(
    'reject [rejected] agent Opposition leader Jonas Okoro, target the results',
  )
})

test('whoever is urged is to do it', () => {
  expect(told('The council urged the government in Lima to pursue rebel groups.')[1]).toContain(
    'agent the government in Lima',
  )
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

test('a dateline reports nothing', () => {
  const parsed = parseText('The report was published on 15 March 2024.')
  const sentences = parsed.sentences.map((sentence) => ({ ...sentence, section: 'dateline' as const }))
  expect(extractEvents(parsed, lexicon)).not.toEqual([])
  expect(extractEvents({ ...parsed, sentences }, lexicon)).toEqual([])
})

test('the label of a headline is no event', () => {
  const parsed = parseHeadline('Breaking: Mayor resigns after vote')
  expect(extractEvents(parsed, lexicon).map(({ trigger }) => trigger.exact)).toEqual(['resigns', 'vote'])
})
