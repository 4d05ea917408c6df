// Which article of a story holds which words: what is there already is not added under another name.
import { join } from 'node:path'
import { readStory, wordsAlone, type ArticleInput } from '../../src/ingest/ingest.ts'
import { recognition } from '../../src/lang/recognition.ts'
import { sections } from '../../src/lang/en/sections.ts'
import { readArticles } from '../read-articles.ts'

/** The articles of a story by their words. */
export class KnownWords {
  private readonly files = new Map<string, string>()

  /** The file that holds these words, however spaced. */
  fileWith(text: string): string | null {
    return this.files.get(wordsAlone(text)) ?? null
  }

  add(file: string, texts: readonly string[]): void {
    for (const text of texts) if (!this.fileWith(text)) this.files.set(wordsAlone(text), file)
  }
}

/** What the articles of a folder hold; nothing where there is none yet. */
export function knownWordsIn(folder: string): KnownWords {
  const known = new KnownWords()
  for (const { file, text } of readStory(inputsOf(folder), { sections, samples: recognition }).articles)
    known.add(join(folder, file), [text])
  return known
}

function inputsOf(folder: string): readonly ArticleInput[] {
  try {
    return readArticles(folder).inputs
  } catch {
    // no folder or no article yet: what else is wrong with it is said when the file is copied into it
    return []
  }
}
