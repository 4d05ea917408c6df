// What editors wrote of a story, from its content folder: story.yaml, sources/ and editorial/.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { arrangeSources, type Placed } from '../src/ingest/story/arrange-sources.ts'
import { readEditorial } from '../src/ingest/story/read-editorial.ts'
import type { Story } from '../src/model/story.ts'
import { Correction, SourceRecord, StoryRecord } from '../src/model/story-record.ts'

/** The story of a content folder; all of its files are optional. Throws on hand-written data that is wrong. */
export function readStoryRecords(content: string, articles: readonly Placed[]): Story {
  const path = join(content, 'story.yaml')
  const yaml = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const story = readEditorial('story.yaml', yaml, StoryRecord)
  const records = readYamls(content, 'sources').map(
    ({ name, file, yaml }) => [name, readEditorial(file, yaml, SourceRecord)] as const,
  )
  return arrangeSources(articles, story, new Map(records))
}

/** The corrections of a content folder, newest first. Throws on one that is wrong. */
export function readCorrections(content: string): (Correction & { id: string })[] {
  return readYamls(content, 'editorial/corrections')
    .map(({ name, file, yaml }) => ({ id: name, ...readEditorial(file, yaml, Correction) }))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1))
}

function readYamls(content: string, folder: string): { name: string; file: string; yaml: string }[] {
  const path = join(content, folder)
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.yaml')) : []
  return names.sort().map((name) => ({
    name: name.slice(0, -'.yaml'.length),
    file: `${folder}/${name}`,
    yaml: readFileSync(join(path, name), 'utf8'),
  }))
}
