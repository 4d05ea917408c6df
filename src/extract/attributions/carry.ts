// Quotations without a tag of their own: they go on with the speaker of the paragraph, or stay open.
import type { ParsedSentence } from '../../model/token.ts'
import { covers, overlaps } from '../../text/spans.ts'
import type { Quotation } from '../quotations/quotations.ts'
import { tag } from './frames/tag.ts'
import { draftOfParagraphBefore, isHeading, paragraphAt } from './paragraphs.ts'
import type { Draft, Reading } from './reading.ts'

/** What the drafts of floating quotations are called. */
const FLOATING = 'quotation without a tag'
/** What the drafts of quotations are called whose speaker stands without a verb of saying, or in the report before. */
const CARRIED = 'quotation after a report'

/**
 * Gives each quotation that no draft holds, and that fills its sentences, to the draft that it goes on with: the
 * quotation of the paragraph before that was left open; one before or, failing that, behind it in its paragraph; the
 * reporting verb with a colon that ends the paragraph before. Otherwise it becomes a draft of its own.
 * Example: “We lost the roof,” said Ana Diaz. “We kept the house.”
 */
export function carryQuotations(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const all = drafts.map((draft) => ({ ...draft, content: [...draft.content] }))
  let previous: { quotation: Quotation; draft: Draft } | null = null
  for (const quotation of reading.quotations) {
    const owner = all.find((draft) => draft.content.some((range) => covers(range, quotation)))
    if (owner || all.some((draft) => draft.content.some((range) => overlaps(range, quotation)))) {
      if (owner) previous = { quotation, draft: owner }
      continue
    }
    const open: Draft | null = quotation.continued && previous?.quotation.continues ? previous.draft : null
    const begun: Draft | null = open ?? tagBefore(reading, quotation, all)
    const isWhole = fillsItsSentences(reading, quotation)
    const introduced = begun || isWhole ? null : behindColon(reading, quotation)
    if (!begun && !introduced && !isWhole) continue
    const draft: Draft | null =
      begun ??
      introduced ??
      neighbourOf(reading, quotation, all) ??
      draftOfParagraphBefore(reading, quotation, all)
    if (draft && draft !== introduced) draft.content.push(quotation)
    if (!draft && isHeading(reading, quotation)) continue
    const own: Draft = draft ?? newDraft(reading, quotation, all)
    if (!all.includes(own)) all.push(own)
    previous = { quotation, draft: own }
  }
  for (const draft of all) draft.content.sort((a, b) => a.start - b.start)
  return all
}

/** “We lost,” she said, pointing at the board, “but not by much”: the tag between the two covers both. */
function tagBefore(reading: Reading, quotation: Quotation, drafts: Draft[]): Draft | null {
  const sentence = reading.sentences.find(
    ({ start, end }) => start <= quotation.start && quotation.start < end,
  )
  if (!sentence || !/\s\S+\s\S+\s/.test(reading.text.slice(quotation.start, quotation.end))) return null
  const before = drafts.filter(({ cue }) => cue && covers(sentence, cue) && cue.end <= quotation.start)
  const last = before.find(({ rule }) => rule === tag.name)
  if (last && hasNewClause(sentence, last.cue!.end, quotation.start)) return null
  if (!last || before.some(({ speaker }) => speaker?.start !== last.speaker?.start)) return null
  const [first] = last.content
  return last.content.length === 1 && reading.quotations.some((other) => covers(other, first!)) ? last : null
}

/** “…,” she said, but he was asleep and the band sang “…”: a subject with a verb of its own ends the reach of a tag. */
const hasNewClause = ({ tokens }: ParsedSentence, start: number, end: number): boolean =>
  tokens.some(
    (token) =>
      token.start >= start &&
      token.end <= end &&
      /^(?:VB[DPZ]|MD)$/.test(token.xpos) &&
      /^(?:NOUN|PROPN|PRON)$/.test(tokens[token.index - 1]!.upos) &&
      tokens[token.index - 1]!.start >= start,
  )

/** The quoted draft nearest before the quotation in its paragraph; failing that, the one right behind it. */
function neighbourOf(reading: Reading, quotation: Quotation, drafts: Draft[]): Draft | null {
  const paragraph = paragraphAt(reading, quotation.start)
  const quoted = drafts.filter(
    (draft) =>
      draft.cue !== null &&
      paragraphAt(reading, draft.cue.start) === paragraph &&
      draft.content.some((range) => reading.quotations.some((other) => covers(range, other))),
  )
  const before = quoted.filter((draft) => draft.cue!.start < quotation.start).at(-1)
  if (before) return isDirectlyBefore(reading, before, quotation) ? before : null
  const after = quoted.find((draft) => draft.cue!.start > quotation.end)
  return after && isDirectlyBehind(reading, after, quotation) ? after : null
}

