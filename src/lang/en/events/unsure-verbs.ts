// English verbs of several meanings, and the company in which they tell an event of their kind: a ferry sinks, and so do prices.
import type { EventWords } from '../../shape/events.ts'
import * as groups from '../actors/groups.ts'
import * as people from '../actors/people.ts'
import { TAKEN_PLACES } from './grammar.ts'
import { wordList } from './word-list.ts'

const PEOPLE = [
  ...people.persons,
  ...people.males,
  ...people.females,
  ...people.kin,
  ...people.fighters,
  ...people.crowds,
  ...people.bodies,
  ...wordList(
    `people, soldier, troop, force, life, civilian, passenger, crew, other, dozen, hundred, thousand`,
  ),
]

const VEHICLES = wordList(`
  ferry, boat, ship, vessel, submarine, tanker, freighter, trawler, yacht, barge, canoe, dinghy, train, tram, bus, minibus, coach, car, truck,
  lorry, van, taxi, motorcycle, bicycle, bike, plane, aircraft, airliner, jet, helicopter, drone, warship, destroyer, frigate, boeing, airbus`)

const BUILT = [
  ...groups.buildings,
  ...wordList(`
    roof, wall, ceiling, floor, block, balcony, scaffold, scaffolding, crane, stand, pier, jetty, bridge, overpass, dam, levee, mine, shaft, quarry,
    stage, platform, tank, pipeline, pipe, tree, structure, skyscraper, minaret, escalator, elevator, lift`),
]

const SPORT = wordList(`
  match, game, league, season, team, cup, final, semifinal, tournament, championship, title, goal, score, set, round, race, lap, club, player,
  striker, midfielder, defender, goalkeeper, quarterback, pitcher, inning, touchdown, ball, penalty, champion, opponent, medal, olympics, playoff,
  coach, referee, win, defeat, draw, victory, rival, side, pass, interception, yard, seed, grand slam, marathon`)

