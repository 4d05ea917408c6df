// Mentions with their heads, names, genders, countries and offices read off the text around them.
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { Gazetteer } from '../../lang/shape/gazetteer.ts'
import type { Mention } from '../../model/mention.ts'
import type { ParsedArticle, ParsedSentence, Token } from '../../model/token.ts'
import { dropPossessive, foldName, foldWrittenOut, nameTokens } from '../../text/names/fold.ts'
import { readPersonName } from '../../text/names/person-names.ts'
import { covers, overlaps } from '../../text/spans.ts'
import { childWith, childrenOf } from '../../text/tree.ts'
import { countryCode } from '../../lang/gazetteer/country-code.ts'
import { readOffice, titleBefore } from './offices.ts'
import { readAge, readCount, readDescription, readPronoun } from './read-description.ts'
import { findQuotes } from './quotes.ts'
import type { Reference } from './reference.ts'

/** The gender that a person's name tells by its title or first given name. */
function genderOfName(
  exact: string,
  before: string,
  given: string | undefined,
  words: ActorWords,
): Reference['gender'] {
  const titles = [before.toLowerCase().replace(/\./g, ''), ...nameTokens(exact).slice(0, 1)]
  if (titles.some((title) => words.maleTitles.has(title))) return 'male'
  if (titles.some((title) => words.femaleTitles.has(title))) return 'female'
  const [isMale, isFemale] = [words.maleNames.has(given ?? ''), words.femaleNames.has(given ?? '')]
  return isMale === isFemale ? null : isMale ? 'male' : 'female'
}

/** The name as the gazetteer is asked for it: without article and possessive. */
const plainName = (exact: string): string => dropPossessive(exact).replace(/^the /i, '')

/**
 * The name with words before it that make it another place: "Western Sahara", "Russian-held Crimea", and the first half of
 * a place of two names.
 */
function calledName(
  mention: Mention,
  sentence: ParsedSentence,
  tokens: Token[],
  words: ActorWords,
  gazetteer: Gazetteer,
): string {
  const name = dropPossessive(mention.exact)
  const first = tokens[0]?.index ?? 0
  if (!/^(?:GPE|LOC)$/.test(mention.type) || first === 0) return name
  const from = (index: number): string =>
    dropPossessive(
      sentence.exact.slice(sentence.tokens[index]!.start - sentence.start, mention.end - sentence.start),
    )
  const before = sentence.tokens[first - 1]!
  const [, hold] = /-([a-z]+)$/i.exec(before.exact) ?? []
  if (hold && words.holdingWords.has(hold.toLowerCase())) return from(first - 1)
  if (
    words.holdingWords.has(before.exact.toLowerCase()) &&
    sentence.tokens[first - 2]?.exact === '-' &&
    first > 2
  )
    return from(first - 3)
  if (words.partWords.has(before.exact.toLowerCase())) return from(first - 1)
  const isJoined = words.smallWords.has(before.exact.toLowerCase()) && first > 1
  return isJoined && gazetteer.places(from(first - 2)).length > 0 ? from(first - 2) : name
}

function readName(
  mention: Mention,
  sentence: ParsedSentence,
  tokens: Token[],
  words: ActorWords,
  gazetteer: Gazetteer,
) {
  const isPerson = mention.type === 'PERSON'
  const person = isPerson ? readPersonName(mention.exact, words) : null
  const before = sentence.tokens[(tokens[0]?.index ?? 0) - 1]?.exact ?? ''
  const called = calledName(mention, sentence, tokens, words, gazetteer)
  const plain = plainName(called)
  const isPlace = /^(?:GPE|LOC|NORP)$/.test(mention.type)
  const last = tokens.at(-1)
  const isNoun = /^NN/.test(last?.xpos ?? '') && !/^(?:compound|amod|flat|nmod:desc)/.test(last?.deprel ?? '')
  // “the 26-year-old Norwegian said”: an adjective that acts is somebody, and not the country
  const isSomebody = last?.xpos === 'JJ' && /^(?:nsubj|obj|iobj)/.test(last.deprel)
  const isPeople = mention.type === 'NORP' && (isNoun || isSomebody)
  return {
    called,
    name: isPerson ? foldName(called) : foldWrittenOut(called, words.shortWords),
    person,
    gender: isPerson ? genderOfName(mention.exact, before, person?.given[0], words) : null,
    number: isPeople ? ('many' as const) : ('one' as const),
    country: isPlace && !isPeople ? countryCode(plain, gazetteer) : null,
    capital: isPlace ? (gazetteer.countryOfCapital(plain)?.code ?? null) : null,
  }
}

