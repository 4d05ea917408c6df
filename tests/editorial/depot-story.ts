// A story of two short articles of our own making, on which editors decide.

import { loadResources } from '../../scripts/load-resources.ts'
import { editStory, type EditedStory } from '../../src/editorial/edit-story.ts'
import { readStory } from '../../src/ingest/ingest.ts'
import { readDecision } from '../../src/ingest/story/read-decision.ts'
import { recognition } from '../../src/lang/recognition.ts'
import { sections } from '../../src/lang/en/sections.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import { checkAnalysis } from '../../src/model/check-analysis.ts'
import type { NamedDecision } from '../../src/model/decision.ts'
import { toldEvents } from '../../src/model/told-event.ts'
import { alignArticles } from '../../src/pipeline.ts'

export const texts: Record<string, string> = {
  herald: `Explosion at Talvik depot kills nine

An explosion at a fuel depot in Talvik killed nine workers on Monday, Mayor Ana Berg said.
Rebels of the Northern Front attacked a bridge near Talvik on Tuesday.
Berg met Ola Vik, the governor of the region, on Wednesday.
“We need help,” she said.
`,
  courier: `A blast at the Talvik depot on Monday killed eleven people, the police said.
The Front attacked the bridge on Tuesday night, officials said.
Governor Vik and Mayor Berg held talks on Wednesday. He said that the talks were useful.
`,
}

const resources = loadResources()
const inputs = Object.entries(texts).map(([name, text]) => ({
  file: `${name}.txt`,
  bytes: new TextEncoder().encode(text),
  record: { file: `${name}.yaml`, yaml: `source: ${name}\npublishedOn: 2023-03-16\n` },
}))
const { articles } = readStory(inputs, { sections, samples: recognition })

/** A decision from the lines of its file, without the three that sign it. */
export function decision(id: string, lines: string): NamedDecision {
  const read = readDecision(
    id,
    `${lines}\nby: E. Ditor\ndecided: 2023-04-01\nreason: the depot and the day agree\n`,
  )
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return { id, ...read.decision }
}

/** The story with decisions; throws when an analysis breaks the contract. */
export function edit(...decisions: NamedDecision[]): EditedStory {
  return editStory(decisions, (decided) => {
    const aligned = alignArticles(articles, [], resources, () => {}, decided)
    const violations = checkAnalysis(aligned.compare())
    if (violations.length > 0) throw new Error(violations.join('\n'))
    return aligned
  })
}

/** The event that is reported with a word of an article, the first that is. */
export function eventWith({ documents, events }: Analysis, document: string, trigger: string, nth = 0) {
  const report = documents
    .find(({ id }) => id === document)!
    .events.filter((e) => e.trigger.exact === trigger)[nth]
  return toldEvents(events).get(report?.event ?? '')
}

/** The actor of a mention of an article, the first with these words. */
export function actorWith({ documents, actors }: Analysis, document: string, words: string) {
  const mention = documents.find(({ id }) => id === document)!.mentions.find((m) => m.exact === words)
  return actors.find(({ id }) => id === mention?.actor)
}
