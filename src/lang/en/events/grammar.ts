// English words that are no events but decide about them: light verbs, states, denial, the future, possibility, judgement.
import type { EventWords } from '../../shape/events.ts'
import { wordList } from './word-list.ts'

export const LIGHT_VERBS = wordList(`
  carry out, conduct, open investigation, open inquiry, open probe, launch investigation, launch inquiry, launch probe, hold, make, take, give, have, do, stage, mount, perform, undertake, commit, come under, put, pay, pose, wage, place,
  suffer, sustain, experience, exercise, express, show, lay, lead to, get, receive, play, keep`)

export const RECEIVING_VERBS = wordList(`receive, get`)

export const PARTICIPANT_PREPOSITIONS = wordList(
  `by, against, with, between, to, after, before, during, from`,
)

export const SUFFERED_KINDS = wordList(
  `die, kill, injure, abduct, detain, release, charge, convict, rescue, evacuate, appoint, award`,
)

/** Verbs of these kinds that are done by their subject, with an object or without. */
export const DECIDING_VERBS = wordList(`rule`)

/** Verbs whose object is what somebody leaves. */
export const QUITTING_VERBS = wordList(`quit, vacate, flee`)

export const AMOUNT_KINDS = wordList(`rise, fall, result`)

export const COUNT_WORDS = wordList(
  `many, several, dozens, scores, hundreds, thousands, few, some, numerous, countless, dozen`,
)

export const PATIENT_KINDS = wordList(`
  die, kill, injure, abduct, detain, release, charge, convict, trial, appoint, resign, rescue, evacuate, treat, award, capture`)

export const CHOSEN_NOUNS = wordList(`nominee, appointee, pick, hire, detainee, abductee`)

/** Verbs that leave somebody in a state. */
export const LEAVING_VERBS = wordList(`leave`)

/** Bodies that act where their name stands before the noun: a police raid, a rebel attack. */
export const ACTING_NOUNS = wordList(
  `police, army, navy, military, government, opposition, rebel, guerrilla, militia, mob, union`,
)

export const ARMED_NOUNS = wordList(`
  army, navy, military, forces, force, militia, brigade, brigades, taliban, mujahideen, guerrillas, rebels, insurgents, guard, guards, corps,
  marines, commandos, paramilitaries, jihad, troops, soldiers`)

export const REPORT_NOUNS = wordList(
  `report, sign, evidence, indication, word, mention, proof, trace, hint, record`,
)

export const EXCLUDING_VERBS = wordList(`rule out, exclude, discount`)

export const NAMING_VERBS = wordList(
  `declare, proclaim, elect, re-elect, reelect, name, appoint, nominate, crown`,
)

export const MISSILES = wordList(
  `missile, rocket, shot, gas, bullet, round, mortar, shell, weapon, gun, volley, cannon, torpedo, fire`,
)

export const ARMS = [
  ...MISSILES,
  ...wordList(
    `drone, bomb, grenade, explosive, knife, machete, axe, sword, rifle, pistol, stone, rock, brick`,
  ),
]

/** Kinds whose verbs say of another act only that it begins. */
export const BEGIN_KINDS = wordList(`begin`)

/** What goes on for months or years. */
export const LONG_EVENTS = wordList(`war, insurgency, conflict, rebellion, insurrection`)

/** What happens once and is over: several of them are no one event. */
export const SINGLE_EVENTS = wordList(`
  fire, attack, crash, accident, collision, shooting, explosion, blast, bombing, incident, avalanche, stabbing, murder, quake, earthquake, shipwreck,
  derailment, drowning, case`)

export const TAKING_WORDS = wordList(`seize, capture, seizure`)
export const CAPTURE_KIND = 'capture'

export const TRYING_VERBS = wordList(`seek`)

/** “The elders, not the army”, “rather than the army”. */
export const EXCEPT_WORDS = wordList(`not, rather, instead`)

export const STATE_VERBS = wordList(`
  be, have, do, seem, contain, consist, belong, own, resemble, depend, lack, weigh, equal, possess, constitute, comprise, exist, mean,
  matter, suit, deserve, owe, regard, span, tend, sit, reside, stem, may, can, must, will, shall, let, base, entitle, locate, dub,
  title, nickname, situate, surround, border, like, concern`)

