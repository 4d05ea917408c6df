// What is known of an article besides its words.
import { plainDate } from './dates.ts'
import type { Source } from './edition.ts'
import { capital, count } from './words.ts'

export interface Fact {
  name: string
  value: string
  href: string | null
}

export function factsOf({ document, kind }: Source): Fact[] {
  const { headline, publishedOn, publishedBasis, url } = document
  const sentences = document.sentences.filter((sentence) => sentence.repeats === null).length
  return [
    ...(kind ? [{ name: 'Source', value: capital(kind), href: null }] : []),
    { name: 'Headline', value: headline ?? 'None in the file', href: null },
    {
      name: 'Published',
      value: publishedOn
        ? `${plainDate(publishedOn)}${publishedBasis ? ` (${publishedBasis})` : ''}`
        : 'Not stated, and not supplied',
      href: null,
    },
    {
      name: 'Length',
      value: `${count(document.words, 'word')}, ${count(sentences, 'sentence')}`,
      href: null,
    },
    { name: 'File', value: document.file, href: null },
    ...(url ? [{ name: 'Original', value: url, href: url }] : []),
  ]
}
