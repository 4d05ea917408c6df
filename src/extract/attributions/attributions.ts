// Who says what in an article: all wordings, then the quotations that they left over.
import type { Reporting } from '../../lang/shape/reporting.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { ParsedArticle } from '../../model/token.ts'
import { byPlace, covers, spanOf } from '../../text/spans.ts'
import type { Range } from '../quotations/quotations.ts'
import { carryQuotations } from './carry.ts'
import { trimContent } from './content.ts'
import { withoutOwnOpinions } from './own-opinions.ts'
import { readForAttributions } from './reading.ts'
import type { Draft, Reading } from './reading.ts'
import { wordings } from './wordings/wordings.ts'

/**
 * Finds who says what: speaker, cue and content of direct, mixed and indirect speech, in order of the text.
 * `actor` stays null: who a speaker is, is resolved later. Content never holds the words of its own cue, except where
 * the cue stands inside the quotation marks (the council “deplored the strike”).
 */
export function extractAttributions(parsed: ParsedArticle, reporting: Reporting): Attribution[] {
  const reading = readForAttributions(parsed, reporting)
  const drafts: Draft[] = []
  const claimed = new Set<number>()
  for (const sentence of reading.sentences)
    for (const wording of wordings)
      for (const draft of wording.find(reading, sentence)) {
        const content = trimAll(reading, draft.content)
        const cue = offsetsOf(draft.cue)
        if (content.length === 0 || cue.some((offset) => claimed.has(offset))) continue
        for (const offset of cue) claimed.add(offset)
        drafts.push({ ...draft, content })
      }
  return carryQuotations(reading, withoutOwnOpinions(reading, drafts.filter(isFirstTold)))
    .map((draft) => ({ ...draft, content: trimAll(reading, draft.content) }))
    .sort((a, b) => byPlace(a.content[0]!, b.content[0]!))
    .map((draft, index) => finish(reading, draft, `a${index + 1}`))
}

/** “said in a statement that …”: of two cues for the same words, the one with a speaker tells who says them. */
const isFirstTold = (draft: Draft, _: number, drafts: Draft[]): boolean =>
  draft.speaker !== null ||
  !drafts.some(
    ({ speaker, content }) => speaker && content.length === 1 && isSame(content[0]!, draft.content),
  )

const isSame = ({ start, end }: Range, [only, ...others]: Range[]): boolean =>
  !others.length && only?.start === start && only.end === end

const offsetsOf = (range: Range | null): number[] =>
  range ? Array.from({ length: range.end - range.start }, (_, i) => range.start + i) : []

function trimAll(reading: Reading, ranges: Range[]): Range[] {
  const trimmed = ranges.map((range) => trimContent(reading, range)).filter((range) => range !== null)
  return trimmed.filter(
    (range, i) =>
      !trimmed.some(
        (other, j) =>
          (j < i || (j > i && other.end - other.start > range.end - range.start)) && covers(other, range),
      ),
  )
}

function finish({ text, quotations }: Reading, draft: Draft, id: string): Attribution {
  const span = (range: Range | null) => range && spanOf(text, range.start, range.end)
  return {
    id,
    kind: kindOf(text, quotations, draft.content),
    content: draft.content.map((range) => spanOf(text, range.start, range.end)),
    cue: span(draft.cue),
    speaker: span(draft.speaker),
    actor: null,
    vague: draft.vague,
    rule: draft.rule,
  }
}

/** All words in quotation marks: direct; some: mixed; none: indirect. */
function kindOf(text: string, quotations: readonly Range[], content: Range[]): Attribution['kind'] {
  let [inside, outside] = [0, 0]
  for (const { start, end } of content)
    for (const word of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
      const at = start + word.index
      if (quotations.some((quotation) => quotation.start <= at && at < quotation.end)) inside++
      else outside++
    }
  if (!inside) return 'indirect'
  return outside ? 'mixed' : 'direct'
}
