// Quotations of a text whose language is not read: shown as what they are, on nobody's word.
import type { Attribution } from '../../model/attribution.ts'
import { spanOf } from '../../text/spans.ts'
import type { Quotation } from './quotations.ts'

/** Fewer words than this in quotation marks are a title or a doubted word rather than speech. */
const FEWEST_WORDS = 4
/** As many characters of a script without spaces. */
const FEWEST_CHARACTERS = 8

/** The quotations that are long enough to be speech; who speaks stays open. */
export const attributeToNobody = (text: string, quotations: readonly Quotation[]): Attribution[] =>
  quotations
    .map(({ start, end }) => spanOf(text, start, end))
    .filter(({ exact }) => isLong(exact))
    .map((quotation, i) => ({
      id: `a${i + 1}`,
      kind: 'direct',
      content: [quotation],
      cue: null,
      speaker: null,
      actor: null,
      vague: false,
      rule: 'quotation in a language that is not read',
    }))

const isLong = (exact: string): boolean =>
  (exact.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0) >= FEWEST_WORDS ||
  (exact.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0) >=
    FEWEST_CHARACTERS
