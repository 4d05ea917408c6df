// What a kind of event makes a reader ask.

/** What is asked; the answers stand in its arguments and beside it. */
export type EventQuestion =
  | 'who'
  | 'whom'
  | 'where'
  | 'when'
  | 'killed'
  | 'injured'
  | 'how'
  | 'how-many'
  | 'how-much'
  | 'target'
  | 'topic'
  | 'why'
  | 'responsibility'
  | 'outcome'
