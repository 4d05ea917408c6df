// What stands before a name and its title: “the family of Lieutenant Ana Diaz” is not Ana Diaz.
import type { Span } from '../../model/span.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { covers } from '../spans.ts'
import { hasRelation } from '../tree.ts'

/** The last word before the name and the words of its title, or undefined where the sentence opens with these; `others` are no titles. */
export const wordBeforeName = (
  sentence: ParsedSentence,
  name: Span,
  others: readonly Span[],
): Token | undefined =>
  sentence.tokens.findLast(
    (token) =>
      token.end <= name.start &&
      (others.some((other) => covers(other, token)) || !isTitleOf(sentence, token, name)),
  )

/** A word of the title before a name: “Foreign Minister” in “a brother of Foreign Minister Ana Lima”, “of State” in “Secretary of State Ana Lima”. */
function isTitleOf(sentence: ParsedSentence, token: Token, name: Span): boolean {
  const { tokens } = sentence
  const next = tokens[token.index + 1]
  if (next && next.head === token.index && covers(name, next)) return hasRelation(next, 'flat')
  // “Analyst Ana Lima of Norwind”: right before a name it leads to that name
  if (token.upos === 'ADP')
    return !covers(name, next!) && tokens[token.index - 1]?.upos === 'PROPN' && hasRelation(token, 'case')
  const head = tokens[token.head]
  if (!head || head.index < token.index) return false
  if (covers(name, head)) return hasRelation(token, 'nmod:desc', 'compound')
  return hasRelation(token, 'compound', 'amod') && isTitleOf(sentence, head, name)
}
