import { expect, it } from 'vitest'
import { remember, rememberWith } from '../../src/text/remember.ts'

it('works once a text until too many are remembered', () => {
  const asked: string[] = []
  const length = remember((text) => asked.push(text) && text.length, 2)
  expect(['a', 'a', 'bb', 'ccc', 'a'].map(length)).toEqual([1, 1, 2, 3, 1])
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a'])
})

it('remembers what each words gave apart', () => {
  const [one, other] = [{ end: '!' }, { end: '?' }]
  const close = rememberWith((text, words: { end: string }) => text + words.end)
  expect([close('a', one), close('a', other), close('a', one)]).toEqual(['a!', 'a?', 'a!'])
})
