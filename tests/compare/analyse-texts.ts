// Analyses short articles given as text, each under the name of its source.
import { resourcesOnce } from '../../scripts/analyse-folder.ts'
import { readStory } from '../../src/ingest/ingest.ts'
import { sections } from '../../src/lang/en/sections.ts'
import { recognition } from '../../src/lang/recognition.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import { analyse } from '../../src/pipeline.ts'

/** One story; all articles are published on the same day, a Wednesday if no other is given, or each on its own where days are given by name; each by an outlet of its own if not. */
export function analyseTexts(
  texts: Record<string, string>,
  publishedOn: string | Record<string, string> = '2020-05-06',
  outletOf = (name: string): string => name,
): Analysis {
  const dayOf = (name: string): string =>
    typeof publishedOn === 'string' ? publishedOn : (publishedOn[name] ?? '2020-05-06')
  const inputs = Object.entries(texts).map(([name, text]) => ({
    file: `${name}.txt`,
    bytes: new TextEncoder().encode(text),
    record: { file: `${name}.yaml`, yaml: `source: ${outletOf(name)}\npublishedOn: ${dayOf(name)}` },
  }))
  const { articles, problems } = readStory(inputs, { sections, samples: recognition })
  return analyse(articles, problems, resourcesOnce())
}
