// Whether two sets of reports can all be of one event.
import type { Constraint } from './constraint.ts'
import { findObstacle } from './constraints.ts'
import type { Report } from './report.ts'
import type { StoryKnowledge } from './story-knowledge.ts'

type Verdict = 'unknown' | 'not by these' | 'yes' | 'hardly' | 'no' | 'never'
/** From what gives way to what prevails. */
const RANK: readonly Verdict[] = ['unknown', 'not by these', 'yes', 'hardly', 'no', 'never']

function says({ name, isWayOfTelling, isLifted }: Constraint): Verdict {
  if (name === 'other-kind' || name === 'no-particular-event') return 'unknown'
  if (isLifted) return 'not by these'
  return isWayOfTelling ? 'hardly' : 'no'
}

/**
 * `no` when a report of one stands against a report of the other, `never` where that holds without exception, `hardly` where
 * it is only the way of telling; `yes` when none does and at least one pair tells the same kind of event; `not by these` when
 * no pair does and some would have to say more; `unknown` when they tell nothing that can be compared.
 */
export function mayBeOne(x: readonly Report[], y: readonly Report[], story: StoryKnowledge): Verdict {
  let verdict: Verdict = 'unknown'
  for (const a of x)
    for (const b of y) {
      const obstacle = findObstacle(a, b, story)
      if (obstacle?.isStrict) return 'never'
      const found = obstacle === null ? 'yes' : says(obstacle)
      if (RANK.indexOf(found) > RANK.indexOf(verdict)) verdict = found
    }
  return verdict
}

const AGAINST: ReadonlySet<Verdict> = new Set(['not by these', 'hardly', 'no'])

/** Of the pairs of articles that can be compared, as many may stand against one event: among many, some word it otherwise. */
const MOST_AGAINST = 1 / 3

/**
 * Whether clusters of several articles can be one event: what one article tells holds without exception, and of the pairs of
 * articles only few may stand against it. Two articles that stand against each other are never taken for one.
 */
export function mayJoin(x: readonly Report[], y: readonly Report[], story: StoryKnowledge): boolean {
  const [left, right] = [articlesToAsk(x), articlesToAsk(y)]
  let [compared, against] = [0, 0]
  for (const [document, a] of left)
    for (const [other, b] of right) {
      const verdict = mayBeOne(a, b, story)
      if (verdict === 'never' || (verdict === 'no' && document === other)) return false
      if (verdict !== 'unknown') compared++
      if (AGAINST.has(verdict)) against++
    }
  return against <= compared * MOST_AGAINST
}

/** So many articles of a cluster answer for all: those that tell most, for the work to grow with the articles only. */
const MOST_ASKED = 24

const asked = new WeakMap<readonly Report[], [number, Report[]][]>()

function articlesToAsk(reports: readonly Report[]): [number, Report[]][] {
  let articles = asked.get(reports)
  if (!articles) asked.set(reports, (articles = chooseArticles(reports)))
  return articles
}

function chooseArticles(reports: readonly Report[]): [number, Report[]][] {
  const articles = [...Map.groupBy(reports, (r) => r.document)]
  if (articles.length <= MOST_ASKED) return articles
  const told = ({ mention, byRole }: Report): number => byRole.size + Number(mention.date !== null)
  return articles
    .map((article) => ({ article, most: Math.max(...article[1].map(told)), key: article[1][0]!.key }))
    .sort((a, b) => b.most - a.most || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_ASKED)
    .map(({ article }) => article)
}
