// The search box: asks the index that the build made, and lists what it finds. The only script of the site.
import { search as say } from '../../words/search.ts'
import type { SearchRecord } from '../../views/search-records.ts'

interface Pagefind {
  options(options: object): Promise<void>
  search(query: string): Promise<{ results: { data(): Promise<{ meta: Record<string, string> }> }[] }>
}

const most = 40
const kinds: SearchRecord['kind'][] = ['event', 'actor', 'sentence']
const form = document.querySelector<HTMLFormElement>('#search')!
const box = form.querySelector('input')!
const status = document.querySelector('#found')!
const list = document.querySelector('#results')!
let index: Promise<Pagefind> | undefined

/** The index is fetched with the first query, and not before. */
async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ form.dataset['index']!)) as Pagefind
  await pagefind.options({ excerptLength: 1 })
  return pagefind
}

async function search(): Promise<void> {
  const query = box.value.trim()
  history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname)
  list.replaceChildren()
  status.textContent = query ? say.searching : ''
  if (!query) return
  try {
    const { results } = await (await (index ??= load())).search(query)
    const found = await Promise.all(results.slice(0, most).map(async (result) => (await result.data()).meta))
    if (query !== box.value.trim()) return
    status.textContent = say.found(results.length, Math.min(results.length, most))
    list.replaceChildren(
      ...kinds.flatMap((kind) =>
        group(
          kind,
          found.filter((meta) => meta['kind'] === kind),
        ),
      ),
    )
  } catch {
    index = undefined
    status.textContent = say.broken
  }
}

/** The results of one kind under a heading; nothing where there are none. Text goes in as text, never as markup. */
function group(kind: SearchRecord['kind'], found: Record<string, string>[]): Node[] {
  if (found.length === 0) return []
  const title = document.createElement('h2')
  title.textContent = say.kinds[kind]
  const items = found.map((meta) => {
    const [item, link, about] = ['li', 'a', 'p'].map((name) => document.createElement(name))
    link!.setAttribute('href', meta['href']!)
    link!.textContent = meta['title']!
    link!.lang = meta['language']!
    about!.textContent = meta['about']!
    about!.className = 'cap'
    item!.append(link!, about!)
    return item!
  })
  const of = document.createElement('ol')
  of.className = kind
  of.append(...items)
  return [title, of]
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  void search()
})
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  box.value = ''
  void search()
})
box.value = new URLSearchParams(location.search).get('q') ?? ''
if (box.value) void search()
