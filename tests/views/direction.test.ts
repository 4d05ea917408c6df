// The direction of an article's words, by its language or else by its letters.
import { expect, it } from 'vitest'
import { directionOf } from '../../src/views/direction.ts'

it.each([
  ['ur', 'لون کے قریب', 'rtl'],
  ['ar-EG', 'غرق', 'rtl'],
  ['und', 'غرق عبّارة Orion', 'rtl'],
  ['und', 'The word غرق means sinking', undefined],
  ['en', 'The word غرق', undefined],
  ['arn', 'Mapudungun', undefined],
])('of %s “%s” is %s', (language, text, direction) => expect(directionOf({ language, text })).toBe(direction))
