// Names of movements whose first part says so: words for army, party and movement that are joined to the rest.
import type { FoundName } from '../found-name.ts'
import type { NameRule } from './name-rule.ts'

const JOINED = /^(\p{Lu}\p{L}+)[-‐‑](?:e|i|ul|ud|ur|us)[-‐‑]\p{Lu}\p{L}+$/u

export const hyphenHeads: NameRule = {
  name: 'hyphen-heads',
  example: 'Members of {ORG Tehreek-e-Shirin} were held in {GPE Karachi}.',
  reason: 'the whole is one word that is seldom known, but its first part is',
  apply: (names, { parsed, words }) => {
    const found: FoundName[] = []
    parsed.sentences.forEach(({ tokens }, sentence) =>
      tokens.forEach((token, i) => {
        const head = JOINED.exec(token.exact)?.[1]
        if (!head || !words.hyphenHeads.has(head.toLowerCase())) return
        if (names.some(({ from, to, first, end }) => from < token.end && token.start < to && end - first > 1))
          return
        found.push({
          sentence,
          first: i,
          end: i + 1,
          from: token.start,
          to: token.end,
          type: 'ORG',
          rule: 'hyphen-heads',
        })
      }),
    )
    return [
      ...names.filter(({ from, to }) => !found.some((name) => name.from === from && name.to === to)),
      ...found,
    ]
  },
}
