// What a rule that tells the parts of an article apart looks like, and what it sees.
import type { SectionWords } from '../../lang/shape/sections.ts'
import type { Rule } from '../../model/rule.ts'
import type { SectionRole } from '../../model/section.ts'
import type { Head } from './head.ts'

/** A paragraph among the others, as a rule sees it. `seen` are the roles before it. */
export interface ParagraphView {
  words: string
  index: number
  paragraphs: readonly string[]
  seen: ReadonlySet<SectionRole>
  /** The headline that a record or metadata gives, if any. */
  headline: string | null
  head: Head
  language: SectionWords
}

/** Gives a whole paragraph its role, or `null` when the rule does not apply. */
export interface ParagraphRule extends Rule {
  role: SectionRole
  isMet: (view: ParagraphView) => boolean
}

/** Cuts a dateline or credit from the edge of a paragraph. Returns how many characters, 0 when there is none. */
export interface EdgeRule extends Rule {
  role: SectionRole
  edge: 'start' | 'end'
  measure: (words: string, language: SectionWords) => number
}