export const BEFALLING_VERBS = wordList(`
  strike, hit, rock, shake, jolt, rattle, sweep, rip, tear, slam, batter, lash, hammer, pound, pummel, devastate, ravage, engulf, flatten,
  erupt, occur, happen, unfold`)

export const CHARGE_WORDS = wordList(
  `charge, count, convict, conviction, guilty, acquit, accuse, indict, plead, arraign, try, sentence, wanted, act`,
)

/** What says how strong something is: “a quake of magnitude 6.8”. */
export const DEGREE_NOUNS = wordList(`magnitude, category, grade, intensity, strength`)

export const TOLL_NOUNS = wordList(`toll`)

/** Kinds of what people do where they live or work. */
export const LOCAL_KINDS = wordList(`protest`)

/** Objects that mean nothing beside their verb. */
export const EMPTY_OBJECTS = wordList(`way`)

/** Kinds of asking, which name what is asked for as other verbs name whom they ask. */
export const ASKING_KINDS = wordList(`appeal`)

/** What the number of people is called that grows. */
export const NUMBER_NOUNS = wordList(`number, total, count, tally`)

export const TOLL_VERBS = wordList(`
  rise, climb, reach, stand, jump, increase, grow, pass, exceed, top, hit, surge, go, mount, soar, surpass, near, approach`)

export const TOLL_RAISERS = wordList(`raise, bring, take, push, lift, drive, put`)

export const SOLD_VERBS = wordList(`sell`)
export const SALE_PREPOSITIONS = wordList(`to, for`)

export const GOAL_PREPOSITIONS = wordList(`to, at, past, above, beyond`)

export const PREPOSITION_VERBS = wordList(`
  including, following, according, regarding, concerning, considering, depending, given, based, compared, owing, pending, excluding, barring, involving, notwithstanding, related, relating, starting, beginning, continuing, amounting`)

export const NEGATIONS = wordList(
  `not, n't, never, no, none, nobody, nothing, neither, nor, without, hardly, scarcely, barely, cannot, "n’t", n’t, nt`,
)

export const DENIED_STATES = wordList(`unhurt, unharmed, uninjured, unscathed`)

export const NEGATING_WORDS = wordList(`
  fail, refuse, deny, decline, avoid, prevent, avert, stop, forbid, thwart, foil, block, cancel, refrain, neglect, disprove, abandon, reject, scrap, forgo, unable, failure, denial,
  refusal, rule out, call off, fend off, head off, ward off, back out, postpone, stay, averted, foiled, thwarted, failed, lack, absence, dispute, abort`)

export const DISPUTING_VERBS = wordList(`deny, reject, dismiss, refute, rebut, dispute, contest, disavow`)

export const CLAIM_NOUNS = wordList(`
  claim, allegation, accusation, suggestion, report, rumour, rumor, assertion, insinuation, speculation, notion, charge`)

export const UNPROVEN_VERBS = wordList(
  `charge, arrest, detain, suspect, indict, sue, try, investigate, probe, question, hold, clear, acquit, prosecute`,
)

export const EXPECTING_WORDS = wordList(`
  expect, plan, intend, schedule, slate, prepare, vow, pledge, promise, aim, hope, want, agree, decide, offer, seek, look, propose, anticipate, await, due, set, ready, poised, bound, forthcoming,
  upcoming, planned, scheduled, expected, proposed, imminent, intention, plan, pledge, promise, proposal, goal, order, urge, ask, call, request, demand, instruct, tell, recommend, need, require, about,
  face, likely, willing, future, preparation, prospect, bid, wish, appeal, encourage, advise, push, press, pressure, aimed, destined, threaten, warn, command, invite, persuade, convince, help, enable`)

export const EXPECTING_OBJECTS = wordList(`
  expect, plan, intend, schedule, await, anticipate, propose, urge, demand, request, seek, want, face, prepare, consider, recommend, need, require, promise, pledge, vow, threaten, suggest`)

export const FACING_VERBS = wordList(`face`)
export const FACED_KINDS = wordList(`charge, accuse, condemn, protest, sue, investigate`)

export const CONTENT_PREPOSITIONS = wordList(`of, for, about, to, on, against, at, toward, towards`)

export const DEFINITE_WORDS = wordList(`the, this, that, these, those`)

