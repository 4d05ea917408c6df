// How a report tells its event, as constraints ask it.
import type { Role } from '../../model/event-mention.ts'
import { actorsIn, share, type Report } from './report.ts'
import type { StoryKnowledge } from './story-knowledge.ts'

/** Speech, and what is done by speaking. */
export const isSpeech = (r: Report): boolean => r.kind?.family === 'speech' || r.kind?.family === 'diplomacy'

/** Does it stand in a heading? */
export const isHeading = (r: Report): boolean =>
  r.sentence.section === 'headline' || r.sentence.section === 'subheading'

/** Only possible, as told. */
export const isPossible = (r: Report): boolean => r.mention.modality === 'possible'
/** A heading in the present tense, which tells what is past or to come alike: “Maker recalls cars”. */
export const isAnnouncing = (r: Report): boolean => isHeading(r) && /^VB[PZ]?$/.test(r.trigger.xpos)
/** "He was declared the winner": by whom is not said. */
export const isUnsaid = (r: Report): boolean =>
  !r.isNoun && !r.mention.arguments.some(({ role }) => role === 'agent')
/** Do both name somebody in this role? */
export const sharesNamed = (a: Report, b: Report, role: Role, story: StoryKnowledge): boolean =>
  [...actorsIn(a, role)].some((id) => story.isNamed(id) && actorsIn(b, role).has(id))

/** Still to come, as told. */
export const isExpected = (r: Report): boolean => r.mention.modality === 'expected'

const OF_PEOPLE = new Set(['conflict', 'disaster', 'health'])

/** Have two verbs objects with no word in common, and nobody in common: “sent us a message”, “sent 140 observers”? Of whom harm is done to, each article has words of its own. */
export const areOfTwoThings = (a: Report, b: Report): boolean =>
  ![a, b].some((r) => r.isNoun || r.matter.size === 0 || OF_PEOPLE.has(r.kind?.family ?? '')) &&
  !share(a.matter, b.matter) &&
  !share(a.actors, b.actors)
