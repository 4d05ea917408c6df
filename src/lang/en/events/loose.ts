// English event nouns without a kind of their own, adjectives that report an event, and phrases that look like events.
import { wordList } from './word-list.ts'

/** Nouns that are events wherever they head a phrase. */
export const OTHER_NOUNS = wordList(`
  incident, occurrence, phenomenon, attempt, effort, decision, celebration, participation, involvement, behaviour, behavior, transition,
  transformation, interference, intervention, reaction, implementation, preparation, coverage, competition, collaboration, experiment,
  activity, treatment, adjustment, abandonment, acquisition, removal, replacement, expansion, extension, renewal, exchange, achievement, failure, success,
  negligence, intoxication, impairment, training, cancellation, correction, elimination, selection, separation, inclusion, exclusion, formation, integration,
  demonstration, application, registration, evaluation, observation, orbit, impact, consumption, usage, disposal, pollution, emission, warming, radiation,
  innovation, simulation, wrongdoing, misconduct, scandal, controversy, dispute, feud, stint, tenure, downfall, demise, setback, breakthrough, boom, bubble,
  struggle, celebration, hearing, festivity, reform, shift, comeback, adoption, assassination attempt, suicide attempt, sighting, gathering, chaos, turmoil, ordeal,
  confusion, panic, anger, outrage, uncertainty, optimism, volatility, instability, revival, retaliation, absence, sabbatical, possession, consideration, speculation, suspicion, drinking, driving, walking,
  restructuring, campaign, crackdown, clean-up, cleanup, makeover, upheaval, dominance, rivalry, boycott, debut, disruption, mistake, error, oversight`)

/** Verbs that are events without a kind where they stand with these words. */
export const OTHER_VERBS = wordList(`
  send off, shake head, spend night, spend day, spend week, spend weekend, spend month, spend year, spend decade, spend hour, spend minute, spend time, spend
  life, spend morning, spend evening, spend summer, spend winter, spend holiday, spend childhood, spend career, enter plea, enter race, enter contest, enter politics, enter force, assign blame, apportion blame, treat as, test negative, hide outbreak, hide truth, hide fact, hide evidence, hide extent, hide toll, hide identity,
  hide information, lose wife, lose husband, lose son, lose daughter, lose child, lose brother, lose sister, lose father, lose mother, lose parent,
  lose family, lose relative, lose friend, lose colleague, lose contact, lose consciousness, battle fire, battle wildfire, battle blaze, battle flame, battle cancer, fight fire, fight blaze, fight cancer, fight crime,
  fight corruption, fight poverty, fight disease, fight life, run for life, draw conclusion, save money, save time, edge toward, edge towards, break into, break door, break tear, hit back, secure access, secure funding,
  secure loan, secure agreement, secure ceasefire, secure truce, secure passage, secure site, secure area, secure border, secure perimeter, secure meeting,
  finish first, finish second, finish third, finish fourth, finish fifth, finish last, finish ahead, finish behind, reach verdict, reach decision,
  reach conclusion, reach final, break word, break promise, break vow, break pledge, break silence, break record, break rule, break deadlock, break taboo, come down,
  hit, strike, set, put, shed, thrust, cast, read, rid, become, run, put on, set off, go off air, meet responsibility, meet deadline, meet demand, meet target, meet requirement, meet obligation, meet standard,
  meet goal, meet expectation, meet criterion, meet condition, pass along, pass on, pass by, pass time, call attention, call into
  question, take place, take part, take advantage, take care, take turn, take seat, make sure, make clear, make sense, make way,
  draw attention, draw on, draw up, play role, play part, play down, win support, win approval, lose sight, lose patience, lose track, lose interest, lose weight,
  raise question, raise concern, raise issue, raise hope, raise awareness, raise fear, raise doubt, raise alarm, raise suspicion,
  raise prospect, raise possibility, raise eyebrow, raise spectre, raise specter, fuel fear, stoke fear, serve in, serve as, serve on, drop by, drop in, fall in love, fall short, fall apart,
  fall asleep, fall behind, fire up, shoot film, strike balance, strike chord, break silence, break news, hit out, run out, go ahead, turn out,
  end up, cast doubt, cast shadow, pay attention, pay visit, sign up, sign off, launch into, deliver speech, deliver message, strike agreement,
  leave behind, leave wife, leave husband, leave widow, leave widower, leave child, leave son, leave daughter, leave brother, leave sister, name victim, name suspect, name source, name company,
  send wall, send wave, send plume, send smoke, send ash, send debris, send water, send mud, send rubble, pay for it, pay dearly, trade at, close at, stop short, go missing, burst in, burst into, arm with, climb onto, climb into, climb over, climb aboard, climb out, trade high, trade low, trade higher, trade lower, throw, catch, wipe out savings, wipe out gain, wipe out profit, wipe out debt, wipe out wealth, bombard complaint, bombard question, bombard email, bombard message, bombard request, bombard call, wipe out $, wipe out £, wipe out €, wipe out value, wipe out billion, wipe out million, wipe out percent,
  go public, go private, go bankrupt, go viral, go online, go live, go wrong, go well, meet specification, meet need, meet cost, meet challenge, meet threat,
  meet bill, meet quota, meet threshold, meet definition, meet fate, meet resistance, meet criticism, meet silence,
  provide detail, provide information, provide evidence, provide comment, provide figure, provide answer, provide estimate, provide explanation,
  provide reason, provide account, provide update, provide proof, provide name, provide breakdown, provide insight, provide opportunity, provide basis,
  provide timeline, provide clue, provide cover, serve customer, serve client, serve passenger, serve purpose, serve term, serve notice, serve interest,
  serve reminder, serve warning, book charge, book loss, book profit, book gain, book sale, book revenue, book room, book ticket, book flight, book seat,
  book hotel, book table, build into, cut ribbon, cut corner, move ban, move block, move end, move contain, move reassure, move calm, move ease, move curb, move cut, move close,
  move stop, move avert, move limit, move tighten, move shore`)

