// News in JSON as the IPTC defines it (ninjs 1, 2 and 3): one item, or a list of them.
import { blocksOfLines, type Block } from '../formats/body.ts'
import { dayOf } from '../formats/day-of.ts'
import { readFragment } from '../formats/html.ts'
import { isFields } from '../parse-yaml.ts'
import { firstWords, type Collection, type Fault, type Item } from './item.ts'

type Fields = Record<string, unknown>

/** Reads `.json`. Pictures, videos and packages are reported and left out. */
export function readNinjs(json: string): Collection {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch (error) {
    return {
      kind: 'ninjs',
      items: [],
      faults: [{ place: null, message: `expected JSON, found: ${(error as Error).message}` }],
    }
  }
  const items: Item[] = []
  const faults: Fault[] = []
  listItems(data).forEach((item, index) => {
    const place = `item ${index + 1}`
    const found = isFields(item) ? (firstWords(item['type']) ?? 'text') : typeof item
    if (!isFields(item) || !/^(?:text|composite)$/.test(found))
      faults.push({ place, message: `expected an item of type text, found ${found}: left out` })
    else items.push(readItem(item, place))
  })
  return { kind: 'ninjs', items, faults }
}

function listItems(data: unknown): unknown[] {
  if (Array.isArray(data)) return data
  if (isFields(data) && Array.isArray(data['items'])) return data['items']
  return [data]
}

function readItem(item: Fields, place: string): Item {
  const headline = firstWords(item['headline'], valueIn(item['headlines']), item['title'])
  return {
    place,
    key: firstWords(item['uri'], item['guid'], headline) ?? null,
    values: {
      headline,
      source: firstWords(
        item['source'],
        nameIn(item['infosources']),
        item['infosource'],
        item['copyrightholder'],
      ),
      publishedOn: dayOf(firstWords(item['versioncreated'], item['contentcreated'], item['firstcreated'])),
      url: [item['url'], item['canonical'], item['uri']].find((value) => /^https?:/.test(String(value))),
      byline: firstWords(item['byline'], item['by']),
      language: item['language'],
    },
    blocks: readBody(item),
    isSummary: false,
  }
}

function readBody(item: Fields): Block[] {
  const bodies = [item['bodies']].flat().filter(isFields)
  const marked = bodies.find(({ contenttype, role }) =>
    /html/i.test(`${String(contenttype)} ${String(role)}`),
  )
  const html = firstWords(item['body_xhtml'], item['body_html'], marked?.['value'])
  if (html !== undefined) return readFragment(html)
  return blocksOfLines(firstWords(item['body_text'], bodies[0]?.['value']) ?? '')
}

const valueIn = (list: unknown): unknown => [list].flat().filter(isFields)[0]?.['value']
const nameIn = (list: unknown): unknown => [list].flat().filter(isFields)[0]?.['name']
