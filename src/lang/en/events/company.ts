// English words whose kind of event the words around them decide: talks collapse, and so do bridges.
import type { CompanyRule } from '../../shape/company.ts'
import { wordList } from './word-list.ts'

/** What tells that a strike is one of arms. */
const ARMS = `
  missile, drone, rocket, air, airstrike, military, army, warplane, jet, bomb, bombing, troops, militant, target, soldier, force, artillery,
  shell, rebel, weapon, warhead, nuclear, kill, wound, bombard`

/** Arms that fly at what they hit. */
const FLYING_ARMS = `
  missile, rocket, drone, shell, mortar, bomb, torpedo, projectile, warhead, munition, grenade, warplane, jet, bomber, gunship, airstrike, shelling,
  bombardment, artillery`

/** In order; the first that fits decides. */
export const COMPANY: readonly CompanyRule[] = [
  {
    name: 'collapse-of-an-agreement',
    example: 'Talks between the two sides {end collapsed} on Tuesday.',
    reason: 'what people hold together ends when it collapses; nobody is hurt',
    words: wordList(`collapse, crumble, break`),
    from: ['accident'],
    of: wordList(`
      talk, negotiation, deal, agreement, truce, ceasefire, coalition, government, cabinet, alliance, marriage, trial, campaign, plan,
      proposal, regime, bid, merger, takeover, project, relationship, partnership, peace, effort, case, order, state, union, empire`),
    kind: 'end',
  },
  {
    name: 'responsibility-for-no-attack',
    example: 'The chief executive {other took} full responsibility for the delay.',
    reason: 'whoever takes responsibility claims an attack only where there was one',
    words: wordList(`take, accept, admit`),
    from: ['claim-responsibility'],
    unless: wordList(`
      attack, bombing, bomb, blast, explosion, shooting, killing, murder, assassination, strike, airstrike, assault, raid, ambush, hijacking,
      kidnapping, abduction, massacre, hack, cyberattack`),
    kind: 'other',
  },
  {
    name: 'supply-of-a-trade',
    example: 'The factory {deliver supplied} batteries to three carmakers.',
    reason: 'what one firm supplies to others is no aid',
    words: wordList(`supply`),
    from: ['aid'],
    nowhere: wordList(`
      aid, humanitarian, relief, refugee, evacuee, survivor, famine, displaced, homeless, weapon, ammunition, arms, rebel, militant, army, troop`),
    kind: 'deliver',
  },
  {
    name: 'collapse-of-a-price',
    example: 'The currency {fall collapsed} after the vote.',
    reason: 'a value collapses by falling',
    words: wordList(`collapse, crumble`),
    of: wordList(`
      currency, rupee, peso, lira, rouble, ruble, pound, dollar, yen, price, share, stock, market, profit, demand, economy, value, support,
      trade, export, sale, revenue, confidence, turnout, income, rating`),
    kind: 'fall',
  },
  {
    name: 'loss-of-a-price',
    example: 'The shares {fall lost} a tenth of their value.',
    reason: 'what is traded loses by falling; it plays no match',
    words: wordList(`lose, forfeit`),
    of: wordList(
      `share, stock, index, currency, rupee, peso, lira, rouble, ruble, pound, dollar, yen, euro, bond, future, equity, crude, gold`,
    ),
    from: ['lose'],
    kind: 'fall',
  },
  {
    name: 'crash-of-a-machine-that-reckons',
    example: 'The website {disruption crashed} on the first day.',
    reason: 'what crashes on a screen stops working; nobody is hurt',
    words: wordList(`crash`),
    of: wordList(`website, site, server, software, computer, app, application, network, program, page`),
    from: ['crash', 'accident'],
    kind: 'disruption',
  },
  {
    name: 'fall-of-a-town',
    example: 'The town {fall fell} to the rebels after a siege.',
    reason: 'a town that falls to an army has lost no match',
    words: wordList(`fall`),
    near: wordList(`rebel, army, troop, fighter, militant, insurgent, soldier, militia, siege, military`),
    unless: wordList(`match, game, league, season, cup, final, score, champion, team`),
    from: ['lose'],
    kind: 'fall',
  },
  {
    name: 'killing-of-a-plan',
    example: 'The bill was {other killed} in committee.',
    reason: 'a bill that is killed was never alive',
    words: wordList(`kill`),
    of: wordList(`
      bill, amendment, proposal, plan, deal, motion, legislation, measure, merger, idea, story, rumour, rumor, clause, budget, tax, policy, tariff,
      project`),
    from: ['kill'],
    kind: 'other',
  },
  {
    name: 'collapse-of-a-business',
    example: 'The bank {insolvency collapsed} in March.',
    reason: 'a business collapses by failing',
    words: wordList(`collapse`),
    of: wordList(
      `bank, lender, company, firm, airline, retailer, carrier, exchange, business, broker, insurer, fund, carmaker, builder`,
    ),
    kind: 'insolvency',
  },
  {
    name: 'talks-broken-up',
    example: 'Peace talks {end broke} up without agreement.',
    reason: 'a couple breaks up, and so do those who only talk',
    words: wordList(`break`),
    of: wordList(`talk, negotiation, meeting, summit, conference, session, gathering, discussion`),
    from: ['life-event'],
    kind: 'end',
  },
  {
    name: 'stop-on-the-way',
    example: 'The train had {other stopped} for a signal.',
    reason: 'a train that stops has not come to its end',
    words: wordList(`stop, halt`),
    of: wordList(
      `train, bus, car, truck, lorry, ship, plane, tram, ferry, van, taxi, motorist, driver, convoy, vehicle`,
    ),
    from: ['end'],
    kind: 'other',
  },
  {
    name: 'people-that-give-way',
    example: 'Protesters {other gave} way to the police in Norvik.',
    reason: 'a bridge that gives way breaks; people that do so, and what they feel, only yield',
    words: wordList(`give`),
    of: wordList(`
      protester, demonstrator, marcher, crowd, police, officer, minister, government, union, company, party, driver, leader, side, worker,
      joy, hope, anger, fear, grief, celebration, optimism, relief, panic`),
    from: ['accident'],
    kind: 'other',
  },
  {
    name: 'craft-that-is-lost',
    example: 'No aircraft was {other lost} in the exercise.',
    reason: 'an aircraft or a ship that is lost has lost no match and no vote',
    words: wordList(`lose`),
    of: wordList(`aircraft, plane, jet, helicopter, drone, ship, boat, vessel, submarine, warship, tank`),
    unless: wordList(`match, game, race, regatta, cup, season, election, vote`),
    from: ['lose'],
    kind: 'other',
  },
  {
    name: 'thing-left-in-a-state',
    example: 'The withdrawal {other left} the terminal undefended.',
    reason: 'what leaves a thing in a state goes nowhere',
    words: wordList(`leave`),
    near: wordList(
      `undefended, unprotected, unguarded, unattended, exposed, vulnerable, defenceless, defenseless`,
    ),
    from: ['travel'],
    kind: 'other',
  },
  {
    name: 'people-who-burst-in',
    example: 'Two robbers {other burst} into the bank.',
    reason: 'people burst into a bank of money; a river bursts its banks',
    words: wordList(`burst`),
    of: wordList(`
      robber, thief, gunman, attacker, assailant, raider, intruder, police, officer, agent, soldier, commando, guard, man, woman, person, people,
      protester, protestor, demonstrator, student, youth, fan, reporter, he, she, they, who`),
    from: ['flood', 'explosion'],
    kind: 'other',
  },
  {
    name: 'deeds-that-are-judged',
    example: 'Critics said they would judge the government by its {other actions}.',
    reason: 'where somebody judges and no arms are told of, actions are deeds of any kind',
    words: wordList(`action`),
    near: wordList(`judge`),
    unless: wordList(ARMS),
    from: ['attack'],
    kind: 'other',
  },
  {
    name: 'talks-put-off',
    example: 'The talks were {disruption suspended} until next week.',
    reason: 'what is to go on later is neither tried in court nor turned down',
    words: wordList(`adjourn, suspend`),
    of: wordList(`
      talk, negotiation, dialogue, meeting, summit, conference, session, match, game, service, flight, production, trading, search,
      operation, work, school, race, debate`),
    from: ['trial', 'reject', 'sanction'],
    kind: 'disruption',
  },
  {
    name: 'test-that-is-passed',
    example: 'The ship had {other passed} a safety inspection in March.',
    reason: 'who passes a test decides nothing',
    words: wordList(`pass`),
    near: wordList(`inspection, test, exam, examination, audit, screening, safety check, fitness`),
    unless: wordList(
      `law, bill, parliament, senate, congress, vote, lawmaker, resolution, legislation, motion, council, assembly`,
    ),
    from: ['legislate'],
    kind: 'other',
  },
  {
    name: 'homes-left-without',
    example: 'The storm tore down lines, {damage leaving} 2,000 homes without power.',
    reason: 'people leave their homes; what leaves homes in a state has done it to them',
    words: wordList(`leave`),
    near: wordList(
      `without, uninhabitable, roofless, damaged, flooded, underwater, dark, darkness, ruin, rubble`,
    ),
    from: ['evacuate'],
    kind: 'damage',
  },
  {
    name: 'name-made-known',
    example: 'The driver, {other named} by state radio as Erik Berg, was held.',
    reason: 'whom police or the press name, they give no office',
    words: wordList(`name`),
    near: wordList(`
      radio, television, tv, media, newspaper, police, coroner, victim, suspect, gunman, attacker, bomber, hijacker, killer, deceased`),
    unless: wordList(`
      minister, president, chairman, chairwoman, chair, chief, coach, manager, director, ambassador, successor, cabinet, board, judge,
      secretary, editor, head, squad, team, commissioner, envoy, candidate, player, executive`),
    from: ['appoint'],
    kind: 'other',
  },
  {
    name: 'collapse-under-debts',
    example: 'Harbour Air {insolvency collapsed} under debts of 40 million euros.',
    reason: 'whatever collapses where debts and creditors are told of is a business, whatever its name',
    words: wordList(`collapse`),
    near: wordList(
      `debt, bankruptcy, insolvency, creditor, administrator, liquidator, depositor, shareholder, receivership`,
    ),
    unless: wordList(
      `roof, building, bridge, wall, tower, rubble, floor, mine, dam, stage, dead, injure, kill, rescuer, debris, ceiling, crane`,
    ),
    from: ['accident'],
    kind: 'insolvency',
  },
  {
    name: 'climb-of-a-mountain',
    example: 'She had {other climbed} the mountain more than 200 times.',
    reason: 'whoever climbs a mountain is no price',
    words: wordList(`climb, climbing`),
    near: wordList(
      `mountain, mountaineer, climber, summit, peak, mount, rope, ladder, wall, fence, tree, cliff, everest, avalanche`,
    ),
    unless: wordList(`price, share, stock, index, rate, percent, %, profit, sale, inflation, toll`),
    from: ['rise'],
    kind: 'other',
  },
  {
    name: 'spread-of-words',
    example: 'The minister accused the group of {other spreading} panic.',
    reason: 'fear and rumours spread and nobody falls ill of them',
    words: wordList(`spread`),
    near: wordList(
      `panic, fear, rumour, rumor, lie, disinformation, misinformation, propaganda, hatred, news, message, word`,
    ),
    unless: wordList(
      `virus, disease, infection, bacteria, cholera, measles, flu, influenza, outbreak, epidemic, pandemic, fever, illness`,
    ),
    from: ['outbreak'],
    kind: 'other',
  },
  {
    name: 'number-that-falls',
    example: 'Turnout {fall fell} to 48 percent.',
    reason: 'what falls to a number lost to nobody',
    words: wordList(`fall`),
    of: wordList(`
      turnout, rate, price, share, profit, inflation, unemployment, number, temperature, sale, revenue, output, death, case, figure, index,
      support, level, growth, attendance, income, yield, currency, stock, average, vote, rating, production, spending, demand, toll`),
    from: ['lose'],
    kind: 'fall',
  },
  {
    name: 'fall-to-a-level',
    example: 'The rupee {fall fell} to its lowest level since 2020.',
    reason: 'whatever falls to a level, or by so many percent, lost to nobody',
    words: wordList(`fall`),
    near: wordList(`level, percent, %, cent, cents, point, low`),
    unless: wordList(
      `match, cup, league, team, title, final, goal, season, seed, champion, tournament, set, round`,
    ),
    from: ['lose'],
    kind: 'fall',
  },
  {
    name: 'struck-by-arms',
    example:
      'Two drones {attack struck} the oil terminal before dawn, and the port was {attack hit} by a rocket.',
    reason: 'what flies at a target and strikes it attacks it, and so do those who fight',
    words: wordList(`strike, hit`),
    of: wordList(FLYING_ARMS),
    from: ['other'],
    kind: 'attack',
  },
  {
    name: 'struck-by-those-who-fight',
    example: 'The navy {attack struck} the port on Friday.',
    reason: 'those who fight strike with arms, though they hit the road and the headlines',
    words: wordList(`strike`),
    of: wordList(`
      army, military, navy, air force, force, troops, troop, soldier, militant, rebel, insurgent, gunman, militia, guerrilla, fighter, terrorist, bomber,
      attacker, assailant`),
    from: ['other'],
    kind: 'attack',
  },
  {
    name: 'target-of-a-plan',
    example: 'The army {other hit} its recruitment target last year.',
    reason: 'one who has a target of his own reaches it without a shot',
    words: wordList(`hit`),
    near: wordList(`
      sale, growth, inflation, budget, emission, profit, recruitment, revenue, production, output, climate, deficit, spending, export, quota, fundraising`),
    unless: wordList(FLYING_ARMS),
    from: ['attack'],
    kind: 'other',
  },
  {
    name: 'strike-at-work',
    example: 'Workers at the plant voted to end a six-week {protest strike}.',
    reason: 'where workers, unions and pay are told of and no arms are, a strike is a refusal to work',
    words: wordList(`strike`),
    near: wordList(`
      union, worker, walkout, picket, pay, wage, employee, staff, nurse, teacher, doctor, driver, pilot, miner, crew, labour, labor, employer,
      railway, actor, writer, docker, cleaner, lecturer, contract, bargaining, commuter, industrial, walk-out`),
    unless: wordList(`${ARMS}, lightning`),
    from: ['attack'],
    kind: 'protest',
  },
  {
    name: 'strike-that-lasts',
    example: 'The {other strike} entered its third week.',
    reason:
      'a strike of arms is over at once; what goes on for days, as the sentence has it, is no raid for sure',
    words: wordList(`strike`),
    here: wordList(`enter`),
    unless: wordList(`${ARMS}, building, roof, room, house, wall`),
    from: ['attack'],
    kind: 'other',
  },
  {
    name: 'strike-of-no-kind',
    example: 'The {other strike} began on Monday.',
    reason: 'where nothing in the article tells of arms or of work, a strike may be either',
    words: wordList(`strike`),
    nowhere: wordList(`
      ${ARMS}, navy, aircraft, plane, bomber, shelling, war, ceasefire, truce, terrorist, terror, attack, militia, camp, base,
      defence, defense, fighter, preemptive, pre-emptive, retaliate, retaliation, retaliatory, civilian, hostage, explosion, blast, enemy,
      border, hit, injure, dead, death, die`),
    from: ['attack'],
    kind: 'other',
  },
  {
    name: 'beating-of-a-person',
    example: 'Relatives say he was {attack beaten} by police in custody.',
    reason: 'whoever is beaten where police and prisoners are told of lost no match',
    words: wordList(`beat`),
    near: wordList(
      `police, officer, custody, guard, prisoner, mob, torture, detainee, stick, bruise, prison, kick, inmate, attacker, robber`,
    ),
    unless: wordList(`
      goal, match, final, season, game, cup, title, champion, league, team, score, round, set, tournament, race, club, play, poll, vote, election,
      candidate, rival, expectation, forecast, estimate, analyst, medal, seed`),
    from: ['win'],
    kind: 'attack',
  },
  {
    name: 'seizure-of-goods',
    example: 'Customs officers {investigate seized} two tonnes of cocaine.',
    reason: 'goods are confiscated, people are abducted',
    words: wordList(`seize`),
    near: wordList(`
      cocaine, heroin, cannabis, drug, weapon, gun, ammunition, cash, asset, property, tonne, kilogram, kilo, ivory, contraband, firearm, explosive,
      document, computer, phone, cigarette, rifle`),
    unless: wordList(`hostage, captive, kidnap, abduct, ransom, schoolgirl, passenger, crew`),
    from: ['abduct'],
    kind: 'investigate',
  },
  {
    name: 'knocked-out-of-a-cup',
    example: 'Peru were {lose knocked} out by Chile in the semi-finals.',
    reason: 'a team that is knocked out has lost; nothing stands still',
    words: wordList(`knock`),
    near: wordList(
      `final, semi-final, semi-finals, quarter-final, quarter-finals, round, cup, tournament, league, match, champion, playoff, seed`,
    ),
    unless: wordList(`power, electricity, storm, service, outage, grid, network`),
    from: ['disruption'],
    kind: 'lose',
  },
  {
    name: 'driving-drunk',
    example:
      'He was arrested on suspicion of drunken {drink-driving driving} after he was stopped on a highway.',
    reason:
      'whoever drives drunk commits an offence, whether the tagger takes the driving for a noun or for a verb',
    words: wordList(`drive, driving`),
    of: wordList(`drunk, drunken, drink, impaired`),
    from: ['other'],
    kind: 'drink-driving',
  },
  {
    name: 'trial-of-a-medicine',
    example: 'The vaccine was effective in a {other trial} of 3,000 people.',
    reason: 'a medicine is tried on patients, and nobody is accused',
    words: wordList(`trial`),
    near: wordList(
      `vaccine, drug, medicine, placebo, patient, clinical, dose, pill, treatment, therapy, volunteer, tumour, tumor, researcher`,
    ),
    unless: wordList(
      `court, jury, judge, prosecutor, defendant, charge, accuse, convict, murder, trafficking, smuggling, lawyer, witness`,
    ),
    kind: 'other',
  },
  {
    name: 'leak-of-a-valve',
    example: 'The valve had been {accident leaking} for weeks.',
    reason: 'what holds gas or water and leaks betrays no secret',
    words: wordList(`leak`),
    of: wordList(
      `valve, pipe, pipeline, tank, tanker, gas, oil, water, roof, well, hull, ship, reactor, plant, fuel, chemical, ammonia, ceiling, barrel`,
    ),
    from: ['crime'],
    kind: 'accident',
  },
  {
    name: 'leak-of-words',
    example: 'The minister would not comment on {other leaks}.',
    reason: 'a leak is an accident only where something flows',
    words: wordList(`leak`),
    unless: wordList(`
      gas, oil, pipeline, water, radiation, chemical, fuel, ammonia, valve, tank, toxic, sewage, methane, pipe, reactor, coolant, hydrogen,
      chlorine, acid, roof, plant, tanker, spill, ship, well, hull`),
    from: ['accident'],
    kind: 'other',
  },
  {
    name: 'damages-in-court',
    example: 'The judge ordered the firm to pay $4 million in {finance damages}.',
    reason: 'damages that a court awards are money',
    words: wordList(`damages`),
    near: wordList(
      `pay, award, seek, sue, court, judge, jury, compensation, punitive, lawsuit, claim, libel, settlement, million, billion`,
    ),
    kind: 'finance',
  },
  {
    name: 'penalty-in-a-match',
    example: 'Spain lost to Peru on {match penalties}.',
    reason: 'the penalty of a match is a kick, and no court gives it',
    words: wordList(`penalty`),
    near: wordList(`
      goal, kick, score, striker, match, cup, shootout, shoot-out, half, keeper, goalkeeper, referee, midfielder, lose, win, beat, draw, minute, final,
      captain, league, rugby`),
    unless: wordList(
      `court, judge, death, prosecutor, fine, tax, law, crime, prison, jail, sentence, legal, regulator, federal`,
    ),
    kind: 'match',
  },
  {
    name: 'rule-over-a-land',
    example: 'The president has {other ruled} since a {coup coup} in 2001.',
    reason: 'who rules a land gives no ruling',
    words: wordList(`rule`),
    near: wordList(
      `since, coup, decade, dynasty, throne, power, president, king, queen, regime, junta, dictator, empire`,
    ),
    unless: wordList(`
      court, judge, judgment, tribunal, magistrate, jury, justice, coroner, arbitrator, regulator, commission, referee, umpire, watchdog, panel, law,
      lawyer, illegal, unlawful, unconstitutional, invalid, favour, favor, case, petition, appeal, lawsuit, that`),
    from: ['convict'],
    kind: 'other',
  },
  {
    name: 'tour-of-inspection',
    example: 'The minister {consult toured} the flooded valley on Monday.',
    reason: 'who tours a place that something befell gives no performance',
    words: wordList(`tour`),
    near: wordList(`
      minister, president, governor, mayor, general, king, queen, pope, envoy, official, secretary, commissioner, delegation, inspector,
      damage, rubble, disaster, flood, quake, camp, hospital, factory, plant, base, region`),
    unless: wordList(
      `band, singer, album, concert, orchestra, musician, song, stage, fan, ballet, theatre, theater, cricket, rugby, squad`,
    ),
    from: ['perform'],
    kind: 'consult',
  },
  {
    name: 'recall-of-goods',
    example: 'The retailer {recall recalled} 200,000 kettles because of a fault.',
    reason: 'goods are called back, and nobody remembers them',
    words: wordList(`recall`),
    near: wordList(`
      product, goods, fault, defect, regulator, retailer, carmaker, manufacturer, maker, supermarket, refund, vehicle, battery, airbag, brake,
      contamination, salmonella, listeria, allergen`),
    unless: wordList(
      `he, she, i, they, who, how, when, witness, memory, moment, ambassador, envoy, diplomat, squad, parliament, session`,
    ),
    from: ['statement'],
    kind: 'recall',
  },
  {
    name: 'fire-of-guns',
    example: 'The guards came under {attack fire} from mortars near the border.',
    reason: 'where soldiers and guns are told of and nothing burns, fire is shooting',
    words: wordList(`fire`),
    near: wordList(
      `gunman, gunmen, soldier, troop, troops, guard, mortar, bullet, sniper, artillery, rifle, machine-gun, rebel, militant, tank`,
    ),
    unless: wordList(`
      blaze, burn, burning, firefighter, brigade, smoke, flame, wildfire, forest, building, house, home, warehouse, factory, hotel, engine, engulf,
      extinguish, alarm, arson, risk, safety, office, shop, tyre, tire, car, bus, set, catch, start, break, destroy, acre, hectare, department`),
    from: ['fire'],
    kind: 'attack',
  },
]
