// Which country somebody serves, and who serves none though a country is in the words.
import { expect, it } from 'vitest'
import { analyseTexts } from '../../compare/analyse-texts.ts'

const servedBy = (text: string, name: string): string | null => {
  const { actors } = analyseTexts({ herald: text })
  const actor = actors.find((one) => one.name === name || one.forms.some((form) => form.text === name))
  if (!actor) throw new Error(`expected ${name} among ${actors.map((one) => one.name).join(', ')}`)
  return actor.serves?.actor ?? null
}

it.each([
  [
    'the forces by their name',
    'Chilean Navy ships left Valparaiso. Chile said nothing.',
    'Chilean Navy',
    'chile',
  ],
  [
    'the government by its name',
    'The Government of Chile met on Monday. Chile will vote.',
    'Government of Chile',
    'chile',
  ],
  [
    'forces by a description',
    "Chile's security forces arrested ten men. Chile will vote.",
    "Chile's security forces",
    'chile',
  ],
  [
    'a minister by the office',
    "Chile's foreign minister Ana Soto left. She said Chile was ready.",
    'Ana Soto',
    'chile',
  ],
  [
    'nobody who served once',
    "Chile's former president Ana Soto left. She said Chile was ready.",
    'Ana Soto',
    null,
  ],
  [
    'no company of a country',
    'Canadian Pacific cut ten jobs. Canada said nothing.',
    'Canadian Pacific',
    null,
  ],
  [
    'nobody who serves two',
    'The leaders of Chile and Peru met on Monday. Chile was ready.',
    'the leaders of Chile and Peru',
    null,
  ],
])('%s', (_, text, name, country) => {
  expect(servedBy(text, name)).toBe(country)
})
