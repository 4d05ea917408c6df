// A saved web page: its article as plain text, without navigation, captions and scripts, and what its metadata say.
import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import { unified } from 'unified'
import type { Problem } from '../../model/problem.ts'
import { checkFields } from '../record.ts'
import { asHeading, joinBlocks, type Block, type Body } from './body.ts'
import { chooseArticle } from './html-article.ts'
import { findBlocks } from './html-blocks.ts'
import { readMetadata } from './html-metadata.ts'

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
    ...['form', 'button', 'address', 'time', 'hgroup', 'dialog', 'menu', 'center'],
  ],
  attributes: { '*': ['hidden', 'ariaHidden', 'role', 'itemProp', 'className', 'id'] },
  ancestors: {},
  clobber: [],
  strip: [
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
    'title',
    'select',
    'textarea',
  ],
}

/** Reads `.html`. The headline is put first when the page prints it outside the article. */
export function readHtml(file: string, text: string): Body {
  const parsed: Root = unified().use(rehypeParse).parse(text)
  const metadata = readMetadata(parsed)
  const { fields, problems } = checkFields(file, metadata.values, 'metadata')
  const page = unified().use(rehypeSanitize, schema).runSync(parsed)
  const { article, headline } = chooseArticle(page, fields)
  const blocks: Block[] = headline ? [{ words: headline, role: 'headline' }] : []
  for (const { words, level } of findBlocks(article))
    blocks.push({ words, role: level ? asHeading(blocks, level) : null })
  const broken: Problem[] = metadata.broken.map((message) => ({
    file,
    place: 'application/ld+json',
    rule: 'metadata',
    message,
  }))
  return {
    ...joinBlocks(blocks),
    fields,
    basis: fields.publishedOn ? `the metadata of the page ${file}` : null,
    problems: [...broken, ...problems],
  }
}
