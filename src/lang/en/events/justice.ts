// English words for police and courts: crime, arrest, inquiry, charge, trial, sentence, release.
import type { EventKind } from '../../shape/events.ts'
import { PLAIN } from './plain-words.ts'
import { wordList } from './word-list.ts'

export const JUSTICE: readonly EventKind[] = [
  {
    id: 'crime',
    family: 'justice',
    label: 'offence',
    labels: {
      violate: 'violation',
      violation: 'violation',
      breach: 'breach',
      hack: 'hacking',
      fraud: 'fraud',
      theft: 'theft',
      steal: 'theft',
      rob: 'robbery',
      robbery: 'robbery',
    },
    questions: ['who', 'whom', 'where', 'when', 'how-much'],
    verbs: wordList(`
      rob, steal, burgle, defraud, swindle, embezzle, extort, bribe, smuggle, traffic, launder, forge, accept bribe, take bribe, pay bribe,
      counterfeit, hack, cheat, con, commit, molest, abuse, harass, stalk, bully, trespass, shoplift,
      break in, pickpocket, poach, pirate, blackmail, dodge tax, evade tax, violate, breach, break law,
      infringe, flout, contravene, spy, leak, plot, conspire, mastermind, plant bomb, tamper,
      groom, assault sexually, bilk, fleece, launder money, misuse, misappropriate, collude`),
    nouns: wordList(`
      robbery, theft, burglary, heist, fraud, embezzlement, extortion, bribery, smuggling, trafficking,
      laundering, money laundering, forgery, break-in, harassment, molestation, crime, offence, offense,
      felony, misdemeanor, misdemeanour, violation, breach, infringement, espionage, data breach,
      conspiracy, corruption, shoplifting, perjury,
      scam, identity theft, wrongdoing, misconduct, insider trading, sexual assault, battery charge,
      indecent exposure, poaching, stalking, larceny, mugging, abuse`),
    looseNouns: wordList(`act, plot, scandal, speeding`),
  },
  {
    id: 'drink-driving',
    family: 'justice',
    label: 'drink-driving',
    plainWords: ['dui', 'dwi', 'owi', 'drive', 'driving', 'drink-driving'],
    questions: ['who', 'where', 'when', 'how-much'],
    verbs: wordList(`drive drunk, drive under influence, drive while intoxicated, drive while impaired`),
    nouns: wordList(`drunk driving, drunken driving, impaired driving, drink-driving, dui, dwi, owi`),
    looseNouns: [],
  },
  {
    id: 'detain',
    family: 'justice',
    label: 'arrests',
    labels: {
      detain: 'detentions',
      detention: 'detentions',
      custody: 'detentions',
      imprison: 'imprisonment',
      imprisonment: 'imprisonment',
      jail: 'imprisonment',
    },
    plainWords: PLAIN.held,
    questions: ['who', 'whom', 'how-many', 'where', 'when', 'why'],
    verbs: wordList(`
      arrest, detain, apprehend, capture, nab, bust, round up, jail, imprison, incarcerate, lock up, intern,
      handcuff, book, remand, pull over, take into custody, hold in custody, place under arrest,
      pick up suspect, collar, nail, deport, extradite, hold in jail, cuff`),
    nouns: wordList(`
      arrest, detention, capture, house arrest, apprehension, imprisonment, incarceration, custody, roundup,
      round-up, internment, deportation, extradition, lockup, dragnet, remand, drug bust`),
    looseNouns: wordList(`bust, crackdown`),
  },
  {
    id: 'release',
    family: 'justice',
    label: 'release',
    questions: ['who', 'whom', 'how-many', 'where', 'when'],
    verbs: wordList(`
      release, free, liberate, bail, parole, pardon, exonerate, discharge, set free, walk free, hand over prisoner,
      swap prisoner, exchange prisoner, exchange detainee, exchange captive, swap detainee, swap captive, absolve, ransom, unchain`),
    nouns: wordList(`
      release, liberation, parole, pardon, amnesty, bail, probation, prisoner swap, prisoner exchange,
      exoneration, clemency, freeing, repatriation`),
    looseNouns: wordList(`bond`),
  },
  {
    id: 'escape',
    family: 'justice',
    label: 'escape',
    questions: ['who', 'where', 'when', 'how'],
    verbs: wordList(`
      escape, flee, run away, abscond, elude, evade, defect, get away, hide, vanish,
      evade capture, slip away`),
    nouns: wordList(`
      escape, jailbreak, prison break, getaway, defection, flight from, breakout, disappearance, exodus`),
    looseNouns: [],
  },
  {
    id: 'investigate',
    family: 'justice',
    label: 'investigation',
    labels: { search: 'search', question: 'questioning', inspect: 'inspection', inspection: 'inspection' },
    questions: ['who', 'topic', 'where', 'when', 'outcome'],
    verbs: wordList(`
      investigate, probe, inquire, enquire, examine, inspect, audit, interrogate, question, search, scour,
      comb, look into, review, monitor, trace, track, track down, hunt, look for, scrutinise, scrutinize,
      uncover, confiscate, raid home, raid office, analyse, analyze, assess, check, test sample, verify,
      suspect, frisk, locate, exhume, reexamine, re-examine`),
    nouns: wordList(`
      investigation, probe, inquiry, enquiry, inquest, examination, inspection, interrogation, questioning,
      search, hunt, autopsy, audit, manhunt, confiscation, post-mortem, surveillance, scrutiny, police raid,
      analysis, assessment, fact-finding, stakeout`),
    looseNouns: wordList(`
      review, study, check, test, finding, survey`),
  },
  {
    id: 'charge',
    family: 'justice',
    label: 'charges',
    labels: { indict: 'indictment', indictment: 'indictment' },
    questions: ['who', 'whom', 'topic', 'when'],
    verbs: wordList(`
      charge, indict, arraign, prosecute, press charge, file charge, impeach, cite for, book for, summon,
      subpoena, face charge, ticket`),
    nouns: wordList(`
      indictment, arraignment, prosecution, impeachment, criminal charge, murder charge, felony charge,
      charge, summons, subpoena, citation, warrant`),
    looseNouns: wordList(`
     `),
  },
  {
    id: 'trial',
    family: 'justice',
    label: 'trial',
    labels: {
      appeal: 'appeal',
      hearing: 'hearing',
      testify: 'testimony',
      testimony: 'testimony',
      plead: 'plea',
      plea: 'plea',
    },
    questions: ['who', 'topic', 'where', 'when', 'outcome'],
    verbs: wordList(`
      try case, stand trial, go on trial, testify, plead, plead guilty, appear in court, adjourn,
      cross-examine, retry, hear case, overturn, uphold, appeal ruling, appeal verdict, appeal conviction,
      litigate, adjudicate`),
    nouns: wordList(`
      trial, hearing, retrial, testimony, plea, guilty plea, court-martial,
      cross-examination, deposition, mistrial, court appearance, legal process, legal action, proceedings,
      arbitration`),
    looseNouns: wordList(`proceeding`),
  },
  {
    id: 'convict',
    family: 'justice',
    label: 'verdict',
    labels: {
      sentence: 'sentence',
      sentencing: 'sentence',
      acquit: 'acquittal',
      clear: 'acquittal',
      acquittal: 'acquittal',
      convict: 'conviction',
      conviction: 'conviction',
      rule: 'ruling',
      ruling: 'ruling',
      fine: 'fine',
    },
    questions: ['who', 'whom', 'topic', 'when', 'how-much'],
    verbs: wordList(`
      convict, sentence, acquit, find guilty, clear of charge, clear of wrongdoing, clear of murder, clear of manslaughter, clear of fraud,
      clear of corruption, clear of rape, clear of doping, clear of theft, rule, condemn to death, fine, punish, penalise, penalize,
      disqualify, dismiss case, throw out case, throw out charge, throw out conviction, throw out verdict, throw out lawsuit, throw out suit,
      throw out claim, throw out ruling, throw out sentence, throw out appeal, throw out challenge, throw out petition, serve sentence, serve time`),
    nouns: wordList(`
      conviction, verdict, acquittal, sentencing, jail sentence, prison sentence, death sentence,
      life sentence, ruling, judgment, judgement, punishment, penalty, prison term, community service,
      death penalty, disqualification`),
    looseNouns: wordList(`
      sentence, fine`),
  },
  {
    id: 'sue',
    family: 'justice',
    label: 'lawsuit',
    questions: ['who', 'whom', 'topic', 'when', 'how-much'],
    verbs: wordList(`
      sue, file suit, take to court, countersue, settle, challenge in court, file lawsuit, file complaint,
      file claim`),
    nouns: wordList(`
      lawsuit, litigation, legal challenge, court challenge, court fight, legal fight, court battle, legal battle, court case, class action, countersuit, injunction, court order,
      restraining order, settlement`),
    looseNouns: wordList(`suit, damages`),
  },
]