/** Nouns that are events only with a sign of it: a light verb, a participant, a time. */
export const OTHER_LOOSE_NOUNS = wordList(`
  event, action, operation, activity, step, move, use, change, work, project, plan, effort,
  development, experience, result, turn, practice, progress, push, drive, control, demand, trend,
  trouble, problem, issue, concern, effect, glance, choice, test, task, job, show, play, act, debate,
  pressure, respect, response, presence, delay, break, pause, stop, reduction, return, try, ride, hit, kick,
  punch, shot, throw, catch, cry, shock, grief, pain, excitement, joy, surprise, relief, confidence,
  struggle, challenge, win, run, burst, spree, streak`)

/** Adjectives and participles that report an event or a changed state, with their kind. */
export const ADJECTIVES: Readonly<Record<string, string>> = {
  dead: 'die',
  injured: 'injure',
  wounded: 'injure',
  hurt: 'injure',
  missing: 'other',
  homeless: 'evacuate',
  guilty: 'convict',
  ill: 'outbreak',
  sick: 'outbreak',
  drunk: 'crime',
  intoxicated: 'crime',
  impaired: 'crime',
  pregnant: 'life-event',
  unconscious: 'injure',
  bankrupt: 'insolvency',
  afloat: 'other',
  ablaze: 'fire',
  stranded: 'disruption',
  unhurt: 'injure',
  unharmed: 'injure',
  retired: 'resign',
  engaged: 'life-event',
  excited: 'other',
  thrilled: 'other',
  delighted: 'other',
  disappointed: 'other',
  pleased: 'other',
  saddened: 'other',
  shocked: 'other',
  ready: 'other',
  willing: 'other',
  able: 'other',
  responsible: 'other',
  ongoing: 'other',
  underway: 'other',
  aware: 'other',
}

/** Phrases whose head looks like an event and stands for a thing, a body or a place. */
export const FIXED_PHRASES = wordList(`
  tropical depression, state disaster, protest storm, criticism storm, controversy storm, outrage storm, complaint storm, case explosion, at fault, ban export, ban import, duty export, duty import, tax export, tax import, tariff import, curb export, curb import, restriction export, restriction import, death row, death toll, border crossing, level crossing, picket line, half time, cold war, trade union, labor union, labour union, stock exchange, foreign exchange, fire service,
  emergency service, rescue service, security service, secret service, health service, postal service, political party,
  opposition party, ruling party, third party, republican party, democratic party, labour party, conservative party,
  communist party, green party, socialist party, liberal party, tea party, press release, climate change, civil service,
  crime scene, opinion poll, exit poll, world series, video game, board game, talk show, game show, search engine, health care, day care, intensive care,
  case study, police force, air force, armed force, labor force, work force, task force, general assembly, national assembly,
  legislative assembly, state assembly, national congress, us congress, boxing ring, free trade, early trading, morning trading, afternoon trading, late trading, day trading, on bail, on parole, on probation, supply chain, credit union,
  human right, cell phone call, status update, social security, peace prize, birth control, remote control, gun control,
  health insurance, life insurance, home run record, live round, in return, free charge, the opposition, family business, show business, real estate,
  sleep loss, weight loss, memory loss, hearing loss, hair loss, blood loss, bone loss, vision loss, habitat loss`)

/** Words that name a stretch of time: a phrase around one of them is a time, not a place. */
export const TIME_NOUNS = wordList(`
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august,
  september, october, november, december, jan., feb., mar., apr., jun., jul., aug., sept., sep., oct., nov., dec., jan, feb, mar,
  apr, jun, jul, aug, sept, sep, oct, nov, dec, second, minute, hour, day, night, morning, afternoon, evening, noon, midnight,
  week, weekend, fortnight, month, quarter, year, decade, century, today, yesterday, tomorrow, tonight, moment, time, season,
  spring, summer, autumn, winter, past, future, period, age, era, date, weekday, dawn, daybreak, sunrise, midday, dusk, sunset, nightfall, now, while, beginning, end, outset`)

/** Names of months that are other words without their capital. */
export const CAPITAL_TIMES = wordList(`march, august`)

/** Words with the form of a known verb that name things: they are no event unless the tagger takes them for a verb. */
export const THING_FORMS = wordList(`
  building, buildings, addresses, clothing, housing, parking, painting, paintings, being, beings, setting, ceiling, ceilings, saying, sayings,
  engineering, marketing, farming, catering, lodging, lighting, seating, packaging, stuffing, covering, padding, carving, carvings, banking,
  fishing, boxing, skiing, bearing, bearings, standing, dwelling, dwellings, rose, found, left, bound, ground, wound, cast, spoke,
  saw, united, limited, incorporated, associated, gifted, talented, wicked, sacred, naked, aged, red, bed, seed, speed, shed, bred`)
