// What a web page says of its article: JSON-LD first, then microdata, meta tags, links and marked times.
import type { Element, Root } from 'hast'
import { toText } from 'hast-util-to-text'
import { visitParents } from 'unist-util-visit-parents'
import { dayOf } from './day-of.ts'
import { has, isFurniture } from './html-furniture.ts'
import { joinNames, parseLinkedData, readLinkedData, type Told } from './html-linked-data.ts'
import { readMicrodata } from './html-microdata.ts'
import { namesOf } from './html-names.ts'
import { findSiteName } from './html-site-name.ts'

/** Candidates by the names of a record's fields, best first; what the page says of its text; JSON-LD that is no JSON. */
export interface Metadata extends Told {
  /** Titles made for sharing: they may differ from the one that is printed. */
  title: unknown[]
  broken: number
}

const META = {
  source: ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'dcterms.publisher'],
  publishedOn: [
    ...['article:published_time', 'datepublished', 'article.published', 'date', 'pubdate', 'publish-date'],
    ...['publishdate', 'publisheddate', 'publish_date', 'article_date_original', 'og:article:published_time'],
    ...[
      'parsely-pub-date',
      'dc.date.issued',
      'dcterms.issued',
      'dc.date',
      'dcterms.date',
      'sailthru.date',
      'dcterms.created',
      'dc.date.created',
    ],
  ],
  headline: ['headline', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title'],
  title: ['og:title', 'twitter:title'],
  url: ['og:url', 'parsely-link'],
  byline: [
    'byl',
    'author',
    'parsely-author',
    'sailthru.author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
  ],
} as const

/** Chrome and SingleFile write into a page where it was saved from. */
const SAVED_FROM = /saved from url=\(\d+\)(\S+)|saved with SingleFile\s+url:\s*(\S+)/i

/** Reads the metadata of a parsed page, before anything was taken from it. */
export function readMetadata(page: Root): Metadata {
  const metas = new Map<string, string>()
  const scripts: Element[] = []
  const times: Element[] = []
  const authors: string[] = []
  const canonical: unknown[] = []
  let language: unknown
  visitParents(page, 'element', (node, ancestors) => {
    const { name, property, content, rel, href, type, lang } = node.properties
    if (node.tagName === 'html') language = lang || undefined
    if (node.tagName === 'link' && Array.isArray(rel) && rel.includes('canonical')) canonical.push(href)
    if (node.tagName === 'time') times.push(node)
    if (isAuthor(node) && ![node, ...ancestors].some(isFurniture)) authors.push(toText(node))
    if (node.tagName === 'script' && type === 'application/ld+json') scripts.push(node)
    const key = String(property ?? name ?? '').toLowerCase()
    if (key && typeof content === 'string' && content.trim() && !metas.has(key))
      metas.set(key, content.trim())
  })
  const parsed = scripts.map(parseLinkedData)
  const linked = readLinkedData(parsed.flatMap((items) => items ?? []))
  const micro = readMicrodata(page)
  const meta = (field: keyof typeof META): unknown[] =>
    META[field]
      .map((name) => metas.get(name))
      .filter((value) => field === 'url' || !/^https?:/.test(value ?? ''))
  const first = (name: string): string | undefined => micro.get(name)?.[0]
  return {
    ...linked,
    source: [...linked.source, first('publisher'), ...meta('source'), findSiteName(page)],
    headline: [...linked.headline, first('headline'), ...meta('headline')],
    title: meta('title'),
    publishedOn: [
      ...linked.publishedOn,
      first('datePublished'),
      ...meta('publishedOn'),
      markedDay(times),
    ].map(dayOf),
    url: [
      ...linked.url,
      ...canonical,
      first('mainEntityOfPage'),
      first('url'),
      ...meta('url'),
      savedFrom(page),
    ],
    byline: [...linked.byline, joinNames(micro.get('author') ?? []), ...meta('byline'), joinNames(authors)],
    language: [...linked.language, language],
    broken: parsed.filter((items) => items === null).length,
  }
}

/** Is it marked as the author, by its link or as a card of the hCard microformat? */
const isAuthor = (node: Element): boolean =>
  (node.tagName === 'a' && has(node, 'rel', 'author')) ||
  (has(node, 'className', 'author') && has(node, 'className', 'vcard'))

/** The day of the `time` that is marked as that of publication, or of all when they agree; updates do not count. */
function markedDay(times: readonly Element[]): unknown {
  const original = times.filter(
    (time) => !/ (?:updated|modified) /.test(namesOf(time)) && time.properties['dateTime'],
  )
  const days = (among: readonly Element[]): unknown[] => [
    ...new Set(among.map((time) => dayOf(time.properties['dateTime']))),
  ]
  const marked = original.filter((time) => / (?:published|pubdate|entry date) /.test(namesOf(time)))
  const found = days(marked.length > 0 ? marked : original)
  return found.length === 1 ? found[0] : undefined
}

function savedFrom(page: Root): string | undefined {
  let address: string | undefined
  visitParents(page, 'comment', ({ value }) => {
    const found = SAVED_FROM.exec(value)
    address ??= found?.[1] ?? found?.[2]
  })
  return address
}
