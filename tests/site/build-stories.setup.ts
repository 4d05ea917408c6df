// Builds the site of every made story, one after the other: two builds at once would write into one another.
import { test } from '@playwright/test'
import { buildStory, SIZES } from './made-stories.ts'

for (const size of SIZES)
  test(`${size.sources} sources, ${size.events} events can be built`, () => {
    test.setTimeout(300_000)
    buildStory(size)
  })
