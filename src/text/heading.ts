// Which sentences stand above the running text.
import type { Sentence } from '../model/sentence.ts'

/** Is it a headline or a subheading? */
export const isHeading = ({ section }: Pick<Sentence, 'section'>): boolean =>
  section === 'headline' || section === 'subheading'
