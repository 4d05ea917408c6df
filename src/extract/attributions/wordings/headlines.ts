// Headlines and transcripts: “Mayor: No new taxes”, “Four held after raid: police”.
import type { ParsedSentence, Token } from '../../../model/token.ts'
import { lastWord, stretch } from '../content.ts'
import type { Draft, Reading, Wording } from '../reading.ts'

const MAY_NAME = 5

/** Mayor: No new taxes. */
export const leadingName: Wording = {
  name: 'name, colon',
  example: '{speaker Mayor Cole}{cue :} {content The bridge will open in May}',
  reason: 'In headlines and transcripts a colon behind a name stands for "said".',
  find(reading, sentence) {
    const colon = sentence.tokens.findIndex((token) => token.exact === ':')
    if (colon < 1 || colon > MAY_NAME || colon >= lastWord(sentence)) return []
    const names = sentence.tokens.slice(0, colon)
    if (!names.every((token) => isNamePart(reading, token)) || !names.some((token) => token.upos === 'PROPN'))
      return []
    if (!opensParagraph(reading, sentence) || !mayStand(reading, sentence, names)) return []
    return [draft(sentence, names, colon, colon + 1, lastWord(sentence))]
  },
}

/** Four held after raid: police. */
export const trailingName: Wording = {
  name: 'colon, name',
  example: '{content Four held after raid}{cue :} {speaker police}',
  reason: 'A headline may end with a colon and who says so.',
  find(reading, sentence) {
    if (sentence.section !== 'headline') return []
    const last = lastWord(sentence)
    const colon = sentence.tokens.findLastIndex((token) => /^[:–—-]$/.test(token.exact))
    if (colon < 3 || last - colon > 3 || last <= colon) return []
    const names = sentence.tokens.slice(colon + 1, last + 1)
    const head = names.at(-1)!
    const isOffice = [head.lemma, head.exact].some((word) =>
      reading.reporting.headlineSpeakers.has(word.toLowerCase()),
    )
    return isOffice ? [draft(sentence, names, colon, 0, colon - 1)] : []
  },
}

function draft(sentence: ParsedSentence, names: Token[], colon: number, first: number, last: number): Draft {
  const cue = sentence.tokens[colon]!
  return {
    content: [stretch(sentence, first, last)],
    cue: { start: cue.start, end: cue.end },
    speaker: { start: names[0]!.start, end: names.at(-1)!.end },
    vague: names.every((name) => name.upos !== 'PROPN'),
    rule: colon < first ? leadingName.name : trailingName.name,
  }
}

const isNamePart = ({ reporting }: Reading, token: Token): boolean =>
  /^(?:PROPN|NOUN|ADJ|NUM|PART|PUNCT)$/.test(token.upos) &&
  /^[\p{Lu}.'’-]/u.test(token.exact) &&
  !reporting.labels.has(token.exact.toLowerCase())

const opensParagraph = ({ sentences }: Reading, sentence: ParsedSentence): boolean =>
  sentences[sentence.index - 1]?.paragraph !== sentence.paragraph

/** Only a headline, or a name in capitals as in transcripts: in running text a colon after a name means many things. */
const mayStand = (_reading: Reading, sentence: ParsedSentence, names: Token[]): boolean =>
  sentence.section === 'headline' ||
  names.every(({ exact }) => exact === exact.toUpperCase() && exact.length > 1)
