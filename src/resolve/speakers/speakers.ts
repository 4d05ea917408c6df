// Who the words for a speaker mean: the actor of the mention that they are, or nobody while that is open.
import type { Attribution } from '../../model/attribution.ts'
import type { Mention } from '../../model/mention.ts'
import type { ParsedArticle, ParsedSentence, Token } from '../../model/token.ts'
import type { Span } from '../../model/span.ts'
import { bySentence, sentenceFrom } from '../../text/by-sentence.ts'
import { covers, overlaps } from '../../text/spans.ts'
import { wordBeforeName } from '../../text/names/word-before-name.ts'
import { hasRelation, headOfRange } from '../../text/tree.ts'

/**
 * Sets `actor` where the words of a speaker are a mention whose actor is known: one that holds the head of these words,
 * or a name beside the head (“its director Ana Diaz”). Two speakers in one phrase, a pronoun that nobody resolved, or a
 * description without a known actor stay open; so does an event, whoever speaks for it.
 */
export function resolveSpeakers(
  parsed: ParsedArticle,
  attributions: readonly Attribution[],
  mentions: readonly Mention[],
): Attribution[] {
  const { sentences } = parsed
  const mentionsIn = bySentence(sentences, mentions)
  return attributions.map((attribution) => {
    const { speaker } = attribution
    if (!speaker) return { ...attribution, actor: null }
    const at = sentenceFrom(sentences, speaker.start)
    return { ...attribution, actor: actorOf(sentences[at], speaker, mentionsIn[at] ?? []) }
  })
}

/** "The Grammy Awards said": whoever gives them, but not the awards. */
const maySpeak = ({ actor, type }: Mention): boolean => actor !== null && type !== 'EVENT'

/** The actor that the words of a speaker name, or null; `mentions` are those of the sentence in which they begin. */
function actorOf(
  sentence: ParsedSentence | undefined,
  speaker: Span,
  mentions: readonly Mention[],
): string | null {
  const able = mentions.filter(maySpeak)
  const near = able.filter((mention) => overlaps(mention, speaker))
  const same = near.find(({ start, end }) => start === speaker.start && end === speaker.end)
  if (!sentence || !covers(sentence, speaker)) return same?.actor ?? null
  const head = headOf(sentence, speaker)
  if (!head || isOwner(head) || joinsTwo(sentence, head, speaker)) return null
  if (same) return same.actor
  const person = personAtEnd(sentence, speaker, mentions)
  if (person) return person.actor
  const beside = namesBeside(sentence, head, speaker).filter(
    (name) => !isOfAnother(sentence, speaker, name, mentions),
  )
  const heads = [head, ...beside]
  const actors = heads.map((token) => actorAt(able, sentence, token)).filter((actor) => actor !== null)
  return actors[0] ?? null
}

/** A title and a name (“the chair of Norwind Ana Diaz”): whoever the name at the end means, if no preposition leads to it. */
function personAtEnd(sentence: ParsedSentence, speaker: Span, mentions: readonly Mention[]): Mention | null {
  const person = mentions.find(
    ({ type, form, start, end }) =>
      type === 'PERSON' && form === 'name' && end === speaker.end && start > speaker.start,
  )
  if (!person) return null
  if (isOfAnother(sentence, speaker, person, mentions)) return null
  const before = wordBeforeName(sentence, person, mentions)
  return before && /^(?:ADP|CCONJ|PUNCT|PART)$/.test(before.upos) ? null : person
}

/** “The wife of captured flier Milos Varga”: a preposition leads to the name, and no other name stands between the two. */
function isOfAnother(
  sentence: ParsedSentence,
  speaker: Span,
  person: { start: number; end: number },
  mentions: readonly Mention[],
): boolean {
  const preposition = sentence.tokens.findLast(
    ({ upos, start, end }) => upos === 'ADP' && start > speaker.start && end < person.start,
  )
  return (
    preposition !== undefined &&
    !mentions.some(
      ({ form, start, end }) => form === 'name' && start >= preposition.end && end <= person.start,
    )
  )
}

/** Of the mentions around a word, the shortest of which it is the head. */
function actorAt(mentions: readonly Mention[], sentence: ParsedSentence, token: Token): string | null {
  const found = mentions
    .filter((mention) => covers(mention, token) && headOf(sentence, mention)?.index === token.index)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
  return found[0]?.actor ?? null
}

function headOf(sentence: ParsedSentence, range: { start: number; end: number }): Token | null {
  const inside = sentence.tokens.filter((token) => token.start >= range.start && token.end <= range.end)
  return inside.length ? headOfRange(sentence, inside[0]!.index, inside.at(-1)!.index + 1) : null
}

/** Parts of a name or a name in apposition to the head: “its director Ana Diaz”, “its director in Peru, Ana Diaz,”. */
const namesBeside = (sentence: ParsedSentence, head: Token, speaker: Span): Token[] =>
  sentence.tokens.filter(
    (token) =>
      token.head === head.index &&
      hasRelation(token, 'appos', 'flat') &&
      (covers(speaker, token) || (head.upos === 'NOUN' && hasRelation(token, 'appos'))) &&
      token.upos === 'PROPN',
  )

/** “Her” of “her rival”, where the parser took the rival for an adjective: whose somebody is does not speak. */
const isOwner = ({ xpos }: Token): boolean => xpos === 'PRP$'

/** “India and Nepal said”: no single actor speaks. */
const joinsTwo = (sentence: ParsedSentence, head: Token, speaker: Span): boolean =>
  sentence.tokens.some(
    (token) =>
      token.head === head.index &&
      hasRelation(token, 'conj') &&
      covers(speaker, token) &&
      /^(?:PROPN|NOUN)$/.test(token.upos) &&
      // “Energy Secretary Ana Diaz”: nothing joins them
      sentence.tokens.slice(head.index, token.index).some(({ upos }) => /^(?:CCONJ|PUNCT)$/.test(upos)),
  )
