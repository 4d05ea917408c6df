// What the pages say stands in src/words: no template and no view has words of its own, so that another language needs that folder only.
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pageWords } from '../src/words/page-words.ts'

const TEMPLATES = globSync('src/{pages,components,layouts}/**/*.astro').sort()
/** Attributes that readers see or hear. */
const SAID = /\b(?:aria-label|title|description|alt|lead|text|content)="([^"{]*)"/g
/** Not said to anybody: how browsers read the page, and which part of a page a crawler may keep. */
const FOR_MACHINES =
  /^(?:width=device-width, initial-scale=1|no-referrer|noindex|website|summary_large_image|\d+)$/

/** The markup of a template, without its code, comments and scripts. */
const markupOf = (template: string): string =>
  template.replace(/^---[\s\S]*?\n---/, '').replace(/<!--[\s\S]*?-->|<(script|style)[\s\S]*?<\/\1>/g, '')

/** Markup without what stands in braces. */
function withoutExpressions(markup: string): string {
  let [kept, depth] = ['', 0]
  for (const letter of markup) {
    if (letter === '{') depth++
    else if (letter === '}') depth--
    else if (depth === 0) kept += letter
  }
  return kept
}

/** The words of elements that stand in braces. */
const wordsInExpressions = (markup: string): string =>
  [...markup.matchAll(/>([^<>{}()=;&]*)</g)].map(([, text]) => `>${text}<`).join('\n')

/** Words of a template that a reader would see or hear. */
function ownWords(template: string): string[] {
  const markup = markupOf(template)
  const texts = `${withoutExpressions(markup)}\n${wordsInExpressions(markup)}`.matchAll(/>([^<>]*)</g)
  const attributes = [...markup.matchAll(SAID)].filter(([, said]) => !FOR_MACHINES.test(said!))
  const sentences = [...markup.matchAll(/['`]((?:\$\{[^}]*\}|[^'`\n])*)['`]/g)].filter(([, said]) =>
    / line \$|^[A-Z][a-z]+ [a-z]+/.test(said!),
  )
  return [...texts, ...attributes, ...sentences]
    .map(([, said]) => said!.replace(/\s+/g, ' ').trim())
    .filter((said) => /\p{L}{2}/u.test(said))
}

describe('a template', () => {
  it.each([
    ['<p>{say.title}</p>', []],
    ['<p>Newest first</p>', ['Newest first']],
    ['{n > 0 && <dt>Where</dt>}', ['Where']],
    ['<a aria-label="Files">{name}</a>', ['Files']],
    ['<a aria-label={`${name}, line ${line}`}>{line}</a>', ['${name}, line ${line}']],
    ['<p class="cap">{text}, “{said}”.</p>', []],
    ['{i > 0 && (i === 1 ? <b>{a}</b> : <i>{b}</i>)}', []],
    ['<meta name="robots" content="noindex" />', []],
  ])('of %s says %o', (template, said) => expect([...new Set(ownWords(template))]).toEqual(said))

  it('has no words of its own', () => {
    const found = TEMPLATES.flatMap((path) =>
      ownWords(readFileSync(path, 'utf8')).map((said) => `${path}: ${said}`),
    )
    expect([...new Set(found)]).toEqual([])
    expect(TEMPLATES.length).toBeGreaterThan(50)
  })
})

describe('a view', () => {
  const VIEWS = globSync('src/views/*.ts').sort()
  /** What was measured, with its figures; the names of formats. */
  const EXCEPT = [/^src\/views\/measured-rates\.ts: /, /: Web Annotation$/]
  const withoutComments = (code: string): string => code.replace(/^\s*\/\/.*$|\/\*[\s\S]*?\*\//gm, '')
  /** Strings of two words and more. */
  const sentencesIn = (code: string): string[] =>
    [...withoutComments(code).matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
      .map(([, plain, template]) => plain ?? template!.replace(/\$\{[^}]*\}/g, ' … '))
      .filter((text) => /\p{L}{2,} \p{L}{2,}/u.test(text) && !text.includes('<'))

  it.each([
    ["const a = 'told alike'", ['told alike']],
    ['const a = `${n} told alike`', [' …  told alike']],
    ["import { a } from './a.ts'\nconst href = `/data/${name}`", []],
    ["// 'told alike'\nconst key = 'told'", []],
  ])('of %s says %o', (code, said) => expect(sentencesIn(code)).toEqual(said))

  it('has no words of its own', () => {
    const found = VIEWS.flatMap((path) =>
      sentencesIn(readFileSync(path, 'utf8')).map((said) => `${path}: ${said}`),
    )
    expect(found.filter((one) => !EXCEPT.some((except) => except.test(one)))).toEqual([])
  })
})

describe('words with links in them', () => {
  const links = (value: unknown): string[] =>
    typeof value === 'string'
      ? [...value.matchAll(/\]\(([^)]*)\)/g)].map(([, path]) => path!)
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(links)
        : []
  it('lead to pages of the site', () => {
    const found = links(pageWords)
    expect(found.length).toBeGreaterThan(3)
    for (const path of found) expect(path).toMatch(/^\/[a-z]+\/$/)
  })
})
