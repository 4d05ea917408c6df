import { expect, test } from 'vitest'
import { frames } from '../../../src/extract/attributions/frames/frames.ts'
import { wordings } from '../../../src/extract/attributions/wordings/wordings.ts'
import { readMarked } from '../../../src/text/marked.ts'
import { attribute, tell } from './attribute.ts'

const rules = [...frames, ...wordings]

test.each(rules)('$name: $example', ({ example, name }) => {
  const { text, marks } = readMarked(example)
  const words = (label: string) => marks.filter((mark) => mark.label === label).map(({ exact }) => exact)
  const expected = [words('speaker')[0] ?? '', words('cue')[0], words('content').join(' … ')].join(' | ')
  const found = attribute(text, name.includes('colon') ? 'headline' : 'body')
  expect(found.map(tell)).toContain(expected)
})

test('every rule has a name of its own and a reason', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  for (const { reason } of rules) expect(reason.length).toBeGreaterThan(20)
})
