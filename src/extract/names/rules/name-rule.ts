// What a rule about names gets and gives.
import type { Gazetteer } from '../../../lang/shape/gazetteer.ts'
import type { NameWords } from '../../../lang/shape/names.ts'
import type { Rule } from '../../../model/rule.ts'
import type { ParsedArticle } from '../../../model/token.ts'
import type { FoundName } from '../found-name.ts'
import type { SentenceView } from '../name-features.ts'

/** The document that names were found in. */
export interface NamesInDocument {
  parsed: ParsedArticle
  views: readonly SentenceView[]
  words: NameWords
  gazetteer: Gazetteer
}

/** Takes the names found so far and gives them back repaired; the example marks all names by type. */
export interface NameRule extends Rule {
  apply: (names: readonly FoundName[], document: NamesInDocument) => FoundName[]
}
