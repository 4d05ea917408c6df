// A reader's walk: from the first page to how many a source says were killed, and on whose word, in three steps at most.
import { expect, test, type Locator, type Page } from '@playwright/test'
import type { Comparison } from '../../src/model/comparison.ts'
import type { Event } from '../../src/model/event.ts'
import { builtDocuments, builtRecords } from './built.ts'

const toll = builtRecords<Comparison>('comparisons').find(
  ({ event, question, cells }) =>
    event !== null && question === 'killed' && cells.some(({ voice }) => voice === 'attributed'),
)
const event = builtRecords<Event>('events').find(({ id }) => id === toll?.event)
const cell = toll?.cells.find(({ voice }) => voice === 'attributed')

/** Follows a link by keyboard alone: Tab until it has the focus, then Enter. */
async function follow(page: Page, link: Locator): Promise<void> {
  const href = await link.getAttribute('href')
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab')
    if ((await page.locator(':focus').getAttribute('href')) === href) break
  }
  await page.keyboard.press('Enter')
}

test('the toll and on whose word it rests are three steps from the first page, by keyboard', async ({
  page,
}) => {
  test.skip(!toll || !event || !cell, 'no source of this story gives a toll on the word of another')
  await page.goto('/')
  const path = `/events/${event!.id}/`
  const toEvent = page.locator(`main a[href="${path}"]`).first()
  if (!(await toEvent.count())) await follow(page, page.getByRole('link', { name: 'The timeline' }))
  await follow(page, toEvent)
  await expect(page).toHaveURL(new RegExp(`${path}$`))

  // the question is among the tiles, and its answer is a sentence with its voice
  const tile = page.locator('.tiles a').nth(tollAmongItsEvent())
  await follow(page, tile)
  await expect(page.locator(`[id="${(await tile.getAttribute('href'))!.slice(1)}"]`)).toBeInViewport()
  const { line } = builtDocuments()
    .find(({ id }) => id === cell!.source)!
    .sentences.find(({ start, end }) => start <= cell!.spans[0]!.start && cell!.spans[0]!.start < end)!
  const answer = page
    .locator('blockquote.x')
    .filter({ hasText: cell!.spans[0]!.exact })
    .filter({ hasText: 'on the word of' })
    .filter({ hasText: `line ${line}` })
  await expect(answer.first()).toBeVisible()
})

const tollAmongItsEvent = (): number =>
  builtRecords<Comparison>('comparisons')
    .filter((comparison) => comparison.event === toll!.event)
    .findIndex(({ id }) => id === toll!.id)