/** The word that a mention hangs by: of those with a governor outside, the last noun before any preposition. */
function headOf(tokens: Token[]): Token | null {
  const inside = new Set(tokens.map((token) => token.index))
  const outer = tokens.filter((token) => !inside.has(token.head) && token.upos !== 'PUNCT')
  const preposition = tokens.findIndex((token, i) => i > 0 && token.upos === 'ADP')
  const before = outer.filter((token) => preposition < 0 || token.index < tokens[preposition]!.index)
  const nouns = before.filter((token) => /^(?:NN|PRP|WP)/.test(token.xpos))
  return nouns.at(-1) ?? before.at(-1) ?? outer[0] ?? tokens[0] ?? null
}

/** A capital that was taken for a person or a body is a place, unless somebody in the article bears the name. */
function asCapital(mention: Mention, surnames: ReadonlySet<string>, gazetteer: Gazetteer): Mention {
  const isOther = mention.form === 'name' && /^(?:PERSON|ORG)$/.test(mention.type)
  if (
    !isOther ||
    !gazetteer.countryOfCapital(plainName(mention.exact)) ||
    surnames.has(foldName(mention.exact))
  )
    return mention
  return { ...mention, type: 'GPE' }
}

/** All mentions of an article as references, in order; one that lies in no sentence is left out. */
export function readReferences(
  parsed: ParsedArticle,
  mentions: Mention[],
  words: ActorWords,
  gazetteer: Gazetteer,
): Reference[] {
  const quotes = findQuotes(parsed)
  const references: Reference[] = []
  let at = 0
  const surnames = new Set(
    mentions
      .filter(({ form, type, exact }) => form === 'name' && type === 'PERSON' && /\s/.test(exact))
      .flatMap(({ exact }) => nameTokens(exact)),
  )
  const ordered = mentions
    .map((mention) => asCapital(mention, surnames, gazetteer))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  for (const mention of ordered) {
    while (at < parsed.sentences.length - 1 && parsed.sentences[at]!.end <= mention.start) at++
    const sentence = parsed.sentences[at]
    const tokens = sentence?.tokens.filter((token) => overlaps(token, mention)) ?? []
    const head = headOf(tokens)
    if (!sentence || !head) continue
    const plain = { called: '', name: '', person: null, country: null, capital: null }
    const read =
      mention.form === 'name'
        ? readName(mention, sentence, tokens, words, gazetteer)
        : {
            ...plain,
            ...(mention.form === 'nominal' ? readDescription(head, words) : readPronoun(mention, words)),
          }
    const first = tokens[0]!.exact.toLowerCase()
    const quote = quotes.findIndex((range) => covers(range, mention))
    const hasOwner = childrenOf(sentence, head.index).some((child) => child.deprel === 'nmod:poss')
    references.push({
      ...read,
      index: references.length,
      mention,
      sentence,
      head,
      office: null,
      age: readAge(mention, sentence, words),
      count: readCount(mention, sentence, head, words),
      isDefinite: words.definite.has(first) || hasOwner,
      isIndefinite: words.indefinite.has(first) || childWith(sentence, head.index, 'nummod') !== null,
      quote: quote < 0 ? null : quote,
    })
  }
  readOffices(references, words)
  return references
}

/** Gives each reference the office that the words in or before it name. */
function readOffices(references: Reference[], words: ActorWords): void {
  const bySentence = Map.groupBy(references, (reference) => reference.sentence)
  for (const [sentence, here] of bySentence) {
    const lookup =
      (self: Reference) =>
      (token: Token): Reference | null =>
        here
          .filter(
            (other) => other !== self && covers(other.mention, token) && !covers(other.mention, self.mention),
          )
          .sort((a, b) => a.mention.end - a.mention.start - (b.mention.end - b.mention.start))[0] ?? null
    for (const reference of here) {
      if (reference.mention.form === 'nominal')
        reference.office = readOffice(sentence, reference.head, words, lookup(reference))
      if (reference.mention.form !== 'name' || reference.mention.type !== 'PERSON') continue
      const first = sentence.tokens.find((token) => overlaps(token, reference.mention))
      if (first) reference.office = titleBefore(sentence, first.index, words, lookup(reference))
      if (reference.office && !reference.gender)
        reference.gender = words.nouns.get(reference.office.noun)?.gender ?? null
    }
  }
}
