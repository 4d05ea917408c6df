// How a report tells its event, as constraints ask it.
import { isHeading as isOfHeading } from '../../text/heading.ts'
import { childrenOf, hasRelation } from '../../text/tree.ts'
import type { Role } from '../../model/event-mention.ts'
import { actorsIn, type Report } from './report.ts'
import { share } from './share.ts'
import type { StoryKnowledge } from './story-knowledge.ts'

/** Speech, and what is done by speaking. */
export const isSpeech = (r: Report): boolean => r.kind?.family === 'speech' || r.kind?.family === 'diplomacy'

/** Does it stand in a heading? */
export const isHeading = (r: Report): boolean => isOfHeading(r.sentence)

/** Only possible, as told. */
export const isPossible = (r: Report): boolean => r.mention.modality === 'possible'
/** A heading in the present tense, which tells what is past or to come alike: “Maker recalls cars”. */
export const isAnnouncing = (r: Report): boolean => isHeading(r) && /^VB[PZ]?$/.test(r.trigger.xpos)
/** "Disease kills 42", "the disease has killed 42": a verb in the present, or by its auxiliary, without a day. */
export const isOfNow = ({ mention, trigger, sentence }: Report): boolean =>
  mention.date === null &&
  (/^VB[PZ]$/.test(trigger.xpos) ||
    childrenOf(sentence, trigger.index).some((t) => hasRelation(t, 'aux') && /^VB[PZ]$/.test(t.xpos)))
/** Told by a verb, without a day, where an article tells its news: “warplanes struck a depot, killing 11”. */
export const isNews = (r: Report): boolean =>
  r.mention.date === null && !r.isNoun && (r.isOpening || isHeading(r))
/** "He was declared the winner": by whom is not said. */
export const isUnsaid = (r: Report): boolean =>
  !r.isNoun && !r.mention.arguments.some(({ role }) => role === 'agent')
/** Do both name somebody in this role? */
export const sharesNamed = (a: Report, b: Report, role: Role, story: StoryKnowledge): boolean =>
  [...actorsIn(a, role)].some((id) => story.isNamed(id) && actorsIn(b, role).has(id))

/** Still to come, as told. */
export const isExpected = (r: Report): boolean => r.mention.modality === 'expected'

const OF_PEOPLE = new Set(['conflict', 'disaster', 'health'])

/**
 * Have two verbs nobody in common, and either other doers or objects with no word in common: “sent us a message”, “sent 140
 * observers”? Of whom harm is done to, each article has words of its own.
 */
export const areOfTwoThings = (a: Report, b: Report): boolean =>
  ![a, b].some((r) => r.isNoun || OF_PEOPLE.has(r.kind?.family ?? '')) &&
  !share(a.actors, b.actors) &&
  (haveOthers(actorsIn(a, 'agent'), actorsIn(b, 'agent')) || haveOthers(a.matter, b.matter))

/** Is there somebody in both, and nobody in common? */
export const haveOthers = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && !share(a, b)
