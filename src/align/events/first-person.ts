// Who is meant by “I” in a quotation: whoever is quoted.
import type { AnalysedDocument } from '../../model/analysis.ts'
import type { EventMention, Role } from '../../model/event-mention.ts'

/** The roles of an event that a quoted speaker gives to himself, with his actor: “I won,” Ana Diaz said. */
export function firstPersons(
  { arguments: parties, attribution }: EventMention,
  { attributions }: AnalysedDocument,
  words: readonly string[],
): { role: Role; actor: string }[] {
  const voice = attributions.find(({ id }) => id === attribution)
  if (!voice || voice.kind === 'indirect' || voice.actor === null) return []
  const { actor } = voice
  return parties.flatMap(({ role, exact }) => (words.includes(exact.toLowerCase()) ? [{ role, actor }] : []))
}
