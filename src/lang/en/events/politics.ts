// English words for politics: elections, offices, laws, protest, overthrow, independence.
import type { EventKind } from '../../shape/events.ts'
import { wordList } from './word-list.ts'

export const POLITICS: readonly EventKind[] = [
  {
    id: 'elect',
    family: 'politics',
    label: 'election',
    labels: {
      vote: 'vote',
      referendum: 'referendum',
      campaign: 'campaign',
      primary: 'primary',
      inaugurate: 'inauguration',
      inauguration: 'inauguration',
    },
    questions: ['who', 'where', 'when', 'how-many', 'outcome'],
    verbs: wordList(`
      elect, reelect, re-elect, vote, ballot, run for, stand for, campaign, cast ballot, cast vote, canvass,
      win seat, unseat, swear in, go poll, head poll, caucus, contest, poll, concede defeat, concede election`),
    nouns: wordList(`
      election, reelection, re-election, by-election, vote, voting, referendum, plebiscite, runoff, run-off,
      primary, caucus, campaign, recount, inauguration, candidacy, polling, general election,
      electioneering, swearing-in, campaigning`),
    looseNouns: wordList(`poll, ballot, turnout`),
  },
  {
    id: 'appoint',
    family: 'politics',
    label: 'appointment',
    labels: {
      nominate: 'nomination',
      nomination: 'nomination',
      promote: 'promotion',
      promotion: 'promotion',
      hire: 'hiring',
      hiring: 'hiring',
      take: 'taking of office',
      become: 'taking of office',
      come: 'coming to power',
      rise: 'rise to power',
    },
    questions: ['who', 'whom', 'topic', 'when'],
    verbs: wordList(`
      appoint, nominate, name, promote, hire, recruit, select, designate, take office, take charge, take over as, take over from,
      become president, become minister, come to power, rise to power, crown, anoint, tap, assign, enlist, reinstate, take helm`),
    nouns: wordList(`
      appointment, nomination, promotion, hiring, selection, coronation, recruitment, reinstatement,
      casting, nominee`),
    looseNouns: wordList(`
      assignment, posting`),
  },
  {
    id: 'resign',
    family: 'politics',
    label: 'resignation',
    labels: {
      dismiss: 'dismissal',
      fire: 'dismissal',
      dismissal: 'dismissal',
      firing: 'dismissal',
      retire: 'retirement',
      retirement: 'retirement',
      sack: 'dismissal',
      oust: 'removal',
      ouster: 'removal',
    },
    questions: ['who', 'whom', 'when', 'why'],
    verbs: wordList(`
      resign, quit, step down, step aside, retire, bow out, dismiss minister, dismiss official,
      dismiss officer, dismiss chief, dismiss head, dismiss director, dismiss manager, dismiss coach, dismiss judge,
      dismiss employee, dismiss worker, dismiss staff, dismiss cabinet, dismiss government, fire, sack, oust, remove,
      relieve of duty, vacate, abdicate, replace minister, part way, part ways, let go, axe, ax, can,
      leave office, lose job, tender resignation, drop out`),
    nouns: wordList(`
      resignation, retirement, dismissal, firing, sacking, ouster, ousting, removal, abdication,
      dissolution, shake-up, shakeup, reshuffle`),
    looseNouns: [],
  },
  {
    id: 'legislate',
    family: 'politics',
    label: 'decision',
    labels: {
      legislation: 'legislation',
      law: 'law',
      bill: 'bill',
      approve: 'approval',
      approval: 'approval',
      reform: 'reform',
    },
    questions: ['who', 'topic', 'when', 'outcome'],
    verbs: wordList(`
      legislate, enact, pass law, pass bill, pass legislation, pass resolution, approve, adopt, amend,
      repeal, reform, decree, legalise, legalize, criminalise, criminalize, regulate, deregulate, abolish,
      authorise, authorize, sign into law, opt, pass, vote down, nationalise, nationalize, privatise,
      privatize, implement, enforce, mandate, rule on, permit, license, certify, grant`),
    nouns: wordList(`
      legislation, enactment, repeal, amendment, reform, approval, adoption, authorisation, authorization,
      deregulation, nationalisation, nationalization, privatisation, privatization, decision, abolition,
      filibuster, overhaul, implementation, enforcement, certification, permission`),
    looseNouns: wordList(`resolution, 
      plan, clearance`),
  },
  {
    id: 'protest',
    family: 'politics',
    label: 'protest',
    labels: {
      riot: 'riot',
      rioting: 'riot',
      march: 'march',
      strike: 'strike',
      rally: 'rally',
      demonstration: 'demonstration',
      demonstrate: 'demonstration',
      walkout: 'strike',
    },
    questions: ['who', 'topic', 'how-many', 'where', 'when'],
    verbs: wordList(`
      protest, demonstrate, march, riot, picket, rampage, go on strike, strike over, block road,
      clash with police, take to street, chant, heckle, walk out, revolt, rise up, burn flag, hold vigil,
      sit in, hunger-strike`),
    nouns: wordList(`
      protest, demonstration, riot, rioting, march, sit-in, picket, hunger strike, general strike,
      labour strike, labor strike, rail strike, vigil, unrest, civil disobedience, walkout,
      industrial action, work stoppage, wildcat strike, picket line, pay strike, wage strike, hour strike,
      worker strike, pilot strike, teacher strike, nurse strike, doctor strike, driver strike, miner strike, staff strike, union strike,
      farmer strike, writer strike, actor strike, lawyer strike, trucker strike, student strike, docker strike, crew strike,
      port strike, bus strike, train strike, tube strike, transport strike, postal strike, airline strike, school strike`),
    looseNouns: wordList(`rally`),
  },
  {
    id: 'coup',
    family: 'politics',
    label: 'coup',
    labels: { overthrow: 'overthrow', topple: 'overthrow', depose: 'overthrow', takeover: 'takeover' },
    questions: ['who', 'whom', 'where', 'when', 'outcome'],
    verbs: wordList(`overthrow, seize power, topple, depose, dethrone, usurp, take power`),
    nouns: wordList(`
      coup, coup d'etat, overthrow, putsch, military takeover, toppling`),
    looseNouns: [],
  },
  {
    id: 'emergency-rule',
    family: 'politics',
    label: 'emergency rule',
    labels: { lockdown: 'lockdown', curfew: 'curfew', law: 'martial law', state: 'state of emergency' },
    questions: ['who', 'where', 'when', 'why'],
    verbs: wordList(`impose lockdown, impose curfew`),
    nouns: wordList(`martial law, state of emergency, emergency rule, lockdown, curfew`),
    looseNouns: [],
  },
  {
    id: 'independence',
    family: 'politics',
    label: 'independence',
    labels: { partition: 'partition', secession: 'secession', secede: 'secession' },
    questions: ['who', 'where', 'when'],
    verbs: wordList(`
      secede, partition, break away, declare independence, gain independence, decolonise, decolonize, cede,
      unify, reunify`),
    nouns: wordList(`
      partition, independence, secession, decolonisation, decolonization, unification, reunification,
      cession, breakaway, brexit`),
    looseNouns: [],
  },
]
