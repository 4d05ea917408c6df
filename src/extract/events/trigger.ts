// What a trigger is before its participants are read: a word, its kind, and the rule that took it.
import type { Token } from '../../model/token.ts'

export interface Trigger {
  token: Token
  kind: string
  /** The light verb that carries a noun ("carried out strikes"), or null. */
  carrier: Token | null
  rule: string
  /** The other words of a phrase that means the event as a whole: "fire" of "open fire". */
  words?: readonly string[]
}
