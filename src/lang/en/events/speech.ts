// English words for acts of speech: statements, announcements, accusations, condemnation, praise, questions.
import type { EventKind } from '../../shape/events.ts'
import { wordList } from './word-list.ts'

export const SPEECH: readonly EventKind[] = [
  {
    id: 'statement',
    family: 'speech',
    label: 'statement',
    labels: {
      interview: 'interview',
      speech: 'speech',
      comment: 'comment',
      testify: 'testimony',
      deny: 'denial',
      denial: 'denial',
    },
    questions: ['who', 'whom', 'topic', 'when'],
    verbs: wordList(`
      say, tell, state, add, comment, remark, explain, describe, stress, emphasise, emphasize, underline,
      underscore, reiterate, repeat, mention, claim, assert, argue, insist, contend, allege, point out,
      highlight, acknowledge, admit, concede, confess, deny, confirm, report, quote, cite, write, speak,
      address, tweet, observe, elaborate, clarify, recall, estimate, predict, forecast, opine, quip, joke,
      voice, express, convey, relay, outline, detail, reveal, disclose, divulge, refer, retort, counter,
      echo, recount, boast, complain, lament, hint, imply, indicate, signal, affirm, shout, yell, scream,
      whisper, talk about, speak to reporter, speak to journalist, speak to media, speak to press, sum up, characterise, characterize, liken, brag, attribute, assure, swear, vouch,
      apologise, apologize`),
    nouns: wordList(`
      statement, remark, comment, speech, address, assertion, claim, declaration, allegation, tweet,
      press release, communique, communiqué, explanation, denial, admission, confession, confirmation,
      apology, revelation, disclosure, prediction, assurance, estimate, reiteration, rhetoric, complaint,
      outcry, condolence, quote, acknowledgement, acknowledgment, interview, speculation, rumor, rumour,
      clarification, mention, thank`),
    looseNouns: wordList(`
      report, lecture, forecast`),
  },
  {
    id: 'announce',
    family: 'speech',
    label: 'announcement',
    questions: ['who', 'topic', 'when'],
    verbs: wordList(`
      announce, proclaim, declare, publicise, publicize, issue statement, release statement, release report,
      promulgate, notify, inform, issue, herald, advertise, break news, make public`),
    nouns: wordList(`announcement, proclamation, notification, decree, press statement`),
    looseNouns: wordList(`notice`),
  },
  {
    id: 'claim-responsibility',
    family: 'speech',
    label: 'claim of responsibility',
    questions: ['who', 'topic', 'when'],
    verbs: wordList(`
      claim responsibility, claim credit, take responsibility, admit responsibility, claim attack,
      accept responsibility`),
    nouns: wordList(`claim of responsibility`),
    looseNouns: [],
  },
  {
    id: 'accuse',
    family: 'speech',
    label: 'accusation',
    labels: { blame: 'blame' },
    questions: ['who', 'whom', 'topic', 'when'],
    verbs: wordList(`
      accuse, blame, implicate, hold responsible, fault, incriminate, point finger, pin on, indict publicly,
      finger`),
    nouns: wordList(`accusation, recrimination, finger-pointing, incrimination`),
    looseNouns: wordList(`blame`),
  },
  {
    id: 'condemn',
    family: 'speech',
    label: 'condemnation',
    labels: { criticise: 'criticism', criticize: 'criticism', criticism: 'criticism' },
    questions: ['who', 'whom', 'topic', 'when'],
    verbs: wordList(`
      condemn, denounce, criticise, criticize, deplore, decry, slam, rebuke, lambast, lambaste, chide,
      scold, censure, castigate, lash out, deride, mock, ridicule, insult, chastise, reprimand, berate,
      disparage, hit out, vilify, admonish, protest against, take issue`),
    nouns: wordList(`
      condemnation, denunciation, criticism, rebuke, censure, insult, reprimand, backlash, mockery, outrage,
      indignation, uproar, furor, furore`),
    looseNouns: [],
  },
  {
    id: 'praise',
    family: 'speech',
    label: 'praise',
    labels: {
      congratulate: 'congratulations',
      congratulation: 'congratulations',
      welcome: 'welcome',
      tribute: 'tribute',
    },
    questions: ['who', 'whom', 'topic', 'when'],
    verbs: wordList(`
      praise, hail, commend, laud, applaud, congratulate, salute, extol, tout, welcome, cheer, thank, compliment, honour, honor, pay tribute, commemorate, acclaim, credit`),
    nouns: wordList(`
      praise, commendation, congratulation, tribute, applause, accolade, acclaim, compliment, gratitude`),
    looseNouns: wordList(`cheer`),
  },
]
