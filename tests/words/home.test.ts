// The ways into a story.
import { expect, it } from 'vitest'
import { home } from '../../src/words/home.ts'

it.each([
  [1, 0, []],
  [1, 5, ['/timeline/']],
  [2, 0, ['/compare/']],
  [2, 5, ['/timeline/', '/compare/']],
])(
  'of %i sources and %i events, leads to days and differences where there are any: %j',
  (n, events, ways) => {
    const paths = home.doors(n, events).map(({ path }) => path)
    expect(paths.filter((path) => path === '/timeline/' || path === '/compare/')).toEqual(ways)
  },
)