export const UNSURE_VERBS: EventWords['unsureVerbs'] = [
  {
    kind: 'match',
    verbs: wordList(`
      play, compete, tackle, bat, bowl, pitch, race, box, wrestle, tie, draw, practice, practise, coach, throw, catch, substitute,
      bench, foul, sideline, qualify, sprint`),
    company: SPORT,
  },
  {
    kind: 'win',
    verbs: wordList(
      `conquer, rout, edge, upset, clinch, overcome, dominate, sweep, secure, achieve, triumph, prevail`,
    ),
    company: SPORT,
  },
  { kind: 'lose', verbs: wordList(`lose, forfeit, fumble`), company: SPORT },
  {
    kind: 'attack',
    verbs: wordList(`target, pound, hurl, lob, blast, mob, retaliate, infiltrate, plunder, storm, ram`),
    company: wordList(`
      gunman, militant, rebel, soldier, troop, army, force, insurgent, missile, rocket, drone, mortar, bomb, grenade, shell, jet, warplane,
      police, base, camp, convoy, village, position, stone, car, truck, crowd, protester`),
  },
  {
    kind: 'explosion',
    verbs: wordList(`blow, burst, go off`),
    company: wordList(`bomb, device, grenade, mine, pipeline, tank, shell, blast`),
  },
  {
    kind: 'clash',
    verbs: wordList(
      `battle, duel, fight, confront, chase, chase away, chase off, down, foil, thwart, repel, intercept, fend off, square off`,
    ),
    company: [...PEOPLE, ...VEHICLES, ...wordList(`missile, rocket, army, militia, navy`)],
  },
  {
    kind: 'kill',
    of: 'target',
    verbs: wordList(
      `hang, eliminate, neutralise, neutralize, liquidate, wipe out, mow, gas, martyr, execute, poison, claim`,
    ),
    company: PEOPLE,
  },
  {
    kind: 'injure',
    of: 'target',
    verbs: wordList(`hurt, harm, bite, bruise, traumatise, traumatize, maul`),
    company: PEOPLE,
  },
  {
    kind: 'abduct',
    of: 'target',
    verbs: wordList(`seize, snatch, disappear, commandeer`),
    company: [...PEOPLE, ...VEHICLES],
  },
  {
    kind: 'capture',
    of: 'target',
    verbs: wordList(`occupy, retake, take control`),
    company: TAKEN_PLACES,
  },
  {
    kind: 'earthquake',
    verbs: wordList(`shake, rattle, jolt, rock, sway, erupt`),
    company: wordList(`volcano, quake, earthquake, tremor, crater, magnitude`),
  },
  {
    kind: 'storm',
    verbs: wordList(`batter, lash, pummel, buffet, snow, rain, drench, uproot`),
    company: wordList(
      `storm, hurricane, typhoon, cyclone, tornado, wind, gale, rain, blizzard, monsoon, tree`,
    ),
  },
  {
    kind: 'flood',
    verbs: wordList(`inundate, swamp, overflow, deluge, starve, dry up, submerge`),
    company: wordList(
      `river, water, rain, dam, lake, storm, flood, floodwater, tsunami, tide, monsoon, bank, levee`,
    ),
  },
  {
    kind: 'fire',
    verbs: wordList(`engulf, rage, burn, char, gut, ignite, douse, scorch, raze, blaze, extinguish`),
    company: [
      ...BUILT,
      ...wordList(`fire, flame, blaze, forest, bush, acre, hectare, firefighter, wildfire, smoke, village`),
    ],
  },
  {
    kind: 'crash',
    verbs: wordList(
      `ditch, run into, sink, derail, plunge into, run over, slam into, smash into, skid, veer, swerve, knock down, ram into, capsize`,
    ),
    company: VEHICLES,
  },
  {
    kind: 'damage',
    verbs: wordList(`devastate, shatter, ravage, wreck, flatten`),
    company: [
      ...BUILT,
      ...VEHICLES,
      ...wordList(`
        window, glass, city, town, village, region, area, coast, island, province, district, neighbourhood, neighborhood, crop, forest, farm, field,
        harbour, harbor, quake, earthquake, storm, hurricane, typhoon, cyclone, tornado, flood, fire, wildfire, tsunami, blast, explosion, bomb, shelling`),
    ],
  },
  {
    kind: 'deliver',
    of: 'target',
    verbs: wordList(`send`),
    company: wordList(`
      aid, supply, good, food, medicine, equipment, package, parcel, shipment, cargo, truck, ship, grain, weapon, arm, ammunition, tank, vaccine, mask,
      generator, fuel, oil, gas, engine, part, product, order, plane, rescuer, doctor, team, money, fund, million, billion, file, document, report, data`),
  },
  {
    kind: 'accident',
    verbs: wordList(`collapse, break, buckle, give way, spill, malfunction, crumble, disintegrate, rupture`),
    company: [...BUILT, ...wordList(`oil, gas, leak, ton, barrel`)],
  },
  {
    kind: 'accident',
    verbs: wordList(`trip, stumble, choke, crush, suffocate`),
    company: PEOPLE,
  },
  {
    kind: 'rescue',
    of: 'target',
    verbs: wordList(`save, salvage, dig out`),
    company: [...PEOPLE, ...VEHICLES],
  },
  {
    kind: 'outbreak',
    verbs: wordList(`spread, contaminate`),
    company: wordList(
      `virus, disease, infection, bacteria, cholera, measles, flu, influenza, outbreak, epidemic, pandemic, fever`,
    ),
  },
  {
    kind: 'treat',
    of: 'target',
    verbs: wordList(`treat, cure, nurse, check into, check out of, relapse`),
    company: [...PEOPLE, ...wordList(`hospital, clinic, injury, wound, disease, cancer`)],
  },
  {
    kind: 'appeal',
    verbs: wordList(`seek, beg, apply, order, command`),
    company: wordList(
      `help, aid, assistance, asylum, support, permission, approval, bail, compensation, damages, apology, refuge, talk, meeting, investigation, inquiry, calm, restraint, ceasefire, truce, evacuation, release, withdrawal, closure`,
    ),
  },
  {
    kind: 'detain',
    of: 'target',
    verbs: wordList(`book, collar, nail, cuff, bust, capture, intern`),
    company: PEOPLE,
  },
  { kind: 'resign', of: 'target', verbs: wordList(`remove, can, ax, axe, fire, sack`), company: PEOPLE },
]
