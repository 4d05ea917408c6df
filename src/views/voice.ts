// In what voice a source speaks, and the words that say so beside every excerpt.
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Cell, Voice } from '../model/comparison.ts'
import type { EventMention } from '../model/event-mention.ts'
import { overlaps } from '../text/spans.ts'
import type { Edition } from './edition.ts'
import { once } from './once.ts'
import { pageWords } from '../words/page-words.ts'

/** A voice, and who speaks where it is not the source: a name, or the article's words in quotation marks. */
export interface Speaking {
  voice: Voice
  by: string | null
}

/** The style of the rule beside an excerpt. */
export const ruleOf: Record<Voice, string> = {
  own: '',
  'own-judgement': '',
  'own-expected': 'exp',
  attributed: 'attr',
  'attributed-vague': 'attr',
  quoted: 'quote',
  silent: 'none',
}

/** What stands before an excerpt: `in its own voice`, `on the word of India`, `quoting Maria Diaz`. */
export function sayVoice({ voice, by }: Speaking): string {
  const said = voice === 'silent' ? pageWords.voice.attributed : pageWords.voice[voice]
  return typeof said === 'string' ? said : said(by)
}

/** Who speaks: the actor's name where it is known, else the article's words as a quotation. */
export function nameSpeaker(edition: Edition, actor: string | null, said: string | null): string | null {
  const known = actor === null ? undefined : edition.actorOf.get(actor)
  if (known?.named) return known.name
  return said === null ? null : `“${said.replace(/^[“"']+|[”"']+$/g, '')}”`
}

export const speakingInCell = (edition: Edition, cell: Cell): Speaking => ({
  voice: cell.voice,
  by: nameSpeaker(edition, cell.actor, cell.by),
})

/** On whose word an article reports an event: its own, or the attribution that holds the report. */
export function speakingOfEvent(
  edition: Edition,
  document: AnalysedDocument,
  mention: EventMention,
): Speaking {
  const said = mention.attribution === null ? undefined : attributionsById(document).get(mention.attribution)
  if (!said) {
    if (mention.modality === 'expected') return { voice: 'own-expected', by: null }
    return { voice: mention.judgement ? 'own-judgement' : 'own', by: null }
  }
  return speakingBy(edition, document, said, mention.trigger)
}

const attributionsById = once(
  ({ attributions }: AnalysedDocument): Map<string, Attribution> =>
    new Map(attributions.map((said) => [said.id, said])),
)

/** On whose word some words stand: the closest attribution around them, or the source's own. */
export function speakingAt(
  edition: Edition,
  document: AnalysedDocument,
  inner: { start: number; end: number },
): Speaking {
  const length = (said: Attribution): number => {
    const holding = said.content.filter((span) => overlaps(span, inner))
    return Math.min(...holding.map(({ start, end }) => end - start))
  }
  const [said] = document.attributions
    .filter(({ content }) => content.some((span) => overlaps(span, inner)))
    .sort((a, b) => length(a) - length(b))
  return said ? speakingBy(edition, document, said, inner) : { voice: 'own', by: null }
}

/** How words inside an attribution are spoken: in its quotation marks or not. */
function speakingBy(
  edition: Edition,
  document: AnalysedDocument,
  said: Attribution,
  inner: { start: number; end: number },
): Speaking {
  const by = nameSpeaker(edition, said.actor, said.speaker?.exact ?? null)
  if (said.vague) return { voice: 'attributed-vague', by }
  const inQuotes =
    said.kind === 'direct' || (said.kind === 'mixed' && isQuoted(document.text, said.content, inner))
  return { voice: inQuotes ? 'quoted' : 'attributed', by }
}

/** Do the words stand between quotation marks in what is attributed? */
function isQuoted(
  text: string,
  content: { start: number; end: number }[],
  inner: { start: number; end: number },
): boolean {
  const part = content.find((span) => overlaps(span, inner))
  if (!part) return false
  const before = text.slice(part.start, inner.start)
  return (before.match(/[“"]/g)?.length ?? 0) > (before.match(/”/g)?.length ?? 0) + evenStraight(before)
}

// Straight marks open and close alike: an even number of them before the words means that the quotation is closed.
function evenStraight(before: string): number {
  const straight = before.match(/"/g)?.length ?? 0
  return straight % 2 === 0 ? straight : straight - 1
}
