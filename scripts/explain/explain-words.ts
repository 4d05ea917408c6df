// The sentence of a place, and its words with tags and tree.
import type { Place } from './place.ts'
import { isNear, markOf } from './place.ts'
import { quote, section, table } from './show.ts'

export function explainSentences(place: Place): string[] {
  const { document, words } = place
  const found = document.sentences.filter(
    (sentence) => isNear(place, sentence) && markOf(place, sentence) === '>',
  )
  const part = document.sections.find(({ start, end }) => start <= words.start && words.start < end)
  return section(
    found.length > 1 ? 'sentences' : 'sentence',
    found.flatMap(({ exact, line, section: role, repeats }) => [
      `  ${quote(exact, 2000)}`,
      `  line ${line}, ${role}${repeats === null ? '' : `, repeats ${quote(document.sentences[repeats]!.exact)}: not read again`}`,
    ]),
    `no sentence: the words stand in the ${part?.role ?? 'text between sections'}`,
  )
}

export function explainTree(place: Place): string[] {
  const rows = place.sentences.flatMap(({ tokens }) =>
    tokens.map((token) => [
      `${markOf(place, token)} ${String(token.index).padStart(3)}`,
      token.exact,
      token.lemma,
      token.upos,
      token.xpos,
      token.head < 0 ? 'root' : `${token.deprel} of ${tokens[token.head]!.exact} ${token.head}`,
    ]),
  )
  return section('words: as printed, dictionary form, tags, what they depend on', table(rows))
}
