// Every sieve runs its own example; the order of the sieves is part of what is tested.
import { describe, expect, it } from 'vitest'
import { sieves } from '../../../src/resolve/actors/sieves.ts'
import { asLetters, resolveExample } from './read-example.ts'

describe('sieves', () => {
  it.each(sieves.map((sieve) => [sieve.name, sieve] as const))(
    '%s does what its example says',
    (_, sieve) => {
      const { mentions, letters } = resolveExample(sieve.example)
      expect(
        asLetters(
          mentions.map(({ actor }) => actor),
          letters,
        ),
      ).toEqual(letters)
      expect(sieve.reason).not.toBe('')
    },
  )
})
