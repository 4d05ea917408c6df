// English words for companies and markets: deals, orders, launches, money, jobs, results, prices.
import type { EventKind } from '../../shape/events.ts'
import { wordList } from './word-list.ts'

export const ECONOMY: readonly EventKind[] = [
  {
    id: 'trade',
    family: 'economy',
    label: 'deal',
    labels: {
      buy: 'purchase',
      purchase: 'purchase',
      acquire: 'acquisition',
      acquisition: 'acquisition',
      merge: 'merger',
      merger: 'merger',
      sell: 'sale',
      sale: 'sale',
      bid: 'bid',
      takeover: 'takeover',
      auction: 'auction',
    },
    questions: ['who', 'whom', 'how-much', 'when', 'outcome'],
    verbs: wordList(`
      buy, purchase, acquire, merge, take over, snap up, buy out, sell, sell off, divest, auction, spin off,
      demerge, trade, import, export, bid, outbid, swap, exchange, barter, lease, rent, consolidate, float,
      list share, offload, unload, pay for, obtain, procure, cash in, splash out,
      order plane, order aircraft, order jet, order airliner, order helicopter, order ship, order vaccine, order dose, order engine, order car`),
    nouns: wordList(`
      acquisition, merger, purchase, takeover, buyout, buy-out, sale, auction, divestment, divestiture,
      spin-off, transaction, initial public offering, ipo, flotation, trading, listing, consolidation,
      sell-off, selloff, buyback, procurement, lease, leasing, fire sale, hostile bid, takeover bid`),
    looseNouns: wordList(`bid, offer, offering, swap, trade, import, export`),
  },
  {
    id: 'deliver',
    family: 'economy',
    label: 'delivery',
    questions: ['who', 'whom', 'how-many', 'when'],
    verbs: wordList(`
      deliver, ship, hand over, dispatch, roll out, transport, transfer, haul, send`),
    nouns: wordList(`
      delivery, shipment, handover, roll-out, dispatch, transfer`),
    looseNouns: wordList(`
      transport, shipping`),
  },
  {
    id: 'recall',
    family: 'economy',
    label: 'recall',
    plainWords: ['recall', 'call'],
    questions: ['who', 'how-many', 'when', 'why'],
    verbs: wordList(`
      recall product, recall car, recall vehicle, recall truck, recall model, recall unit, recall toy, recall food, recall meat,
      recall batch, recall lot, recall device, recall phone, recall battery, recall airbag, recall drug, recall million,
      call back product, call back car, call back vehicle, call back million`),
    nouns: wordList(`recall`),
    looseNouns: [],
  },
  {
    id: 'launch',
    family: 'economy',
    label: 'launch',
    labels: {
      open: 'opening',
      opening: 'opening',
      reopen: 'reopening',
      reopening: 'reopening',
      test: 'test',
      lift: 'launch',
      publish: 'publication',
      publication: 'publication',
      found: 'foundation',
      establish: 'foundation',
    },
    questions: ['who', 'topic', 'where', 'when'],
    verbs: wordList(`
      launch, unveil, debut, introduce, release product, release film, release album, release version,
      relaunch, open, reopen, go on sale, inaugurate, found, establish, set up, invent, publish, unleash,
      upgrade, install, redesign, refresh, pilot, test, patent, blast off, lift off, orbit, dock, pioneer,
      modernise, modernize, enter service, blast into`),
    nouns: wordList(`
      launch, debut, unveiling, introduction, relaunch, premiere, opening, grand opening, rollout,
      inception, reopening, publication, creation, installation, establishment, liftoff, lift-off,
      blast-off, development, upgrade, test flight, modification, testing, innovation,
      first flight, maiden flight, redesign, refresh, update`),
    looseNouns: wordList(`
     `),
  },
  {
    id: 'produce',
    family: 'economy',
    label: 'production',
    labels: {
      build: 'construction',
      construct: 'construction',
      construction: 'construction',
      dig: 'digging',
      drill: 'drilling',
      drilling: 'drilling',
      mine: 'mining',
      mining: 'mining',
      repair: 'repairs',
      restore: 'restoration',
      restoration: 'restoration',
      renovate: 'renovation',
      renovation: 'renovation',
      harvest: 'harvest',
      plant: 'planting',
      maintenance: 'maintenance',
    },
    questions: ['who', 'topic', 'how-many', 'where', 'when'],
    verbs: wordList(`
      produce, manufacture, build, construct, assemble, make product, extract, drill, mine, harvest,
      grow crop, churn out, erect, renovate, refurbish, repair, pump, refine, dig, plant, farm, fish, brew,
      restore, craft, fabricate, mass-produce, weld`),
    nouns: wordList(`
      production, manufacture, manufacturing, construction, assembly, harvest, renovation, output,
      refurbishment, repair, restoration, drilling, mining, maintenance, exploration, extraction`),
    looseNouns: wordList(`
     `),
  },
  {
    id: 'finance',
    family: 'economy',
    label: 'investment',
    labels: { pay: 'payment', payment: 'payment', fund: 'funding', lend: 'loan' },
    questions: ['who', 'whom', 'how-much', 'topic', 'when'],
    verbs: wordList(`
      invest, pay, borrow, loan, spend, reimburse, compensate, refund, repay, raise capital, inject, budget,
      tax, earn, charge fee, underwrite, back financially, refinance, restructure, allocate, deposit,
      withdraw money, owe, offset, hedge, deduct, levy, recoup, stake`),
    nouns: wordList(`
      investment, payment, spending, compensation, refund, borrowing, fundraising, funding round,
      recapitalisation, recapitalization, capital increase, reimbursement, restructuring, payout,
      refinancing, injection, rate cut, interest rate cut, rate hike, taxation, expenditure, repayment,
      allocation`),
    looseNouns: wordList(`
      funding, financing, loan, savings, saving`),
  },
  {
    id: 'lay-off',
    family: 'economy',
    label: 'job cuts',
    questions: ['who', 'how-many', 'where', 'when', 'why'],
    verbs: wordList(`
      lay off, cut job, slash job, shed job, axe job, eliminate job, eliminate position, furlough, downsize,
      make redundant, cut staff, cut workforce, cut position, cut post, eliminate post, axe post, scrap post, scrap job, cut worker, trim workforce,
      close plant, close factory, close store`),
    nouns: wordList(`
      layoff, lay-off, redundancy, job cut, downsizing, furlough, plant closure, job loss, job reduction,
      cutback, cost-cutting, austerity, staff cut`),
    looseNouns: [],
  },
  {
    id: 'result',
    family: 'economy',
    label: 'results',
    labels: { loss: 'loss', profit: 'profit' },
    questions: ['who', 'how-much', 'when'],
    verbs: wordList(`
      post profit, post loss, report profit, report loss, report earnings, turn profit, gross, net,
      outperform, underperform, beat estimate, beat expectation, miss estimate, break even, rake in, total,
      amount, exceed, surpass, top, outsell`),
    nouns: wordList(`
      net loss, operating profit, quarterly loss, quarterly profit, net profit, operating loss, write-down,
      writedown, write-off`),
    looseNouns: wordList(`profit, loss, result, earnings, sales, revenue`),
  },
  {
    id: 'rise',
    family: 'economy',
    label: 'rise',
    labels: { raise: 'increase', hike: 'increase' },
    questions: ['topic', 'how-much', 'when', 'why'],
    verbs: wordList(`
      rise, climb, gain, increase, jump, surge, soar, rally, rebound, grow, expand, improve, strengthen,
      skyrocket, edge up, inch up, tick up, appreciate, double, triple, quadruple, swell, accelerate, mount,
      raise, hike, go up, multiply, bounce back, outpace, enlarge, extend, widen, lengthen, enhance, peak,
      shoot up, revive, stoke, balloon, elevate, add point, boost, close higher, end higher, finish higher,
      send share up, send share higher, send stock up, send price up, send price higher`),
    nouns: wordList(`
      rise, increase, gain, surge, jump, growth, hike, rebound, recovery, upturn, expansion, improvement,
      uptick, boom, inflation, appreciation, upswing, spike, acceleration, price hike, tax increase,
      pay rise, enhancement, peak, proliferation`),
    looseNouns: wordList(`climb, boost, high, extension, bounce`),
  },
  {
    id: 'fall',
    family: 'economy',
    label: 'fall',
    labels: {
      recession: 'recession',
      crisis: 'crisis',
      crash: 'crash',
      weaken: 'weakening',
      lower: 'cut',
      cut: 'cut',
      reduce: 'cut',
      slash: 'cut',
      trim: 'cut',
    },
    questions: ['topic', 'how-much', 'when', 'why'],
    verbs: wordList(`
      fall, fall to death, drop, decline, decrease, plunge, plummet, tumble, slide, slump, dip, shrink, contract, dwindle,
      weaken, shed, reduce, cut, slash, lower, depreciate, devalue, halve, slow, lose value, lose point,
      lose percent, diminish, dive, recede, subside, edge down, trim, nosedive, taper, erode, wane, tank,
      slip, go down, lag, narrow, shorten, fade, downgrade, give up gain, crater, evaporate, close lower, end lower, finish lower,
      send share down, send share lower, send stock down, send price down, send price lower`),
    nouns: wordList(`
      fall, drop, decline, decrease, plunge, slump, slide, tumble, downturn, recession, slowdown,
      depreciation, devaluation, reduction, contraction, dip, economic depression, great depression, shrinkage, market crash,
      financial crisis, economic crisis, debt crisis, price cut, tax cut, spending cut, downgrade,
      bear market, freefall, free-fall, nosedive, correction, deceleration, crunch, credit crunch, plummet`),
    looseNouns: wordList(`low, cut, slip`),
  },
  {
    id: 'insolvency',
    family: 'economy',
    label: 'bankruptcy',
    questions: ['who', 'how-much', 'when', 'why'],
    verbs: wordList(`
      go bankrupt, go bust, file for bankruptcy, default, liquidate company, wind up, go under, fold,
      collapse into, shutter`),
    nouns: wordList(`
      bankruptcy, insolvency, receivership, default, foreclosure, bankruptcy filing, chapter 11,
      bankruptcy protection`),
    looseNouns: [],
  },
]