export const ATTEMPT_NOUNS = wordList(`attempt, bid, try, effort, plot`)

export const AGAIN_WORDS = wordList(`again, anew, afresh`)

export const SET_APART_WORDS = wordList(`separate, separately, elsewhere, unrelated`)

export const OTHER_WORDS = wordList(`another, different, similar`)

export const ALSO_WORDS = wordList(`also`)

export const BROAD_DISASTERS = wordList(`disaster, tragedy, catastrophe, calamity`)

export const PREVIOUS_WORDS = wordList(`previous, prior, last, earlier`)

export const REPLACED_WORDS = wordList(`earlier, initially, previously, originally`)

export const FUTURE_AUXILIARIES = wordList(`will, shall, 'll, ’ll, wo, going`)

export const REPORTED_FUTURES = wordList(`would`)

export const POSSIBLE_AUXILIARIES = wordList(`may, might, could, can, would, should, must, ought, ca, 'd, ’d`)

export const POSSIBLE_WORDS = wordList(`
  allege, suspect, suspicion, plot, conspire, threaten, try, attempt, consider, fear, possible, possibly, perhaps, maybe, potential, potentially, likely, unlikely, alleged, allegedly, suspected, reportedly, apparently,
  presumably, presumed, probable, probably, feared, threat, risk, danger, possibility, chance, attempted, rumored, rumoured, rumor, rumour, purported, purportedly, supposedly, want, hope, wish, seek, opportunity, ability, able, fear, worry, unclear, uncertain, whether, likelihood, right, if`)

export const CONDITION_WORDS = wordList(`if, unless, whether, should, provided, lest, assuming, otherwise`)

export const HAPPEN_VERBS = wordList(
  `happen, occur, take, come, begin, start, follow, end, unfold, strike, hit, break, commence, conclude`,
)

export const WITHIN_PREPOSITIONS = wordList(`in, during, at`)

export const BOUND_PREPOSITIONS = wordList(
  `since, until, till, before, after, by, between, from, than, prior, through, following`,
)

/** Verbs without a matter of their own, and nouns for those of whom most news tells. */
export const BROAD_WORDS = wordList(`
  be, have, do, get, make, take, give, go, come, put, let, keep, say, tell, want, need, know, think, see, people, person, man, woman, child, government,
  country, nation, state, police, officer, official, authority, minister, president, member, group, team, company, party, one, two, other, year, month,
  week, day, time, thing, way, part, place, case, number, first, last, new, many, more, own, same`)

export const COUNTED_NOUNS = wordList(`vote, ballot`)

export const SHARE_NOUNS = wordList(`
  percent, per cent, cent, percentage, %, share, majority, plurality, half, third, quarter, fifth, number, proportion, portion, bulk, rest`)

export const EDGE_NOUNS = wordList(`end, beginning, outset`)

export const DAY_PARTS = wordList(`dawn, daybreak, sunrise, noon, midday, sunset, dusk, nightfall, midnight`)

export const AMOUNT_PREPOSITIONS = wordList(`by, from`)

export const PRESENCE_VERBS = wordList(`
  attend, host, chair, address, receive, survive, witness, lead, launch, issue, publish, release, sign, deliver`)

export const HARM_KINDS = wordList(`die, kill, injure`)
export const WIDE_HARM_KINDS = wordList(`damage, outbreak, evacuate`)

export const RELATIVE_WORDS = wordList(`which, that`)

export const RELATIVE_PRONOUNS = [...RELATIVE_WORDS, 'who']

export const WHERE_WORDS = wordList(`where`)

export const WHEN_WORDS = wordList(`when`)

export const RANGE_WORDS: EventWords['rangeWords'] = [
  ['from', 'to'],
  ['from', 'until'],
  ['from', 'till'],
  ['from', 'through'],
  ['between', 'and'],
]

export const RESCHEDULING_VERBS = wordList(
  `postpone, delay, move, reschedule, shift, push, bring, extend, defer, change, put`,
)

export const SINCE_WORDS = wordList(`since`)

export const EARLIER_WORDS = wordList(`from, than, versus`)

export const COMPARED_WORDS = wordList(`compared`)

export const PERFECT_AUXILIARIES = wordList(`has, have, 've, ’ve`)

