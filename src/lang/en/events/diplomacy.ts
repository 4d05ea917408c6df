// English words for dealings between parties: talks, contacts, appeals, agreements, threats, sanctions, aid.
import type { EventKind } from '../../shape/events.ts'
import { wordList } from './word-list.ts'

export const DIPLOMACY: readonly EventKind[] = [
  {
    id: 'consult',
    family: 'diplomacy',
    label: 'talks',
    labels: {
      meet: 'meeting',
      meeting: 'meeting',
      call: 'call',
      phone: 'call',
      telephone: 'call',
      visit: 'visit',
      summit: 'summit',
      conference: 'conference',
      negotiate: 'negotiations',
      negotiation: 'negotiations',
      mediate: 'mediation',
      mediation: 'mediation',
    },
    questions: ['who', 'whom', 'topic', 'where', 'when', 'outcome'],
    verbs: wordList(`
      meet, consult, confer, negotiate, discuss, debate, deliberate, mediate, broker, talk, phone,
      telephone, call minister, call president, call leader, call counterpart, call chief, speak to,
      speak with, converse, haggle, bargain, sit down, hold talk, brief, chat, huddle, welcome,
      receive delegation, greet, host leader, visit, intercede, arbitrate, convene, summon ambassador,
      take call, thrash out, parley`),
    nouns: wordList(`
      meeting, talk, negotiation, discussion, consultation, summit, dialogue, dialog, conference, mediation,
      telephone call, phone call, telephone conversation, conversation, bilateral, peace talk, debate,
      deliberation, diplomacy, outreach, state visit, visit, tete-a-tete, teleconference, conference call,
      roundtable, convention, forum, phone conversation, peace process, bargaining, briefing,
      press conference, news conference`),
    looseNouns: wordList(`call, session, engagement, congress, gathering`),
  },
  {
    id: 'contact',
    family: 'diplomacy',
    label: 'contacts',
    questions: ['who', 'whom', 'topic', 'when'],
    verbs: wordList(`
      contact, reach out, get in touch, write to, correspond, approach, email, e-mail, text, message,
      make overture, liaise, send letter, reply, respond, answer`),
    nouns: wordList(`
      correspondence, overture, contact, touch, exchange of letter, back-and-forth, response, reply`),
    looseNouns: wordList(`letter, message, answer, approach`),
  },
  {
    id: 'appeal',
    family: 'diplomacy',
    label: 'appeal',
    labels: {
      urge: 'appeal',
      request: 'request',
      ask: 'request',
      seek: 'request',
      demand: 'demand',
    },
    questions: ['who', 'whom', 'topic', 'when'],
    verbs: wordList(`
      appeal, urge, request, call on, call for, call upon, demand, plead with, plead for, beg, implore,
      petition, seek, seek out, seek help, solicit, ask for, beseech, exhort, press for, push for, invite,
      lobby, advocate, recommend, propose, suggest, advise, ask government, apply, campaign for, order,
      command, instruct`),
    nouns: wordList(`
      appeal, request, demand, plea for, petition, invitation, recommendation, proposal, suggestion,
      exhortation, application, call for, lobbying, distress call`),
    looseNouns: wordList(`
      instruction, advice, directive, initiative`),
  },
  {
    id: 'agree',
    family: 'diplomacy',
    label: 'agreement',
    labels: { sign: 'signing', treaty: 'treaty', accord: 'accord', pact: 'pact', ratify: 'ratification' },
    questions: ['who', 'whom', 'topic', 'when', 'outcome'],
    verbs: wordList(`
      agree, sign, ratify, reach agreement, reach deal, strike deal, accept, compromise, endorse,
      approve deal, pledge, promise, vow to, settle dispute, cooperate, co-operate, collaborate, partner,
      team up, ally, reaffirm, make peace, shake hand, consent, acquiesce, offer, concur, guarantee,
      undertake to, side with, re-sign`),
    nouns: wordList(`
      agreement, accord, treaty, pact, deal, memorandum, signing, ratification, compromise, concession,
      acceptance, pledge, promise, commitment, cooperation, co-operation, collaboration, handshake,
      peace deal, trade deal, peace agreement, memorandum of understanding, endorsement, backing, consent`),
    looseNouns: wordList(`support, partnership, alliance, vow, bargain, joint venture, tie-up`),
  },
  {
    id: 'reject',
    family: 'diplomacy',
    label: 'rejection',
    labels: { refuse: 'refusal', refusal: 'refusal', veto: 'veto', boycott: 'boycott' },
    questions: ['who', 'whom', 'topic', 'when', 'why'],
    verbs: wordList(`
      reject, refuse, decline to, decline invitation, decline offer, decline request, rebuff, turn down,
      spurn, veto, oppose, resist, object, defy, boycott, rule out, dismiss claim, dismiss call,
      dismiss suggestion, ignore, snub, renege, withdraw from, pull out of, abandon, break off, sever tie,
      cut tie, disagree, suspend talk, renounce, shun, expel, disown, repudiate, walk away, back out,
      opt out, rescind, revoke, overrule, block, obstruct`),
    nouns: wordList(`
      rejection, refusal, veto, opposition, boycott, objection, defiance, expulsion, rebuff, disagreement,
      withdrawal from, noncompliance, revocation, repudiation, resistance`),
    looseNouns: [],
  },
  {
    id: 'threaten',
    family: 'diplomacy',
    label: 'warning',
    labels: { threaten: 'threat', threat: 'threat', warn: 'warning', warning: 'warning' },
    questions: ['who', 'whom', 'topic', 'when'],
    verbs: wordList(`
      threaten, warn, vow, menace, intimidate, caution, alert, bluster, promise retaliation, sabre-rattle,
      forewarn, issue ultimatum, deter, dare`),
    nouns: wordList(`
      threat, warning, death threat, bomb threat, intimidation, ultimatum, sabre-rattling, saber-rattling,
      coercion, deterrence, alarm, blackmail`),
    looseNouns: wordList(`alert, dare, caution`),
  },
  {
    id: 'sanction',
    family: 'diplomacy',
    label: 'sanctions',
    labels: {
      ban: 'ban',
      embargo: 'embargo',
      suspend: 'suspension',
      suspension: 'suspension',
      blacklist: 'blacklisting',
      tariff: 'tariffs',
    },
    questions: ['who', 'whom', 'topic', 'when', 'why'],
    verbs: wordList(`
      sanction, ban, embargo, blacklist, restrict, freeze asset, bar, prohibit, outlaw, suspend,
      impose sanction, impose tariff, impose, censor, blockade, curb, forbid, ground, isolate, exclude,
      limit, curtail, clamp down, crack down`),
    nouns: wordList(`
      sanction, ban, embargo, blacklisting, prohibition, suspension, curfew, asset freeze, travel ban,
      restriction, censorship, clampdown, curb, moratorium, exclusion, isolation`),
    looseNouns: wordList(`tariff, measure, freeze`),
  },
  {
    id: 'aid',
    family: 'diplomacy',
    label: 'aid',
    labels: { donate: 'donation', donation: 'donation' },
    questions: ['who', 'whom', 'how-much', 'where', 'when'],
    verbs: wordList(`
      aid, assist, help, donate, provide, supply, contribute, give aid, feed, shelter, lend, relieve,
      distribute, airlift, fund, finance, bail out, subsidise, subsidize, rebuild, reconstruct, sponsor,
      harbour, harbor, equip, send aid, send help, support financially, volunteer, raise money, raise fund,
      bankroll, protect, safeguard, serve, care for`),
    nouns: wordList(`
      aid, assistance, donation, relief, relief effort, humanitarian aid, military aid, bailout, bail-out,
      reconstruction, airlift, subsidy, contribution, peacekeeping, sponsorship, fund-raising, distribution,
      rebuilding, bail out, rescue package, stimulus`),
    looseNouns: wordList(`help, grant, provision, protection`),
  },
]
