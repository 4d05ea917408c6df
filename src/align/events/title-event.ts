// Titles in neutral words: the kind of event, who, to whom, where; names as the actors are named.
import type { Actor } from '../../model/actor.ts'
import type { TitleWords } from '../../lang/shape/titles.ts'
import { actorsIn, type Report } from './report.ts'

const MOST_NAMES = 2

/**
 * "Air strikes by India on Jaish-e-Mohammad in Balakot". `label` is the neutral noun of the kind. Only named actors are
 * used; a description is the article's own word and does not go into a title.
 */
export function titleEvent(
  reports: readonly Report[],
  label: string,
  actors: ReadonlyMap<string, Actor>,
  words: TitleWords,
): string {
  const used = new Set<string>()
  const namesIn = (...roles: Parameters<typeof actorsIn>[1][]): string => {
    const counted = new Map<string, number>()
    for (const r of reports)
      for (const id of actorsIn(r, ...roles)) counted.set(id, (counted.get(id) ?? 0) + 1)
    const named = [...counted]
      .filter(([id]) => actors.get(id)?.named && !used.has(id))
      .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
      .slice(0, MOST_NAMES)
      .map(([id]) => id)
    for (const id of named) used.add(id)
    return named.map((id) => actors.get(id)!.name).join(` ${words.and} `)
  }
  const kind = reports[0]!.kind
  const target = (kind && (words.targets[kind.id] ?? words.targets[kind.family])) || words.on
  const parts = [
    [words.by, namesIn('agent')],
    [target, namesIn('target', 'recipient')],
    [words.in, namesIn('place')],
  ]
  const tail = parts.filter(([, names]) => names).map(([word, names]) => ` ${word} ${names}`)
  if (!tail.length) {
    const about = namesIn('topic')
    if (about) tail.push(`: ${about}`)
  }
  return label[0]!.toUpperCase() + label.slice(1) + tail.join('')
}