/** Nothing but the tag's own sentence and other quotations of the draft stands between the two. */
function isDirectlyBefore({ sentences }: Reading, draft: Draft, quotation: Quotation): boolean {
  const reached = Math.max(draft.cue!.end, ...draft.content.map(({ end }) => end))
  const between = sentences.filter(({ start, end }) => start >= reached && end <= quotation.start)
  return between.length === 0
}

function isDirectlyBehind({ text }: Reading, draft: Draft, quotation: Quotation): boolean {
  const start = Math.min(...draft.content.map((range) => range.start))
  return start >= quotation.end && text.slice(quotation.end, start).trim() === ''
}

function newDraft(reading: Reading, quotation: Quotation, drafts: Draft[]): Draft {
  const before = sentenceBefore(reading, quotation)
  const said =
    before && drafts.filter((draft) => draft.cue && covers(before, draft.cue) && draft.speaker).at(-1)
  const isSameParagraph = before?.paragraph === paragraphAt(reading, quotation.start)
  const resumed = said && isSameParagraph && resumedBy(reading, said, drafts, before)
  if (resumed) {
    resumed.content.push(quotation)
    return resumed
  }
  if (said && isSameParagraph && isMainReport(reading, said, drafts, before))
    return { content: [quotation], cue: null, speaker: said.speaker, vague: said.vague, rule: CARRIED }
  return { content: [quotation], cue: null, speaker: null, vague: false, rule: FLOATING }
}

/** “We lost,” Diaz said. She named no reasons. “We go on.”: the pronoun goes on with who was quoted right before it. */
function resumedBy(reading: Reading, said: Draft, drafts: Draft[], between: ParsedSentence): Draft | null {
  const isPronoun = between.tokens.some(
    ({ start, upos, end }) => upos === 'PRON' && start === said.speaker?.start && end === said.speaker.end,
  )
  const before = reading.sentences[between.index - 1]
  if (!isPronoun || before?.paragraph !== between.paragraph) return null
  const quoted = drafts.filter(
    ({ cue, content }) =>
      cue && covers(before, cue) && content.some((range) => reading.quotations.some((q) => covers(range, q))),
  )
  return quoted.length === 1 && quoted[0]!.speaker ? quoted[0]! : null
}

/** Of one speaker only: a sentence that reports two does not tell whose quotation follows. */
const isMainReport = (_reading: Reading, said: Draft, drafts: Draft[], sentence: ParsedSentence): boolean =>
  drafts.every(
    (draft) => !draft.cue || !covers(sentence, draft.cue) || draft.speaker?.start === said.speaker?.start,
  )

function sentenceBefore({ sentences }: Reading, quotation: Quotation): ParsedSentence | null {
  const index = sentences.findIndex(({ start, end }) => start <= quotation.start && quotation.start < end)
  return sentences[index - 1] ?? null
}

/**
 * Her husband was less patient: “We wait for the rain.”: a whole sentence behind a colon is speech. The words before it, not
 * those of another sentence, tell whose: a pronoun may, of what else stands there nothing says that it speaks.
 */
function behindColon({ text, sentences, reporting }: Reading, quotation: Quotation): Draft | null {
  const sentence = sentences.find(({ start, end }) => start <= quotation.start && quotation.start < end)
  const words = text.slice(quotation.inner.start, quotation.inner.end)
  const isSpeech =
    sentence?.section === 'body' &&
    /: ?$/.test(text.slice(sentence.start, quotation.start)) &&
    /^\p{Lu}\S*\s\S+\s/u.test(words) &&
    /[.?!…]$/.test(words)
  if (!isSpeech) return null
  const [first] = sentence.tokens
  const isPronoun = first!.upos === 'PRON' && reporting.speakerPronouns.has(first!.exact.toLowerCase())
  const speaker = isPronoun ? { start: first!.start, end: first!.end } : null
  return { content: [quotation], cue: null, speaker, vague: false, rule: speaker ? CARRIED : FLOATING }
}

/** Does the quotation, but for punctuation, fill the sentences that it touches, and is it more than a name? */
function fillsItsSentences({ text, sentences }: Reading, quotation: Quotation): boolean {
  const touched = sentences.filter((sentence) => overlaps(sentence, quotation))
  if (!touched.length) return false
  const lead = text.slice(touched[0]!.start, quotation.start)
  const rest = text.slice(quotation.end, touched.at(-1)!.end)
  return (
    !/[\p{L}\p{N}]/u.test(lead) &&
    !/[\p{L}\p{N}]/u.test(rest.slice(0)) &&
    /\s\S+\s/.test(text.slice(quotation.start, quotation.end))
  )
}
