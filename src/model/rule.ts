// A rule of extraction or resolution: its name, a marked example that the tests run, and why it exists.

/**
 * `example` is a marked sentence (see `text/marked.ts`): without its marks it is the input, with them the expectation.
 * `{content "We wait,"} {cue said} {speaker Lindqvist}.`
 */
export interface Rule {
  name: string
  example: string
  reason: string
}
