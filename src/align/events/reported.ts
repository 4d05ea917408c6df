// Which clusters of reports are events that a reader looks up, rather than turns of phrase.
import type { Cluster } from './grouping.ts'
import { actorsIn, type Report } from './report.ts'

/** Kinds that say how things go rather than what happened. They stay in the articles, and are compared as framing. */
const COURSES = new Set(['escalate', 'de-escalate'])

/** An event has a kind, is told to have happened or to be due, and has a participant, a place, a day or a number that tells it apart. */
export function isReported(cluster: Cluster): boolean {
  return cluster.reports.some(isTelling)
}

function isTelling(r: Report): boolean {
  const { arguments: told, date, modality, polarity, attribution } = r.mention
  if (!r.kind || r.isGeneric || modality === 'possible' || polarity === 'negative' || COURSES.has(r.kind.id))
    return false
  if (UNTOLD.has(r.mention.rule)) return false
  if (r.mention.rule === 'loose-noun') return date !== null
  if (modality === 'expected') return attribution === null && (date !== null || isNews(r))
  if (r.kind.family === 'speech') return actorsIn(r, 'agent').size > 0
  if (NEED_PARTNERS.has(r.kind.family) && r.isNoun) return date !== null || actorsIn(r, ...PARTIES).size > 0
  if (r.kind.family === 'movement') return actorsIn(r, 'agent').size > 0 && actorsIn(r, 'place').size > 0
  return r.actors.size > 0 || date !== null || r.counts.length > 0 || (!r.isNoun && told.length > 0)
}

/** “Maker to cut 4,000 jobs”: what a headline says is going to be done is the news, with a day or without; “How to vote” is none. */
const isNews = ({ sentence, isNoun, mention }: Report): boolean =>
  sentence.section === 'headline' &&
  !isNoun &&
  mention.arguments.length > 0 &&
  !sentence.tokens[0]!.xpos.startsWith('W')

/** Rules of verbs of several meanings that nothing speaks for, and of those that only say how a toll grows. */
const UNTOLD: ReadonlySet<string> = new Set(['unsure-verb', 'verb-of-toll'])

/** Dealings between parties: a noun such as "contacts" or "partnership" tells one only with a party or a day. */
const NEED_PARTNERS: ReadonlySet<string> = new Set(['diplomacy', 'politics'])
const PARTIES = ['agent', 'target', 'recipient', 'origin'] as const
