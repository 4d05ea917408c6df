// A verdict with its reason.
import type { Verdict } from '../../model/comparison.ts'

/** `because` is a sentence that a reader can check against the cells. */
export interface Finding {
  verdict: Exclude<Verdict, 'only'>
  because: string
  /** For a contradiction: the positions of the two articles. */
  between?: readonly [number, number]
}
