// Headlines with capitals on all words, as they would stand in running text: a capital there is no sign of a name.
import { Known, type Gazetteer } from '../lang/shape/gazetteer.ts'
import { isOrdinaryWord } from '../lang/shape/ordinary-word.ts'
import type { Sentence } from '../model/sentence.ts'
import { isHeading } from '../text/heading.ts'
import { lineCase, sentenceCase } from '../text/sentence-case.ts'
import { knownKind } from './known-words.ts'
import { lemmaByRule } from './lemma.ts'

const WORD = /\p{N}[\p{N}.,/]*|(?:\p{L}\.){2,}|[\p{L}\p{M}](?:[.'’-]?[\p{L}\p{M}\p{N}])*|[^\s\p{L}\p{N}]/gu
const NATION = Known.country | Known.demonym
const NAMED = NATION | Known.region | Known.bigCity | Known.area | Known.organisation
const OF_PERSON = Known.given | Known.family | Known.person
const WHOLE = NAMED | Known.person | Known.facility | Known.event
const LINKING = /Pronoun|Modal|Preposition|Conjunction|Determiner|Auxiliary|Copula|QuestionWord|Negative/
const NAMING =
  /Name|Person|Place|City|Region|Country|Demonym|Organization|ProperNoun|Day|Month|Date|Holiday|Acronym/
/** Known names of so many words are looked for. */
const LONGEST = 4
/** In a text of fewer words, a name of the headline may well not come again. */
const FEW = 60

/** How often the running text of an article has a word in lower case, and with a capital that no place forces. */
interface Seen {
  lower: number
  free: number
  /** With a capital, but at the beginning of a sentence. */
  first: number
}

/** A word without its possessive or shortened verb: “Norway’s”, “it’s”. */
const bare = (word: string): string => word.toLowerCase().replace(/[’'](?:s|d|ll|re|ve)?$/, '')

interface Evidence {
  words: ReadonlyMap<string, Seen>
  /** Two words with capitals, one after the other, in lower case. */
  pairs: ReadonlySet<string>
  /** Words that stand in capitals throughout. */
  upper: ReadonlySet<string>
}

/**
 * The text of an article with such headlines and subheadings written as running text, everything in its place. A word
 * loses its capital where the article has it mostly in lower case, or not at all and it is a word of the language and no
 * name of the world; every other word keeps it.
 */
export function headlinesInCase(text: string, sentences: readonly Sentence[], gazetteer: Gazetteer): string {
  const isTitled = (sentence: Sentence): boolean =>
    isHeading(sentence) &&
    [sentenceCase, lineCase].some((caseOf) => caseOf(sentence.exact.match(WORD) ?? []) !== 'running')
  const titled = sentences.filter(isTitled)
  if (!titled.length) return text
  const evidence = gather(sentences.filter((sentence) => !titled.includes(sentence)))
  let cased = text
  for (const { start, end, exact } of titled) {
    const written = inCase(exact, evidence, gazetteer)
    // a letter may have a small form of another length
    if (written.length === exact.length) cased = cased.slice(0, start) + written + cased.slice(end)
  }
  return cased
}

function gather(sentences: readonly Sentence[]): Evidence {
  const words = new Map<string, Seen>()
  const pairs = new Set<string>()
  const upper = new Set<string>()
  for (const { exact } of sentences) {
    const row = exact.match(WORD) ?? []
    if (lineCase(row) !== 'running') continue
    row.forEach((word, i) => {
      const small = bare(word)
      const seen = words.get(small) ?? { lower: 0, free: 0, first: 0 }
      words.set(small, seen)
      if (!isCapital(word)) seen.lower++
      // a full stop within a sentence ends a short form: “Mr. Bush”
      else if (isLetter(row[i - 1]) || /^[,.]$/.test(row[i - 1] ?? '')) seen.free++
      else seen.first++
      if (word.length > 1 && word === word.toUpperCase() && isCapital(word)) upper.add(word)
      const before = row[i - 1]
      if (before && isCapital(before) && isCapital(word)) pairs.add(`${bare(before)} ${small}`)
    })
  }
  return { words, pairs, upper }
}

const isLetter = (word: string | undefined): boolean => word !== undefined && /^[\p{L}\p{N}]/u.test(word)
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
const titledForm = (word: string): string =>
  word.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())

function inCase(line: string, evidence: Evidence, gazetteer: Gazetteer): string {
  const isUpper = sentenceCase(line.match(WORD) ?? []) === 'upper'
  const row = [...line.matchAll(WORD)].map(({ 0: exact, index }) => ({
    exact,
    index,
    // in a line of capitals only, a word may be an acronym that the text has too
    form: isUpper && !evidence.upper.has(exact) ? titledForm(exact) : exact,
  }))
  const whole = new Set<number>()
  row.forEach((_, i) => {
    for (let length = LONGEST; length > 1; length--) {
      const words = row.slice(i, i + length).map(({ form }) => form)
      const isPair = length === 2 && evidence.pairs.has(words.map(bare).join(' '))
      if (words.length < length || !(isPair || gazetteer.known(words.join(' ')) & WHOLE)) continue
      for (let k = i; k < i + length; k++) whole.add(k)
    }
  })
  let written = ''
  let at = 0
  row.forEach(({ exact, index, form }, i) => {
    const opens = !row.slice(0, i).some((word) => isLetter(word.exact)) || /^["“‘'«]$/.test(row[i - 1]!.exact)
    const stays = opens || whole.has(i) || !isRecast(form) || isName(form, evidence, gazetteer)
    written += line.slice(at, index) + (stays ? form : form.toLowerCase())
    at = index + exact.length
  })
  return written + line.slice(at)
}

/** One capital and then small letters, in each part of a compound; anything else is written so on purpose. */
const isRecast = (word: string): boolean => /^\p{Lu}[\p{Ll}'’]*(?:-\p{L}?[\p{Ll}'’]*)*$/u.test(word)

function isName(word: string, { words }: Evidence, gazetteer: Gazetteer): boolean {
  const lower = bare(word)
  const seen = words.get(lower)
  if (seen && seen.lower !== seen.free) return seen.free > seen.lower
  const kind = knownKind(lower)
  if (LINKING.test(kind) || /n[’']t$/.test(lower)) return false
  const parts = word.split('-')
  if (parts.some((part) => gazetteer.known(part) & NATION)) return true
  if (!parts.every((part) => isOfLanguage(part.toLowerCase(), gazetteer))) return true
  const known = gazetteer.known(word)
  const isGiven = (known & Known.given) !== 0 && (kind === '' || NAMING.test(kind))
  if (words.size < FEW && (isGiven || known & (Known.person | Known.organisation))) return true
  return (known & (NAMED | OF_PERSON)) !== 0 && (seen?.first ?? 0) > 0
}

/** Is it, or the verb that it may be a form of, a word with a meaning? */
const isOfLanguage = (lower: string, gazetteer: Gazetteer): boolean =>
  [lower, lemmaByRule(lower, 'VERB', lower.endsWith('ing') ? 'VBG' : 'VBD')].some((word) => {
    const kind = knownKind(word)
    const isKnown = isOrdinaryWord(word, gazetteer) || gazetteer.meaning(word) !== 0
    return isKnown || (kind !== '' && !NAMING.test(kind))
  })
