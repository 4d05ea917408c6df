// What the comparison of names must know of a language; the words themselves stand in `lang/`.

export interface NameWords {
  /** Forms of address and rank that are no part of a name, folded: `mr`, `gen`. */
  honorifics: ReadonlySet<string>
  /** Words after a name that tell bearers apart, folded: `jr`, `iii`. */
  suffixes: ReadonlySet<string>
  /** Small words before a surname, folded: `al`, `von`. */
  particles: ReadonlySet<string>
  /** Given names that may stand for each other, folded; each list is one name: mike, michael. */
  nicknames: readonly (readonly string[])[]
  /** Endings that tell a company's legal form, folded: `inc`. */
  legalForms: ReadonlySet<string>
  /** Words after a company's own name that may be left out, folded: `airways`. */
  companyWords: ReadonlySet<string>
  /** Words that an acronym may pass over, lower case: `of`, `the`. */
  smallWords: ReadonlySet<string>
}
