// Every sentence of an article as it may be cited: its words, whose they are, its line, and an address that leads to them.
import type { Edition, Source } from './edition.ts'
import { anchorOf } from './excerpt.ts'
import { plainDate } from './dates.ts'
import { sourcePath } from './links.ts'
import { eventsBySentence } from './source-page.ts'

export interface Citation {
  anchor: string
  line: number
  href: string
  words: string
  /** `PTI, “Headline”, 28 February 2019` */
  from: string
  /** Leads to the sentence, and marks it in a browser that knows text fragments. */
  address: string
}

/** Where an article's citations stand. */
export const citationsPath = (document: string): string => `${sourcePath(document)}cite/`

/** The sentences that may be shown, without those that only repeat. */
export function citationsOf(edition: Edition, source: Source, site: string): Citation[] {
  const { document } = source
  const told = eventsBySentence(edition, source)
  return document.sentences
    .filter((sentence) => sentence.repeats === null && (document.rights === 'full' || told.has(sentence)))
    .map((sentence) => {
      const anchor = anchorOf(document, sentence)
      const href = `${sourcePath(document.id)}#${anchor}`
      return {
        anchor,
        line: sentence.line,
        href,
        words: sentence.exact,
        from: [
          source.name,
          document.headline ? `“${document.headline}”` : '',
          document.publishedOn ? plainDate(document.publishedOn) : '',
        ]
          .filter(Boolean)
          .join(', '),
        address: `${new URL(href, site).href}:~:${textDirective(sentence.exact)}`,
      }
    })
}

const fewWords = 5

/** `text=first words,last words`, so that a long sentence has a short address. */
export function textDirective(words: string): string {
  const all = words.trim().split(/\s+/)
  const parts = all.length <= 2 * fewWords ? [all] : [all.slice(0, fewWords), all.slice(-fewWords)]
  return `text=${parts.map((part) => encode(part.join(' '))).join(',')}`
}

/** A comma, an ampersand and a hyphen mean something in a text directive. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D')
