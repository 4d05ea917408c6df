// Two articles of one outlet vouch once: what both tell alike is corroborated by nobody, where they differ is seen.
import { expect, it } from 'vitest'
import { analyseTexts } from './analyse-texts.ts'

const TEXTS = {
  first: 'Gunmen attacked the market of Talvik on Monday. The army closed the road to Talvik.',
  second: 'President Ola Vik came to Talvik on Tuesday. The army has closed the road to Talvik.',
}

const roadIn = ({ events, comparisons }: ReturnType<typeof analyseTexts>) => {
  const road = events.find(({ title, mentions }) => title.includes('Talvik') && mentions.length === 2)!
  const whose = comparisons.filter(({ event, verdict }) => event === road.id && verdict === 'same')
  return { state: road.state, whose: whose.map(({ because }) => /^One origin/.test(because)) }
}

it.each([
  ['two outlets', (name: string) => name, 'corroborated', false],
  ['one outlet', () => 'Daily Post', 'single-source', true],
])('what two articles of %s tell alike', (_, outletOf, state, isOneOrigin) => {
  const found = roadIn(analyseTexts(TEXTS, '2020-05-06', outletOf))
  expect(found.state).toBe(state)
  expect(found.whose.length).toBeGreaterThan(0)
  expect(new Set(found.whose)).toEqual(new Set([isOneOrigin]))
})

it.each([
  ['one outlet', 'Daily Post', 'Daily Post (first) “', 'Daily Post (second) “'],
  ['outlets that are not known', '', 'first “', 'second “'],
])('reasons tell two articles of %s apart, as pages do', (_, outlet, first, second) => {
  const texts = { ...TEXTS, second: TEXTS.second.replace('The army', 'Soldiers') }
  const { comparisons } = analyseTexts(texts, '2020-05-06', () => outlet)
  const reasons = comparisons.filter(({ verdict }) => verdict === 'differs').map(({ because }) => because)
  expect(reasons.join('\n')).toContain(first)
  expect(reasons.join('\n')).toContain(second)
})
