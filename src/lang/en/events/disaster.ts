// English words for disasters, accidents, rescue and health.
import type { EventKind } from '../../shape/events.ts'
import { PLAIN } from './plain-words.ts'
import { wordList } from './word-list.ts'

export const DISASTER: readonly EventKind[] = [
  {
    id: 'earthquake',
    family: 'disaster',
    label: 'earthquake',
    labels: {
      tsunami: 'tsunami',
      eruption: 'eruption',
      erupt: 'eruption',
      landslide: 'landslide',
      avalanche: 'avalanche',
      mudslide: 'mudslide',
      sinkhole: 'sinkhole',
    },
    questions: ['where', 'when', 'how-much', 'killed', 'injured'],
    verbs: wordList(`quake, tremor, shake, rattle, jolt, erupt, strike off, rock, sway`),
    nouns: wordList(`
      earthquake, quake, tremor, aftershock, tsunami, temblor, eruption, volcanic eruption, landslide,
      mudslide, avalanche, seismic activity, sinkhole, foreshock`),
    looseNouns: [],
  },
  {
    id: 'storm',
    family: 'disaster',
    label: 'storm',
    labels: {
      hurricane: 'hurricane',
      cyclone: 'cyclone',
      typhoon: 'typhoon',
      tornado: 'tornado',
      blizzard: 'blizzard',
    },
    questions: ['where', 'when', 'killed', 'injured', 'how-much'],
    verbs: wordList(`
      batter, make landfall, lash, pummel, buffet, drench, snow, rain, gust, blow down, uproot`),
    nouns: wordList(`
      storm, hurricane, cyclone, typhoon, tornado, blizzard, thunderstorm, snowstorm, landfall, hailstorm,
      storm surge, ice storm, heat wave, heatwave, cold snap, cold spell, rainfall, snowfall, downpour,
      monsoon, sandstorm, twister, gale`),
    looseNouns: wordList(`rain, snow, wind`),
  },
  {
    id: 'flood',
    family: 'disaster',
    label: 'flood',
    labels: { drought: 'drought', famine: 'famine' },
    questions: ['where', 'when', 'killed', 'how-many'],
    verbs: wordList(`flood, inundate, submerge, overflow, swamp, burst bank, deluge, starve, dry up`),
    nouns: wordList(`
      flood, flooding, inundation, deluge, flash flood, drought, famine, starvation, dam burst, crop failure`),
    looseNouns: [],
  },
  {
    id: 'fire',
    family: 'disaster',
    label: 'fire',
    labels: { wildfire: 'wildfire' },
    questions: ['where', 'when', 'killed', 'injured', 'how', 'why'],
    verbs: wordList(`
      catch fire, burst into flame, ignite, burn down, set alight, engulf, smoulder, smolder, char, gut, blaze, rage,
      extinguish, put out fire, douse, scorch, raze, burn`),
    nouns: wordList(`
      fire, wildfire, blaze, bushfire, inferno, forest fire, house fire, conflagration, combustion,
      arson attack`),
    looseNouns: wordList(`
      burning`),
  },
  {
    id: 'crash',
    family: 'disaster',
    label: 'crash',
    labels: {
      collide: 'collision',
      collision: 'collision',
      derail: 'derailment',
      derailment: 'derailment',
      sink: 'sinking',
      capsize: 'sinking',
      sinking: 'sinking',
    },
    questions: ['where', 'when', 'killed', 'injured', 'how-many', 'how', 'why'],
    verbs: wordList(`
      crash, collide, derail, capsize, sink, run over, run aground, crash-land, skid, ram into, plunge into,
      veer, hit tree, hit car, hit pedestrian, slam into, smash into, run into, knock down, ditch,
      crash land, swerve, struck by, strike by car, strike by vehicle, strike by truck, strike by train,
      strike by bus, strike by driver, hit by car, hit by vehicle, hit by truck, hit by train, hit by bus, hit by driver,
      strike pedestrian, strike car, strike cyclist, hit cyclist`),
    nouns: wordList(`
      crash, collision, derailment, shipwreck, sinking, plane crash, car crash, car accident, train crash,
      air crash, pileup, pile-up, crash landing, emergency landing, wreck, hit-and-run, fender-bender,
      capsizing, air disaster, near-miss`),
    looseNouns: wordList(`impact`),
  },
  {
    id: 'accident',
    family: 'disaster',
    label: 'accident',
    labels: {
      spill: 'spill',
      collapse: 'collapse',
      stampede: 'stampede',
      leak: 'leak',
      meltdown: 'meltdown',
      fall: 'fall',
    },
    questions: ['where', 'when', 'killed', 'injured', 'how', 'why'],
    verbs: wordList(`
      collapse, spill, leak oil, leak gas, malfunction, cave in, give way, topple over, rupture, stampede,
      crush to death, crush under, trample, trip, stumble, fall from, fall off, fall overboard, break apart, disintegrate,
      meltdown, crumble, tumble down, suffocate, choke, break, buckle`),
    nouns: wordList(`
      accident, spill, oil spill, gas leak, oil leak, collapse, stampede, meltdown, malfunction, mishap,
      rupture, cave-in, mine disaster, nuclear accident, disaster, catastrophe, tragedy, calamity,
      contamination, drowning, cataclysm, failure`),
    looseNouns: wordList(`incident, leak, breakdown`),
  },
  {
    id: 'damage',
    family: 'disaster',
    label: 'damage',
    labels: {
      destroy: 'destruction',
      destruction: 'destruction',
      demolish: 'demolition',
      demolition: 'demolition',
    },
    questions: ['where', 'when', 'how-many', 'how-much'],
    verbs: wordList(
      `damage, destroy, sweep away, wash away, wreck, devastate, ravage, flatten, shatter, demolish, obliterate`,
    ),
    nouns: wordList(`damage, destruction, devastation, wreckage, demolition`),
    looseNouns: [],
  },
  {
    id: 'disruption',
    family: 'disaster',
    label: 'disruption',
    labels: {
      outage: 'outage',
      blackout: 'outage',
      delay: 'delay',
      cancel: 'cancellation',
      cancellation: 'cancellation',
      postpone: 'postponement',
      put: 'postponement',
      adjourn: 'adjournment',
      suspend: 'suspension',
      call: 'cancellation',
      postponement: 'postponement',
    },
    questions: ['where', 'when', 'how-many', 'why'],
    verbs: wordList(`
      disrupt, cancel, delay, postpone, cut off, knock out, lose power, ground, divert, strand,
      go offline, jam, shut airport, call off, put off, interrupt, suspend flight, suspend service, crash server,
      reroute, hinder, hamper, impede, paralyze, paralyse, stall, push back, reschedule, shelve, sever,
      cripple`),
    nouns: wordList(`
      disruption, outage, power outage, power cut, blackout, delay, cancellation, postponement, shutdown,
      interruption, diversion, stoppage, downtime, traffic jam, power failure, shortage, halt,
      internet outage, service outage, gridlock, setback`),
    looseNouns: wordList(`glitch, problem, break, fault, closure`),
  },
  {
    id: 'rescue',
    family: 'disaster',
    label: 'rescue',
    questions: ['who', 'whom', 'how-many', 'where', 'when', 'outcome'],
    verbs: wordList(`
      rescue, save, pull from rubble, pluck, winch, free trapped, airlift to safety, search for survivor,
      salvage, dig out, extricate, resuscitate, bring to safety`),
    nouns: wordList(`
      rescue, rescue operation, rescue effort, rescue mission, salvage, search and rescue, resuscitation,
      lifesaving, recovery effort`),
    looseNouns: [],
  },
  {
    id: 'evacuate',
    family: 'disaster',
    label: 'evacuation',
    labels: { displace: 'displacement', displacement: 'displacement' },
    questions: ['who', 'how-many', 'where', 'when', 'why'],
    verbs: wordList(`
      evacuate, displace, relocate, resettle, flee home, uproot family, leave home, shelter in place,
      migrate, emigrate, immigrate, seek asylum, seek refuge, take shelter, take refuge`),
    nouns: wordList(`
      evacuation, displacement, relocation, resettlement, migration, influx, emigration, immigration,
      mass exodus`),
    looseNouns: [],
  },
  {
    id: 'outbreak',
    family: 'health',
    label: 'outbreak',
    labels: { epidemic: 'epidemic', pandemic: 'pandemic', recall: 'recall' },
    questions: ['where', 'when', 'how-many', 'killed'],
    verbs: wordList(`
      infect, contract virus, contract disease, contract infection, contract illness, contract malaria, contract cholera, contract covid, spread, sicken, contaminate, quarantine, fall ill,
      test positive, catch virus`),
    nouns: wordList(`
      outbreak, epidemic, pandemic, infection, contagion, food poisoning, transmission, quarantine,
      poisoning, illness, disease, sickness`),
    looseNouns: wordList(`
      spread`),
  },
  {
    id: 'treat',
    family: 'health',
    label: 'treatment',
    labels: {
      vaccinate: 'vaccination',
      vaccination: 'vaccination',
      surgery: 'surgery',
      operate: 'surgery',
      diagnose: 'diagnosis',
      diagnosis: 'diagnosis',
    },
    questions: ['who', 'whom', 'where', 'when', 'outcome'],
    verbs: wordList(`
      treat, vaccinate, immunise, immunize, diagnose, cure, rehabilitate, transplant, undergo surgery,
      admit to hospital, take to hospital, rush to hospital, convalesce, medicate, inoculate, check into,
      check out of, nurse, detox, relapse, recuperate`),
    nouns: wordList(`
      treatment, vaccination, surgery, diagnosis, transplant, therapy, rehab, rehabilitation,
      hospitalisation, hospitalization, chemotherapy, immunisation, immunization, checkup, heart attack,
      stroke, overdose, relapse, coma, cardiac arrest, miscarriage, pregnancy, heart surgery,
      open-heart surgery, medical care, addiction, recuperation`),
    looseNouns: wordList(`
      care`),
  },
  {
    id: 'die',
    family: 'health',
    label: 'deaths',
    labels: {
      suicide: 'suicide',
      funeral: 'funeral',
      burial: 'burial',
      bury: 'burial',
      mourning: 'mourning',
    },
    plainWords: PLAIN.dead,
    questions: ['whom', 'killed', 'where', 'when', 'how', 'why'],
    verbs: wordList(`
      die, perish, succumb, pass away, lose life, commit suicide, kill oneself, drop dead,
      drown`),
    nouns: wordList(`
      death, demise, suicide, funeral, burial, fatality, passing, loss of life, mourning, cremation,
      suicide watch, memorial service`),
    looseNouns: [],
  },
]
