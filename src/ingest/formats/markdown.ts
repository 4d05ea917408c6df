// Markdown: marks are taken away, headings become sections, front matter tells of the article.
import type { Nodes, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { isFields, parseYaml } from '../parse-yaml.ts'
import { checkFields, type KnownFields } from '../record.ts'
import { asHeading, joinBlocks, type Block, type Body } from './body.ts'
import { dayOf } from './day-of.ts'
import { joinNames } from './html-linked-data.ts'

/** Names that front matter commonly has for the fields of a record; programs that clip pages write the same few. */
const ALIASES: Record<string, string> = {
  author: 'byline',
  authors: 'byline',
  title: 'headline',
  date: 'publishedOn',
  published: 'publishedOn',
  publisher: 'source',
  lang: 'language',
  canonical: 'url',
}

/** Reads `.md`. Pictures, raw HTML, code and comments are no words of the article and are left out. */
export function readMarkdown(file: string, text: string): Body {
  const tree: Root = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).parse(text)
  const front = tree.children.find((node) => node.type === 'yaml')
  const { fields, problems } = front ? readFrontMatter(file, front.value) : { fields: {}, problems: [] }
  const blocks: Block[] = []
  collect(tree, blocks)
  return {
    ...joinBlocks(blocks),
    fields,
    basis: fields.publishedOn ? `the front matter of ${file}` : null,
    problems,
  }
}

function collect(node: Nodes, blocks: Block[]): void {
  if (node.type === 'heading') add(node, blocks, asHeading(blocks, node.depth))
  else if (node.type === 'paragraph') add(node, blocks, null)
  else if ('children' in node) for (const child of node.children as RootContent[]) collect(child, blocks)
}

function add(node: Nodes, blocks: Block[], role: Block['role']): void {
  const words = toString(node, { includeImageAlt: false, includeHtml: false })
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim()
  if (words) blocks.push({ words, role })
}

function readFrontMatter(file: string, yaml: string): KnownFields {
  const problem = (message: string): KnownFields => ({
    fields: {},
    problems: [{ file, place: 'front matter', rule: 'front-matter', message }],
  })
  const parsed = parseYaml(yaml)
  if ('found' in parsed) return problem(`expected YAML, found: ${parsed.found}`)
  const { value } = parsed
  if (value === null) return { fields: {}, problems: [] }
  if (!isFields(value)) return problem('expected fields such as `source: NAME`, found something else')
  const named = Object.entries(value).map(([key, entry]): [string, unknown] => [ALIASES[key] ?? key, entry])
  const values = { ...Object.fromEntries(named), ...value }
  const { source, url, byline } = values
  const isClipped = typeof source === 'string' && /^https?:\/\//i.test(source)
  return checkFields(
    file,
    {
      ...values,
      publishedOn: dayOf(values['publishedOn']),
      // what clips pages calls their address their source
      ...(isClipped ? { source: null, url: url ?? source } : {}),
      byline: nameAll(byline),
    },
    'front-matter',
  )
}

/** Authors in a list, each perhaps in the brackets of a wiki, as one line. */
const nameAll = (byline: unknown): unknown => {
  const names = Array.isArray(byline) ? byline : [byline]
  if (!names.every((name) => typeof name === 'string')) return byline
  return joinNames(names.map((name) => name.replace(/^\[\[(.*)\]\]$/, '$1')))
}
