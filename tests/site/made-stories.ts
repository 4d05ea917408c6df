// The made stories that are built as sites of their own: from one source to twelve, from no event to hundreds.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeStory, type StorySize } from '../stories/made/make-story.ts'
import type { BuiltSite } from './built.ts'

export const SIZES: readonly StorySize[] = [
  { sources: 1, events: 0 },
  { sources: 1, events: 5 },
  { sources: 3, events: 0 },
  { sources: 3, events: 5 },
  { sources: 2, events: 50 },
  { sources: 6, events: 50 },
  { sources: 12, events: 600 },
]

const nameOf = ({ sources, events }: StorySize): string => `${sources}-sources-${events}-events`

/** Where the site of a story is built. */
export function madeSite(size: StorySize): BuiltSite {
  const folder = resolve('node_modules/.made-stories', nameOf(size))
  return { folder: join(folder, 'dist'), content: join(folder, 'content') }
}

/** Writes a story and builds its site. */
export function buildStory(size: StorySize): void {
  const { folder, content } = madeSite(size)
  rmSync(join(content, 'articles'), { recursive: true, force: true })
  writeStory(content, size)
  const env = { ...process.env, CONTENT: content, OUT: folder }
  execFileSync(process.execPath, ['scripts/build.ts'], { env, stdio: 'pipe' })
}
