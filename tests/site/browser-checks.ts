// What can be found wrong in a page that a browser shows.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice']

/** What axe finds, from level A to AAA and best practice: a line for each rule, with up to three places. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ html }) => html)
    return `${id}: ${places.join(' ')}`
  })
}

/** What is smaller than 24 pixels and has no room around it, folded parts opened. */
export async function smallTargets(page: Page): Promise<string[]> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
  const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze()
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))
}

/** By how many pixels the page is wider than its window. */
export const sidewaysOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
