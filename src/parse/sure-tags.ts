// Tags that the words around a word leave no choice about: what a tagger learned on other texts gets wrong in news.
import type { SentenceWords } from '../lang/shape/sentences.ts'
import type { SureTag } from './read-words.ts'

/** Where the words of a sentence stand in its text. */
type Ranges = readonly { start: number; end: number }[]

/** The tag that the word at `index` has whatever a tagger makes of it, or null. */
export function sureTag(text: string, ranges: Ranges, index: number, words: SentenceWords): SureTag | null {
  const at = (i: number): string => {
    const range = ranges[i]
    return range ? text.slice(range.start, range.end) : ''
  }
  return isPossessive(text, ranges, index) ? 'PART|POS' : tagAmong(at, index, words)
}

/** What the words before and behind it make of a word; `at` gives the words of the sentence. */
function tagAmong(at: (index: number) => string, index: number, { news }: SentenceWords): SureTag | null {
  const [before, word, next] = [at(index - 1), at(index), at(index + 1)].map((w) => w.toLowerCase())
  const office = news.officeNouns.get(`${before} ${word}`)
  if (office) return office
  // “the Harbour Union secretary-general called for calm”
  if (news.officeWords.has(at(index))) return 'NOUN|NN'
  // “Transport Minister Pavel Dorn”, “the transport minister”
  if (news.fieldNouns.has(word!) && news.fieldOffices.has(next!))
    return /^\p{Lu}/u.test(at(index + 1)) ? 'PROPN|NNP' : 'NOUN|NN'
  // “police fired warning shots”
  if (word === news.warningWord && news.warningNouns.has(next!)) return 'NOUN|NN'
  // “was open to talks, provided that troops withdrew”
  if (word === news.providedWord && before === ',' && next === news.thatWord) return 'SCONJ|IN'
  // “a trip to neighbouring Chile”
  if (news.besideWords.has(word!) && /^\p{Lu}/u.test(at(index + 1))) return 'ADJ|JJ'
  // “forty-three people”
  if (news.hyphenatedNumbers.test(word!)) return 'NUM|CD'
  // “three killed near border”
  if (word === news.nearWord && news.countingPasts.has(before!)) return 'ADP|IN'
  // “shot down two of the jets”
  if (word === news.downWord && news.downedPasts.has(before!)) return 'ADP|RP'
  // “Blast at chemical plant”, “Blast injures dozens”
  if (
    index === 0 &&
    news.happeningNouns.has(word!) &&
    (news.placePrepositions.has(next!) || news.countingVerbs.has(next!))
  )
    return 'NOUN|NN'
  // “Snow closed schools”
  if (index === 0 && news.weatherNouns.has(word!) && next!.endsWith(news.pastEnding)) return 'NOUN|NN'
  // “Retired general Pavel Dorn”
  if (index === 0 && word === news.retiredWord && /^\p{L}{4}/u.test(next!) && !news.behindGroups.has(next!))
    return 'ADJ|JJ'
  // “the ruling party”, “Chad's ruling Civic Union”
  if (word === news.rulingWord && (news.rulingBodies.has(next!) || /^\p{Lu}/u.test(at(index + 1))))
    return 'ADJ|JJ'
  // “the death toll rose to 53”
  if (news.nounLikePasts.has(word!) && index > 1 && (news.behindPasts.has(next!) || /^[\d$€£]/.test(next!)))
    return 'VERB|VBD'
  // “Norvik beat Halden”
  if (news.pastsBetweenNames.has(at(index)) && [index - 1, index + 1].every((i) => /^\p{Lu}/u.test(at(i))))
    return 'VERB|VBD'
  if (news.pastsBetweenNames.has(before!) && /^\p{Lu}.*\p{Ll}$/u.test(at(index))) return 'PROPN|NNP'
  // “death toll hits 43”, “toll rises to 53”
  if (before === news.tollWord && word!.endsWith('s') && (news.behindPasts.has(next!) || /^\d/.test(next!)))
    return 'VERB|VBZ'
  // “a quake of magnitude 6.8 hit the coast”
  if (
    news.bareParticiples.has(word!) &&
    /^\d/.test(before!) &&
    news.degreeNouns.has(at(index - 2).toLowerCase())
  )
    return 'VERB|VBD'
  // “leaves 3,000 homeless”
  if (news.leavingForms.has(word!) && /^\d/.test(next!) && news.resultStates.has(at(index + 2).toLowerCase()))
    return 'VERB|VBZ'
  // “visited the wounded on Thursday”
  if (before === news.theWord && news.groupParticiples.has(word!) && news.behindGroups.has(next!))
    return 'NOUN|NNS'
  return null
}

/** “The workers' strike”: an apostrophe that closes a word in s, before a small gap and a word, and opens no quotation. */
function isPossessive(text: string, ranges: Ranges, index: number): boolean {
  const [before, mark, after] = [ranges[index - 1], ranges[index]!, ranges[index + 1]]
  if (!before || !after || !/^['’]$/.test(text.slice(mark.start, mark.end))) return false
  const isClosing = before.end === mark.start && text[before.end - 1] === 's' && after.start === mark.end + 1
  const opened = text.slice(ranges[0]!.start, mark.start).match(/(?:^|\s)['‘]/g)
  return isClosing && !opened && /^\p{L}/u.test(text.slice(after.start, after.end))
}
