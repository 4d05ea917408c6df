// What each article calls an actor that several articles name: its names and the descriptions that say more than “the group”.
import type { Actor } from '../../model/actor.ts'
import type { Mention } from '../../model/mention.ts'
import type { StoryDocument } from '../../model/story-document.ts'
import { covers } from '../../text/spans.ts'
import { tokensIn } from '../../text/tree.ts'
import type { Answer } from '../answer.ts'
import { voiceOf } from '../voice.ts'

/** Longer descriptions are sentences of their own. */
const LONGEST = 60

/** Each form in each article and voice, with every place where it stands; sentences that only repeat earlier ones left out. */
export function findForms(actor: Actor, stories: readonly StoryDocument[]): Answer[] {
  return stories.flatMap((story, document) => {
    const { found } = story
    const own = found.mentions.filter(
      (m) => m.actor === actor.id && (m.form === 'name' || describes(m, story)) && !isRepeat(m, story),
    )
    const forms = Map.groupBy(own, (m) => {
      const { voice, by } = voiceOf(found, m)
      return [plainForm(m), voice, by].join('|')
    })
    return [...forms.values()].map(([first, ...more]) => ({
      document,
      span: spanOnly(first!),
      more: more.map(spanOnly),
      actors: [actor.id],
    }))
  })
}

/** Without article and possessive, and for a description without its capital. */
function plainForm({ exact, form }: Pick<Mention, 'exact' | 'form'>): string {
  const bare = exact.replace(/^(?:the|an?) /i, '').replace(/['’]s?$/, '')
  return form === 'name' ? bare : bare.toLowerCase()
}

/** A description says more than what kind of thing it is: “the Lima-based firm”, not “the firm”. */
function describes(mention: Mention, { parsed }: StoryDocument): boolean {
  if (mention.form !== 'nominal' || mention.exact.length > LONGEST) return false
  const sentence = parsed.sentences.find((s) => covers(s, mention))
  const saying = sentence && tokensIn(sentence, mention).filter((t) => SAYING.has(t.upos))
  return saying !== undefined && saying.length > 1
}

const SAYING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB'])

const isRepeat = (mention: Mention, { parsed }: StoryDocument): boolean =>
  parsed.sentences.some((s) => s.repeats !== null && covers(s, mention))

const spanOnly = ({ start, end, exact }: Mention): Answer['span'] => ({ start, end, exact })

/** Is the difference more than the possessive or the full name beside the short one? */
export function isTelling(answers: readonly Answer[]): boolean {
  const byDocument = new Map<number, Set<string>>()
  for (const a of answers)
    byDocument.set(
      a.document,
      (byDocument.get(a.document) ?? new Set()).add(a.span.exact.replace(/^the /i, '')),
    )
  if (byDocument.size < 2) return false
  const [first, ...rest] = [...byDocument.values()].map((forms) => [...forms].sort().join('|'))
  return rest.some((forms) => forms !== first)
}
