// Where pages and anchors are: the only place that knows the paths of the site.

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '')

/** A path under the folder that the site is served from. */
export const at = (path: string): string => `${base}${path}`

/** The same path without that folder: what `at` was given. */
export const below = (path: string): string => (path.startsWith(base) ? path.slice(base.length) : path)

export const eventPath = (id: string): string => at(`/events/${id}/`)
export const actorPath = (id: string): string => at(`/actors/${id}/`)
export const sourcePath = (document: string): string => at(`/sources/${document}/`)

/** Two sources compared; the same page whichever is named first. */
export const pairName = (a: string, b: string): string => [a, b].sort().join('--')
export const pairPath = (a: string, b: string): string => at(`/compare/${pairName(a, b)}/`)

/** The anchor of a line, or of a sentence on it (from 1). */
export const lineAnchor = (line: number, sentence?: number): string =>
  sentence === undefined ? `L${line}` : `L${line}.${sentence}`

/** The anchor of a question on an event's page, by its key: a letter would be another's when a question is added before it. */
export const questionAnchor = (key: string): string => `q-${key}`
