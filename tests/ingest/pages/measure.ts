// Measures how saved pages are read: wraps texts from files of documents in every template and prints a table.
import { readFileSync } from 'node:fs'
import { readArticle } from '../../../src/ingest/ingest.ts'
import { recognition } from '../../../src/lang/recognition.ts'
import { sections } from '../../../src/lang/en/sections.ts'
import { judgePage } from './judge-page.ts'
import { allOf, type PressStory } from './press-story.ts'
import { TEMPLATES } from './templates.ts'

interface Document {
  id: string
  date: string
  title: string
  text: string
}

const OUTLETS = ['Harbour News', 'The Daily Ledger & Post', 'Coastline 24', 'Herald']
const AUTHORS = [['Ana Lima'], ['Tom Reed', 'Ines Okoro'], ['María José Núñez']]
const MOMENTS = ['T23:40:00-05:00', 'T06:05:00+01:00', 'T12:00:00Z', ' 08:15:00', '']

/** A document as a story: its first lines are headline and day; a heading is put in, and every other one has a standfirst. */
export function storyOf({ id, date, title, text }: Document, index: number): PressStory {
  const words = text.split(/\n+/).map((line) => line.replace(/\s+/g, ' ').trim())
  const lines = words.slice(2).filter((line) => line.split(' ').length > 5 && /[.!?"”]$/.test(line))
  const parts = lines.map((line) => ({ kind: 'paragraph' as const, words: line }))
  const heading = { kind: 'subheading' as const, words: 'What happens next' }
  return {
    headline: title.replace(/\s+/g, ' '),
    standfirst: index % 2 ? 'What is known so far, and what is not' : null,
    outlet: OUTLETS[index % OUTLETS.length]!,
    authors: AUTHORS[index % AUTHORS.length]!,
    published: (/^\d{4}-\d\d-\d\d$/.test(date) ? date : '2015-05-05') + MOMENTS[index % MOMENTS.length]!,
    url: `https://x.example/news/${id.toLowerCase()}`,
    parts: parts.length > 4 ? [...parts.slice(0, 3), heading, ...parts.slice(3)] : parts,
  }
}

export const readDocuments = (paths: readonly string[]): Document[] =>
  paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Document),
  )

if (import.meta.main) {
  const stories = readDocuments(process.argv.slice(2))
    .map(storyOf)
    .filter(({ parts }) => parts.length > 2)
  console.log('system       pages  right  open  wrong  exact  lost  added')
  for (const [name, { template, variants }] of Object.entries(TEMPLATES)) {
    const sums = { pages: 0, right: 0, open: 0, wrong: 0, exact: 0, lost: 0, added: 0 }
    const seen: string[] = []
    stories.forEach((story, index) => {
      const page = template(story, index % variants)
      const { article } = readArticle(
        { file: 'page.html', bytes: page.bytes, record: null },
        { sections, samples: recognition },
      )
      const found = judgePage(article, page, story, allOf(story))
      sums.pages++
      for (const key of ['right', 'open', 'wrong', 'lost', 'added'] as const) sums[key] += found[key].length
      if (found.lost.length + found.added.length === 0) sums.exact++
      const tell = (sign: string) => (words: string) => `${sign} v${index % variants} ${words.slice(0, 90)}`
      seen.push(...found.wrong.map(tell('!')), ...found.lost.map(tell('-')), ...found.added.map(tell('+')))
    })
    console.log(
      name.padEnd(11),
      Object.values(sums)
        .map((sum) => String(sum).padStart(6))
        .join(''),
    )
    if (process.env['SHOW'])
      [...new Set(seen)].slice(0, Number(process.env['SHOW'])).forEach((line) => console.log('    ', line))
  }
}
