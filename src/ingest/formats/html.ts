// A saved web page: its article as plain text, without navigation, captions and scripts, and what its metadata say.
import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import { unified } from 'unified'
import { ArticleRecord } from '../../model/article.ts'
import type { Problem } from '../../model/problem.ts'
import { checkFields } from '../record.ts'
import { isProse } from '../sections/wording.ts'
import { asHeading, blocksOfLines, joinBlocks, type Block, type Body } from './body.ts'
import { chooseArticle, type Known } from './html-article.ts'
import { findPrintedByline } from './html-byline.ts'
import { findBlocks } from './html-blocks.ts'
import { refuseDeep } from './html-depth.ts'
import { FOREIGN_TAGS, removeFurniture } from './html-furniture.ts'
import { isHeadLine, keepArticleLines } from './html-lines.ts'
import { tellOthers, type Others } from './html-others.ts'
import { readMetadata, type Metadata } from './html-metadata.ts'

/** Only what tells the parts of a page apart is kept; nothing of it reaches the text but words. */
const schema: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    ...[
      'html',
      'body',
      'main',
      'article',
      'section',
      'header',
      'footer',
      'nav',
      'aside',
      'figure',
      'figcaption',
    ],
    ...['form', 'button', 'label', 'address', 'time', 'hgroup', 'dialog', 'menu', 'center'],
  ],
  attributes: {
    '*': ['hidden', 'ariaHidden', 'role', 'itemProp', 'className', 'id', 'dataTestid', 'dataComponent'],
  },
  ancestors: {},
  clobber: [],
  strip: [
    ...[
      'script',
      'style',
      'template',
      'noscript',
      'svg',
      'math',
      'iframe',
      'object',
      'video',
      'audio',
      'canvas',
    ],
    ...['title', 'select', 'textarea', ...FOREIGN_TAGS],
  ],
}

/** Reads `.html`. The headline is put first when the page prints it outside the article. */
export function readHtml(file: string, text: string): Body {
  const parsed = parsePage(text)
  const metadata = readMetadata(parsed)
  const { fields, problems } = checkFields(file, chooseValues(metadata), 'metadata')
  const title = fields.headline ?? (metadata.title.find(Boolean) as string | undefined)
  const { headline, blocks, others } = readBlocks(parsed, {
    ...fields,
    headline: title,
    isLive: metadata.isLive,
    isDayOpen: fields.publishedOn === undefined,
  })
  const told =
    metadata.articleBody && isShell(blocks, metadata.articleBody) ? readTold(metadata.articleBody) : null
  const report = (place: string | null, rule: string, message: string): Problem => ({
    file,
    place,
    rule,
    message,
  })
  for (let i = 0; i < metadata.broken; i++)
    problems.unshift(
      report(
        'application/ld+json',
        'metadata',
        'expected JSON, found something else: its fields were left out',
      ),
    )
  if (metadata.isCutOff)
    problems.push(
      report(
        'isAccessibleForFree',
        'cut-off',
        'expected the whole article, found a page that is not free to read: its end may be missing',
      ),
    )
  for (const message of tellOthers(others)) problems.push(report(null, 'several-articles', message))
  if (told)
    problems.push(
      report(
        'articleBody',
        'script-only',
        'expected the article on the page, found it in metadata only: subheadings may be missing',
      ),
    )
  return {
    ...joinBlocks(told ?? blocks),
    fields: { ...fields, headline: fields.headline ?? headline ?? title },
    basis: fields.publishedOn ? `the metadata of the page ${file}` : null,
    byline: findPrintedByline(parsed),
    problems,
  }
}

/** Throws on elements nested without end. */
function parsePage(text: string): Root {
  const page = unified().use(rehypeParse).parse(text)
  refuseDeep(page)
  return page
}

/** Of the candidates for each field the first that holds; the first of all, to be reported, when none does. */
function chooseValues(metadata: Metadata): Record<string, unknown> {
  const { source, headline, publishedOn, url, byline, language } = metadata
  const choose = (field: keyof ArticleRecord, candidates: readonly unknown[]): unknown => {
    const found = candidates.filter((value) => typeof value === 'string' && value.trim() !== '')
    return found.find((value) => ArticleRecord.shape[field].safeParse(value).success) ?? found[0]
  }
  const fields = { source, headline, publishedOn, url, byline, language }
  return Object.fromEntries(
    Object.entries(fields).map(([field, candidates]) => [
      field,
      choose(field as keyof ArticleRecord, candidates),
    ]),
  )
}

/** The lines of the article with their roles, and the headline, which stands first. */
function readBlocks(
  parsed: Root,
  known: Known,
): { headline: string | null; blocks: Block[]; others: Others } {
  const page = unified().use(rehypeSanitize, schema).runSync(parsed)
  const { article, headline, head, others } = chooseArticle(page, known)
  const blocks: Block[] = headline ? [{ words: headline, role: 'headline' }] : []
  if (known.isDayOpen) for (const { words } of head.filter(isHeadLine)) blocks.push({ words, role: null })
  for (const { words, level } of keepArticleLines(findBlocks(article), known.isDayOpen))
    blocks.push({ words, role: level ? asHeading(blocks, level) : null })
  return { headline: blocks.find(({ role }) => role === 'headline')?.words ?? null, blocks, others }
}

/** Is the page's own text next to nothing beside the one in its metadata, as before its scripts have run? */
function isShell(blocks: readonly Block[], articleBody: string): boolean {
  const prose = blocks.filter(({ words }) => isProse(words)).reduce((sum, { words }) => sum + words.length, 0)
  return isProse(articleBody) && prose * 4 < articleBody.length
}

/** Text from metadata, which may hold marks of its own. */
const readTold = (articleBody: string): Block[] =>
  /<(?:p|br|div)\b/i.test(articleBody) ? readFragment(articleBody) : blocksOfLines(articleBody)

/** The lines of an article that comes without a page around it, as in feeds. Throws when its elements lie too deep. */
export function readFragment(html: string | Root): Block[] {
  const parsed = typeof html === 'string' ? parsePage(html.toWellFormed().replaceAll('\0', '')) : html
  refuseDeep(parsed)
  const fragment = unified().use(rehypeSanitize, schema).runSync(parsed)
  removeFurniture(fragment)
  return keepArticleLines(findBlocks(fragment)).map(({ words, level }) => ({
    words,
    role: level ? 'subheading' : null,
  }))
}

/** The words of a heading that comes as HTML without a page around it. Throws when its elements lie too deep. */
export const readInline = (html: string): string =>
  findBlocks(unified().use(rehypeSanitize, schema).runSync(parsePage(html.toWellFormed())))
    .map(({ words }) => words)
    .join(' ')
