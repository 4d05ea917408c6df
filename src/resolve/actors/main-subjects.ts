// The subjects that a sentence is about: who is said to speak, and the subject of its main verb.
import type { ActorWords } from '../../lang/shape/actors.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { subjectOf } from '../../text/clause.ts'
import { childWith, hasRelation } from '../../text/tree.ts'

/** Does a clause end or a quotation close here? */
const isBreak = (token: Token | undefined): boolean =>
  token === undefined || /^[,.;:"”’']+$/.test(token.exact)

/**
 * The speaker of a sentence that ends in "…, she said." or "…, said Brandt.", read off the words alone: behind a long
 * quotation the tree is often wrong.
 */
export function speakerAtEnd(sentence: ParsedSentence, words: ActorWords): Token | null {
  const { tokens } = sentence
  const isSaying = (token: Token | undefined): boolean =>
    !!token && /^VB[DZP]$/.test(token.xpos) && words.sayingVerbs.has(token.lemma.toLowerCase())
  const isSubject = (token: Token | undefined): token is Token => !!token && /^(?:PRP|NN)/.test(token.xpos)
  for (let i = tokens.length - 1; i > 0; i--) {
    if (!isSaying(tokens[i]) || !isBreak(tokens[i + 1])) continue
    const before = tokens[i - 1]
    if (isSubject(before) && /^[,"”’']/.test(startOf(tokens, i - 1)?.exact ?? '')) return before
  }
  return null
}

/** The mark before a name or pronoun that ends at `index`; at most four words of name are passed. */
function startOf(tokens: Token[], index: number): Token | undefined {
  let at = index - 1
  while (at >= 0 && index - at < 5 && /^(?:NN|JJ|DT)/.test(tokens[at]!.xpos)) at--
  return tokens[at]
}

/** Who speaks in a sentence, and the subject of its main verb; null where there is none. */
export function mainSubjects(
  sentence: ParsedSentence,
  words: ActorWords,
): { speaker: Token | null; subject: Token | null } {
  const root = sentence.tokens.find((token) => token.head < 0)
  if (!root) return { speaker: null, subject: null }
  const atEnd = speakerAtEnd(sentence, words)
  const isRootless = childWith(sentence, root.index, 'nsubj') === null
  const saying = [
    root,
    ...sentence.tokens.filter(
      (token) =>
        token.head === root.index && hasRelation(token, 'parataxis', ...(isRootless ? ['conj'] : [])),
    ),
  ]
  const speakers = saying
    .filter((token) => words.sayingVerbs.has(token.lemma.toLowerCase()))
    .flatMap((token) => subjectOf(sentence, token.index) ?? [])
  const subject = subjectOf(sentence, root.index)
  return { speaker: atEnd ?? speakers[0] ?? null, subject }
}
