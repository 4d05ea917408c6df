// What a web page says of its article: JSON-LD first, then meta tags, then the canonical link.
import type { Element, Root } from 'hast'
import { visitParents } from 'unist-util-visit-parents'
import { dayOf } from './day-of.ts'

/** Values as found, by the names of a record's fields; `broken` holds a message for each JSON-LD that is no JSON. */
export interface Metadata {
  values: Record<string, unknown>
  broken: string[]
}

type Found = Record<string, unknown>

const ARTICLE_TYPES = /(?:Article|BlogPosting|NewsReport|Report)$/
const META: Record<string, readonly string[]> = {
  source: ['og:site_name', 'application-name', 'publisher', 'dc.publisher'],
  publishedOn: [
    'article:published_time',
    'datepublished',
    'date',
    'pubdate',
    'publish-date',
    'parsely-pub-date',
    'dc.date.issued',
    'dc.date',
    'sailthru.date',
  ],
  headline: ['headline', 'og:title', 'twitter:title', 'dc.title'],
  url: ['og:url'],
}

/** Reads the metadata of a parsed page, before anything was taken from it. */
export function readMetadata(page: Root): Metadata {
  const metas = new Map<string, string>()
  const broken: string[] = []
  let linked: Found = {}
  let canonical: unknown
  let language: unknown
  visitParents(page, 'element', (node) => {
    const { name, property, itemProp, content, rel, href, type, lang } = node.properties
    if (node.tagName === 'html') language = lang
    if (node.tagName === 'link' && Array.isArray(rel) && rel.includes('canonical')) canonical = href
    const key = String(
      property ?? name ?? (Array.isArray(itemProp) ? itemProp[0] : itemProp) ?? '',
    ).toLowerCase()
    const value = content ?? node.properties['dateTime']
    if (key && typeof value === 'string' && value.trim() && !metas.has(key)) metas.set(key, value.trim())
    if (node.tagName === 'script' && type === 'application/ld+json') {
      const found = readLinkedData(node)
      if (typeof found === 'string') broken.push(found)
      else linked = { ...found, ...linked }
    }
  })
  const values: Found = {}
  for (const [field, names] of Object.entries(META))
    values[field] = linked[field] ?? names.map((name) => metas.get(name)).find((value) => value !== undefined)
  values['url'] = linked['url'] ?? canonical ?? values['url']
  values['language'] = linked['language'] ?? (language || undefined)
  values['publishedOn'] = dayOf(values['publishedOn'])
  return { values, broken }
}

/** The fields of the first article in a JSON-LD script, or a message when it is no JSON. */
function readLinkedData(script: Element): Found | string {
  let data: unknown
  try {
    data = JSON.parse(script.children.map((child) => (child.type === 'text' ? child.value : '')).join(''))
  } catch {
    return 'expected JSON, found something else: its fields were left out'
  }
  const article = flatten(data, 0).find((item) =>
    [item['@type']].flat().some((type) => ARTICLE_TYPES.test(String(type))),
  )
  if (!article) return {}
  const found: Found = {
    source: nameOf(article['publisher']) ?? nameOf(article['sourceOrganization']),
    publishedOn: article['datePublished'],
    headline: article['headline'],
    url: article['url'] ?? idOf(article['mainEntityOfPage']),
    language: nameOf(article['inLanguage']),
  }
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => typeof value === 'string' && value.trim()),
  )
}

function flatten(data: unknown, depth: number): Found[] {
  if (depth > 8 || typeof data !== 'object' || data === null) return []
  if (Array.isArray(data)) return data.flatMap((item) => flatten(item, depth + 1))
  return [data as Found, ...flatten((data as Found)['@graph'], depth + 1)]
}

function nameOf(value: unknown): unknown {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'object' && first !== null ? (first as Found)['name'] : (first ?? undefined)
}

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as Found)['@id'] : (value ?? undefined)
