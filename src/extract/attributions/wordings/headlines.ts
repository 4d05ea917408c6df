// Headlines and transcripts: “Mayor: No new taxes”, “Four held after raid: police”.
import type { ParsedSentence, Token } from '../../../model/token.ts'
import { lastWord, stretch } from '../content.ts'
import type { Draft, Reading, Wording } from '../reading.ts'

const MAY_NAME = 5
const TURN = /^(["“]?)(\p{Lu}[\p{Lu}.' -]{2,28}): /u

/** Police: Four held after raid; Mayor Cole: “No new taxes”. */
export const leadingName: Wording = {
  name: 'name, colon',
  example: '{speaker Police}{cue :} {content Four held after raid}',
  reason:
    'A headline may begin with who says so; a place or topic before a colon says nothing, so a name needs quoted words.',
  find(reading, sentence) {
    const colon = sentence.tokens.findIndex((token) => token.exact === ':')
    if (sentence.section !== 'headline' || colon < 1 || colon > MAY_NAME || colon >= lastWord(sentence))
      return []
    const names = sentence.tokens.slice(0, colon)
    if (!names.every((token) => isNamePart(reading, token))) return []
    const isQuoted = reading.quotations.some(({ start }) => start === sentence.tokens[colon + 1]!.start)
    return isQuoted || isOffice(reading, names.at(-1)!)
      ? [draft(sentence, names, colon, colon + 1, lastWord(sentence))]
      : []
  },
}

/** In a transcript every turn opens with its speaker: COLE: We lost. */
export const transcriptTurn: Wording = {
  name: 'turn of a transcript',
  example: '{speaker COLE}{cue :} {content We lost the roof. It was old}.\nROE: And then?\nCOLE: We left.',
  reason: 'Interviews are printed as turns; one name in capitals may be a dateline, three turns are a talk.',
  find(reading, sentence) {
    if (!opensParagraph(reading, sentence)) return []
    const turn = TURN.exec(sentence.exact)
    if (
      !turn ||
      reading.sentences.filter((other) => opensParagraph(reading, other) && TURN.test(other.exact)).length < 3
    )
      return []
    const last = reading.sentences.findLast(({ paragraph }) => paragraph === sentence.paragraph)!
    const name = sentence.start + turn[1]!.length
    const colon = name + turn[2]!.length
    return [
      {
        content: [{ start: colon + 1, end: last.end }],
        cue: { start: colon, end: colon + 1 },
        speaker: { start: name, end: colon },
        vague: false,
        rule: transcriptTurn.name,
      },
    ]
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
    return isOffice(reading, names.at(-1)!) ? [draft(sentence, names, colon, 0, colon - 1)] : []
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

const isOffice = ({ reporting }: Reading, { lemma, exact }: Token): boolean =>
  [lemma, exact].some((word) => reporting.headlineSpeakers.has(word.toLowerCase()))

const opensParagraph = ({ sentences }: Reading, sentence: ParsedSentence): boolean =>
  sentences[sentence.index - 1]?.paragraph !== sentence.paragraph
