// Every place where an actor is named or described, by source; repeats are not counted twice.
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Mention } from '../model/mention.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Edition, Source } from './edition.ts'
import { anchorOf, sentenceAt } from './excerpt.ts'
import { sourcePath } from './links.ts'
import { once } from './once.ts'

export interface Naming {
  mention: Mention
  sentence: Sentence
  line: number
  href: string
}

/** The mentions of an actor in one source in order of the text. */
export const namingsOf = (source: Source, actor: string): Naming[] =>
  namingsIn(source.document).get(actor) ?? []

const namingsIn = once((document: AnalysedDocument): Map<string, Naming[]> => {
  const namings = document.mentions
    .filter((mention) => mention.actor !== null)
    .sort((a, b) => a.start - b.start)
    .flatMap((mention): Naming[] => {
      const sentence = sentenceAt(document, mention.start)
      if (!sentence || sentence.repeats !== null) return []
      const href = `${sourcePath(document.id)}#${anchorOf(document, sentence)}`
      return [{ mention, sentence, line: sentence.line, href }]
    })
  return Map.groupBy(namings, ({ mention }) => mention.actor!)
})

/** How often each source names an actor; where a source only describes it, how often it does that. */
export function countNamings(
  edition: Edition,
  actor: string,
): { source: Source; n: number; isNamed: boolean }[] {
  return edition.sources.map((source) => {
    const namings = namingsOf(source, actor)
    const named = namings.filter(({ mention }) => mention.form === 'name').length
    const described = namings.filter(({ mention }) => mention.form === 'nominal').length
    return { source, n: named || described, isNamed: named > 0 }
  })
}

/** A form of a name without possessive and article: `the UN's` and `UN` are one form. */
export const plainForm = (words: string): string =>
  words
    .replace(/[’']s?$/, '')
    .replace(/^(?:the|a|an) /i, '')
    .trim()

/**
 * The form of the name that a source uses in a place: that of the mention, or the whole name of the actor where the source
 * has all of it there and the mention is its end, such as `Verran` in `Lower Verran`.
 */
export function formAt({ document: { text } }: Source, { mention }: Naming, name: string): string {
  const form = plainForm(mention.exact)
  if (mention.form !== 'name') return form
  const end = mention.start + mention.exact.indexOf(form) + form.length
  const isWhole =
    text.slice(0, end).endsWith(name) && !/[\p{L}\p{N}]$/u.test(text.slice(0, end - name.length))
  return isWhole && name.endsWith(form) ? name : form
}