export const SIMULTANEOUS_WORDS = wordList(`when, as, while`)

export const PLACE_NOUNS = wordList(
  `city, town, village, camp, hospital, school, university, college, region, border, street, road, highway, district, building, house, home, church, mosque, temple, synagogue, market, mall, shop, store, restaurant, hotel, airport, station, port, harbour, harbor, base, prison, jail, court, courthouse, province, state, country, capital, neighbourhood, neighborhood, suburb, area, zone, territory, valley, mountain, hill, forest, river, lake, sea, ocean, island, coast, beach, desert, park, square, bridge, tunnel, factory, plant, mine, office, headquarters, embassy, consulate, parliament, stadium, theatre, theater, museum, library, farm, field, refinery, warehouse, apartment, room, garage, club, bar, nightclub, compound, checkpoint, barracks, outpost, facility, site, settlement, county, municipality, parking lot, garden, airspace, waters, soil, north, south, east, west, northeast, northwest, southeast, southwest, world, abroad, downtown, outskirts, vicinity, scene, continent, crossing, junction, intersection, train, bus, plane, ship, vessel, subway, metro`,
)

/** Where somebody may rule or stand: no vehicle, and no part of the world. */
export const TAKEN_PLACES = wordList(
  `city, town, village, camp, hospital, school, university, border, road, highway, district, building, airport, airfield, airbase, station, port, harbour, harbor, base, prison, courthouse, province, state, country, capital, neighbourhood, neighborhood, suburb, area, zone, territory, valley, mountain, hill, island, coast, square, bridge, tunnel, plant, mine, headquarters, embassy, parliament, palace, refinery, compound, checkpoint, barracks, outpost, facility, site, settlement, county, municipality, crossing, peninsula, region, position, stronghold, strip, oilfield, dam, land`,
)

export const JUDGEMENT_WORDS = wordList(`
  unprecedented, historic, landmark, massive, catastrophic, devastating, horrific, heinous, cowardly, brutal, shocking, dramatic, tragic, barbaric, major, serious, significant, unjustified, reprehensible, outrageous,
  spectacular, stunning, disastrous, crucial, deadly, bloody, terrible, horrible, senseless, unprovoked, sheer, blatant, flagrant, egregious, deplorable, despicable, vicious, savage, ruthless, callous, shameful, disgraceful, remarkable, extraordinary, huge, enormous, ever, rare`)

export const ROLES: EventWords['roles'] = {
  against: 'target',
  on: 'target',
  upon: 'target',
  at: 'place',
  in: 'place',
  inside: 'place',
  near: 'place',
  outside: 'place',
  off: 'place',
  across: 'place',
  around: 'place',
  through: 'place',
  throughout: 'place',
  along: 'place',
  over: 'topic',
  about: 'topic',
  regarding: 'topic',
  concerning: 'topic',
  for: 'topic',
  to: 'recipient',
  with: 'recipient',
  between: 'agent',
  among: 'agent',
  by: 'agent',
  from: 'origin',
  during: 'time',
  since: 'time',
  after: 'time',
  before: 'time',
  until: 'time',
}

export const LINKS: EventWords['links'] = [
  { words: 'in response to', kind: 'in-response-to' },
  { words: 'in retaliation for', kind: 'in-response-to' },
  { words: 'in reaction to', kind: 'in-response-to' },
  { words: 'in reply to', kind: 'in-response-to' },
  { words: 'in revenge for', kind: 'in-response-to' },
  { words: 'in response', kind: 'in-response-to', isBare: true },
  { words: 'in retaliation', kind: 'in-response-to', isBare: true },
  { words: 'in return', kind: 'in-response-to', isBare: true },
  { words: 'in the wake of', kind: 'after' },
  { words: 'in the aftermath of', kind: 'after' },
  { words: 'following', kind: 'after' },
  { words: 'after', kind: 'after' },
  { words: 'since', kind: 'after' },
  { words: 'once', kind: 'after' },
  { words: 'subsequent to', kind: 'after' },
  { words: 'prior to', kind: 'before' },
  { words: 'before', kind: 'before' },
  { words: 'ahead of', kind: 'before' },
  { words: 'in the run-up to', kind: 'before' },
  { words: 'until', kind: 'before' },
]
