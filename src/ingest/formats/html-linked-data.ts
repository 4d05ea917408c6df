// What JSON-LD in a page says of its article; references inside the graph are followed.
import type { Element } from 'hast'

/** Candidates for the fields of a record, best first, and what else the page says of its text. */
export interface Told {
  source: unknown[]
  headline: unknown[]
  publishedOn: unknown[]
  url: unknown[]
  byline: unknown[]
  language: unknown[]
  /** The whole text as metadata, and whether the page says that it is not free to read. */
  articleBody: string | null
  isCutOff: boolean
  /** Is it a live blog, whose updates may each be marked as an article? */
  isLive: boolean
}

type Item = Record<string, unknown>

/** `NewsArticle`, `LiveBlogPosting` and their kin, alone or as an address. */
export const ARTICLE_TYPES = /(?:Article|BlogPosting|NewsReport|Report)$/

/** Every object in the JSON of a script, or `null` when it is no JSON. */
export function parseLinkedData(script: Element): Item[] | null {
  const json = script.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  try {
    return flatten(JSON.parse(json.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')), 0)
  } catch {
    return null
  }
}

/** What the first article among the items says; updates of a live blog stand inside it and are none. */
export function readLinkedData(items: readonly Item[]): Told {
  const isArticle = (item: Item): boolean =>
    [item['@type']].flat().some((type) => ARTICLE_TYPES.test(String(type)))
  const article = items.find(isArticle) ?? {}
  const follow = (value: unknown): unknown[] =>
    [value].flat().map((one) => {
      const id = isItem(one) && one['name'] === undefined ? one['@id'] : undefined
      return id === undefined
        ? one
        : (items.find((item) => item['@id'] === id && item['name'] !== undefined) ?? one)
    })
  const names = (value: unknown): string[] => follow(value).map(nameOf).filter(isWords)
  return {
    source: [names(article['publisher'])[0], names(article['sourceOrganization'])[0]],
    headline: [article['headline'], article['name']].flat(),
    publishedOn: [article['datePublished']].flat(),
    url: [article['url'], ...follow(article['mainEntityOfPage']).map(addressOf)],
    byline: [joinNames(names(article['author'] ?? article['creator']))],
    language: [nameOf(article['inLanguage'])],
    articleBody: isWords(article['articleBody']) ? article['articleBody'] : null,
    isLive: [article['@type']].flat().includes('LiveBlogPosting'),
    isCutOff: /^false$/i.test(String(article['isAccessibleForFree'])),
  }
}

/** `Ana Lima, Tom Reed`, each once; nothing without a name. */
export function joinNames(names: readonly string[]): string | undefined {
  const own = names
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name && !/^https?:/.test(name))
  return own.length > 0 ? [...new Set(own)].join(', ') : undefined
}

/** An item, those in its lists and graphs, and those it is the page of; not those that are its parts. */
function flatten(data: unknown, depth: number): Item[] {
  if (depth > 8) return []
  if (Array.isArray(data)) return data.flatMap((item) => flatten(item, depth + 1))
  if (!isItem(data)) return []
  return [data, ...flatten(data['@graph'], depth + 1), ...flatten(data['mainEntity'], depth + 1)]
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isWords = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const nameOf = (value: unknown): unknown => (isItem(value) ? value['name'] : value)
const addressOf = (value: unknown): unknown => (isItem(value) ? (value['@id'] ?? value['url']) : value)
