// The search page: finds any spelling of a name, answers by keyboard, loads little, and reads without a script.
import { expect, test } from '@playwright/test'
import { builtDocuments, builtPages, builtRecords } from './built.ts'

const actors = builtRecords<{ id: string; named: boolean; forms: { text: string }[] }>('actors')

/** Two spellings of one name: each a single word that the other does not hold. */
function twoSpellings(): [string, string] | null {
  for (const { named, forms } of actors) {
    const single = forms.map(({ text }) => text).filter((text) => named && /^[\p{L}-]{5,}$/u.test(text))
    const [one, other] = single
    if (one && other && !one.toLowerCase().includes(other.toLowerCase())) return [one, other]
  }
  return null
}

test.describe('with a script', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'needs a script')

  test('searching one spelling of a name finds the sentences with another', async ({ page }) => {
    const names = twoSpellings()
    test.skip(names === null, 'no name has two spellings')
    await page.goto('/search/')
    await page.getByRole('searchbox').fill(names![0])
    await page.getByRole('searchbox').press('Enter')
    await expect(page.locator('#results .sentence li', { hasText: names![1] }).first()).toBeVisible()
    await expect(page.getByRole('status')).toContainText(/^\d+ results?/)
    await expect(page).toHaveURL(/\?q=/)
  })

  test('a result is a link to its line, an address brings its query, and Escape clears', async ({ page }) => {
    const { sentences } =
      builtDocuments().find((document) => document.rights === 'full') ?? builtDocuments()[0]!
    const words = sentences[0]!.exact
      .match(/\p{L}{5,}/gu)!
      .slice(0, 3)
      .join(' ')
    await page.goto(`/search/?q=${encodeURIComponent(words)}`)
    const link = page.locator('#results .sentence a').first()
    await expect(link).toBeVisible()
    await expect(link).toHaveAttribute('href', /\/sources\/[^/]+\/#L\d+\.\d+$/)
    await page.getByRole('searchbox').press('Escape')
    await expect(page.locator('#results li')).toHaveCount(0)
    await expect(page.getByRole('status')).toHaveText('')
  })

  test('what is not found is said, and nothing is refused by the policy', async ({ page }) => {
    const errors: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await page.goto('/search/?q=qqxxzzqq')
    await expect(page.getByRole('status')).toContainText('No sentence has these words')
    expect(errors).toEqual([])
  })

  test('neither script nor index is loaded before a query', async ({ page }) => {
    const loaded: string[] = []
    page.on('request', (request) => {
      if (!['document', 'font', 'manifest'].includes(request.resourceType()))
        loaded.push(new URL(request.url()).pathname)
    })
    await page.goto('/search/', { waitUntil: 'networkidle' })
    expect(loaded).toEqual([])
  })
})

test('the lists lead to every actor and event, and without a script there is no box', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/search/')
  const links = page.locator('main dl a')
  const named = actors.filter((actor) => actor.named)
  const events = builtPages().filter(({ path }) => /^\/events\/./.test(path))
  expect(await links.count()).toBe(named.length + events.length)
  if (javaScriptEnabled === false) {
    await expect(page.getByRole('searchbox')).toBeHidden()
    await expect(page.getByText('needs a script')).toBeVisible()
  } else await expect(page.getByRole('searchbox')).toBeVisible()
})
