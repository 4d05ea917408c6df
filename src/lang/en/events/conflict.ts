// English words for conflict: attacks, fighting, killing, troops, tension and its easing.
import type { EventKind } from '../../shape/events.ts'
import { PLAIN } from './plain-words.ts'
import { wordList } from './word-list.ts'

export const CONFLICT: readonly EventKind[] = [
  {
    id: 'attack',
    family: 'conflict',
    label: 'attack',
    labels: {
      bomb: 'bombing',
      bombing: 'bombing',
      bombard: 'bombardment',
      bombardment: 'bombardment',
      shell: 'shelling',
      shelling: 'shelling',
      strike: 'strike',
      airstrike: 'air strike',
      shoot: 'shooting',
      shooting: 'shooting',
      gun: 'shooting',
      stab: 'stabbing',
      stabbing: 'stabbing',
      raid: 'raid',
      ambush: 'ambush',
      invade: 'invasion',
      invasion: 'invasion',
      offensive: 'offensive',
    },
    questions: ['who', 'target', 'where', 'when', 'killed', 'injured', 'how', 'responsibility'],
    verbs: wordList(`
      attack, bomb, bombard, shell, strafe, raid, storm, ambush, assault, assail, shoot, gun, gun down,
      open fire, fire at, fire on, fire upon, fire missile, fire rocket, fire shot, launch missile, lob,
      hurl, stab, knife, ram, torpedo, invade, overrun, firebomb, torch, besiege, target, pound, hit target,
      strike target, strike camp, strike position, strike base, strike building, strike village,
      strike convoy, strike site, strike facility, strike hospital, hit camp, hit base, hit village,
      detonate, blow up, mow down, plow into, plough into, lynch, torture, rape, mug, mob, blitz,
      machine-gun, snipe, carpet-bomb, set fire, set ablaze, retaliate, counterattack, counter-attack,
      incurse, infiltrate, plunder, loot, pelt, vandalise, vandalize, sabotage, blast`),
    nouns: wordList(`
      attack, air attack, terror attack, bombing, suicide bombing, car bombing, bombardment, shelling,
      airstrike, air strike, air raid, air assault, missile strike, drone strike, military strike,
      precision strike, strike, raid, ambush, assault, shooting, gunfire, stabbing, massacre, onslaught,
      offensive, counteroffensive, counter-offensive, incursion, invasion, siege, blitz, counterattack,
      counter-attack, retaliation, reprisal, aggression, atrocity, drive-by, beating, lynching, rape,
      torture, sabotage, arson, vandalism, looting, pogrom, strafing, blockade, cyberattack, cyber-attack,
      hacking, hijacking, sniper fire, rocket fire, artillery fire, barrage, salvo, intrusion, violence,
      hostility, rampage, piracy`),
    looseNouns: wordList(`operation, action, hit, military action`),
  },
  {
    id: 'explosion',
    family: 'conflict',
    label: 'explosion',
    questions: ['where', 'when', 'killed', 'injured', 'how', 'responsibility'],
    verbs: wordList(`explode, go off, blow, rip through, tear through, erupt in flame, burst`),
    nouns: wordList(`explosion, blast, detonation`),
    looseNouns: [],
  },
  {
    id: 'clash',
    family: 'conflict',
    label: 'clashes',
    questions: ['who', 'where', 'when', 'killed', 'injured'],
    verbs: wordList(`
      clash, battle, skirmish, exchange fire, trade fire, scuffle, brawl, duel, fight, fight off, fend off,
      repel, repulse, confront, chase, chase away, chase off, drive out, drive back, intercept, shoot down,
      down, return fire, square off, foil, thwart`),
    nouns: wordList(`
      clash, skirmish, firefight, gunfight, gun battle, shootout, shoot-out, battle, fighting, fight,
      combat, scuffle, brawl, confrontation, standoff, stand-off, crossfire, encounter, melee, dogfight,
      infighting, exchange of fire, chase, pursuit, interception`),
    looseNouns: wordList(`
      run-in`),
  },
  {
    id: 'war',
    family: 'conflict',
    label: 'war',
    questions: ['who', 'where', 'when', 'killed', 'outcome'],
    verbs: wordList(`fight war, wage, wage war, declare war, go to war`),
    nouns: wordList(`
      war, civil war, warfare, conflict, insurgency, rebellion, uprising, revolt, revolution, mutiny,
      genocide, hostilities`),
    looseNouns: [],
  },
  {
    id: 'kill',
    family: 'conflict',
    label: 'killing',
    labels: {
      die: 'deaths',
      execute: 'execution',
      execution: 'execution',
      assassinate: 'assassination',
      assassination: 'assassination',
    },
    plainWords: PLAIN.dead,
    questions: ['who', 'whom', 'killed', 'where', 'when', 'how'],
    verbs: wordList(`
      kill, slay, murder, assassinate, execute, massacre, slaughter, eliminate, neutralise, neutralize,
      liquidate, wipe out, take out, behead, decapitate, hang, strangle, martyr, exterminate, butcher,
      poison, shoot dead, leave dead, claim life, take life, cost life, mow, burn to death, beat to death,
      stab to death, gas, electrocute`),
    nouns: wordList(`
      killing, murder, homicide, manslaughter, assassination, execution, slaying, slaughter, beheading,
      bloodshed, carnage, martyrdom, liquidation, elimination, mass murder, infanticide, patricide`),
    looseNouns: wordList(`casualty, toll, death toll`),
  },
  {
    id: 'injure',
    family: 'conflict',
    label: 'injuries',
    plainWords: PLAIN.injured,
    questions: ['whom', 'injured', 'where', 'when', 'how'],
    verbs: wordList(`
      injure, wound, hurt, maim, bruise, scald, disfigure, traumatise, traumatize, hospitalise, hospitalize,
      mutilate, harm, maul, bite, sprain, fracture, concuss, knock unconscious`),
    nouns: wordList(`injury, wound, wounding, concussion, mutilation`),
    looseNouns: wordList(`burn, fracture`),
  },
  {
    id: 'abduct',
    family: 'conflict',
    label: 'abduction',
    questions: ['who', 'whom', 'how-many', 'where', 'when'],
    verbs: wordList(`
      abduct, kidnap, hijack, seize, take hostage, hold hostage, hold captive, take prisoner,
      commandeer, trap, snatch, disappear, occupy, annex, take control, recapture, retake, overtake`),
    nouns: wordList(`
      abduction, kidnapping, kidnap, hostage-taking, hijack, seizure, occupation, annexation,
      captivity, hostage crisis`),
    looseNouns: [],
  },
  {
    id: 'mobilise',
    family: 'conflict',
    label: 'troop movements',
    labels: {
      scramble: 'scrambling of aircraft',
      deploy: 'deployment',
      deployment: 'deployment',
      withdraw: 'withdrawal',
      withdrawal: 'withdrawal',
      drill: 'exercise',
      exercise: 'exercise',
    },
    questions: ['who', 'how-many', 'where', 'when', 'why'],
    verbs: wordList(`
      mobilise, mobilize, deploy, redeploy, scramble, mass, amass, reinforce, beef up, boost presence,
      boost troop, boost force, move troop, move missile, move force, send troop, send force, send soldier,
      station, call up, conscript, draft, patrol, encircle, fortify, arm, rearm, garrison, rush troop`),
    nouns: wordList(`
      mobilisation, mobilization, deployment, redeployment, buildup, build-up, reinforcement, conscription,
      troop movement, military exercise, war game, patrol, manoeuvre, maneuver, training exercise, call-up`),
    looseNouns: wordList(`
      drill, exercise`),
  },
  {
    id: 'escalate',
    family: 'conflict',
    label: 'escalation',
    labels: { tension: 'tensions' },
    questions: ['who', 'where', 'when', 'why'],
    verbs: wordList(`
      escalate, intensify, deteriorate, worsen, flare, flare up, heighten, inflame, aggravate, exacerbate,
      spiral, spike, boil over`),
    nouns: wordList(`
      escalation, tension, crisis, deterioration, flare-up, intensification, worsening, provocation,
      turmoil, upheaval`),
    looseNouns: wordList(`
      dispute, row, feud, rift`),
  },
  {
    id: 'de-escalate',
    family: 'conflict',
    label: 'easing of tensions',
    labels: {
      ceasefire: 'ceasefire',
      truce: 'truce',
      'cease-fire': 'ceasefire',
      armistice: 'armistice',
      withdraw: 'withdrawal',
      withdrawal: 'withdrawal',
      pullout: 'withdrawal',
    },
    questions: ['who', 'where', 'when', 'outcome'],
    verbs: wordList(`
      de-escalate, deescalate, defuse, ease, calm, pacify, lower tension, lower temperature, reduce tension,
      disarm, demilitarise, demilitarize, disengage, stand down, pull back, pull out, cease fire, lay down,
      reconcile, normalise, normalize, withdraw, retreat, surrender, demobilise, demobilize, back down,
      exercise restraint, show restraint`),
    nouns: wordList(`
      de-escalation, deescalation, ceasefire, cease-fire, truce, armistice, disarmament, withdrawal,
      pullout, pull-out, pullback, reconciliation, rapprochement, detente, détente, disengagement, retreat,
      surrender, normalisation, normalization, capitulation`),
    looseNouns: wordList(`restraint, calm, peace`),
  },
  {
    id: 'weapons-test',
    family: 'conflict',
    label: 'weapons test',
    questions: ['who', 'where', 'when', 'outcome'],
    verbs: wordList(`
      test-fire, test fire, test missile, test weapon, test bomb, test rocket, enrich uranium`),
    nouns: wordList(`
      nuclear test, missile test, weapon test, test-firing, missile launch, rocket test, enrichment`),
    looseNouns: [],
  },
]
