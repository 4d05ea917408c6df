// What the program says now of the two articles, one line an annotation. A change is read as gains and losses.
// After a change that is right: npx vitest run tests/golden -u, and read the difference before it is committed.
import { describe, expect, it } from 'vitest'
import { analyseFolder } from '../../scripts/analyse-folder.ts'
import { documentLines, storyLines } from './golden-lines.ts'

const analysis = analyseFolder('content/articles')

describe('the articles as they are read now', () => {
  it.each(analysis.documents.map((document) => [document.id, document] as const))(
    '%s',
    async (id, document) => {
      await expect(documentLines(document)).toMatchFileSnapshot(`./${id}.txt`)
    },
  )
  it('the story', async () => {
    await expect(storyLines(analysis)).toMatchFileSnapshot('./story.txt')
  })
})
