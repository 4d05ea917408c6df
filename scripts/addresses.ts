// The command: records the addresses that the story's pages have now, so that links to them go on leading there.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Document, visit } from 'yaml'
import type { RecordedAddresses } from '../src/model/address.ts'
import { recordAddresses } from './addresses/record-addresses.ts'
import { analyseContent } from './analyse-content.ts'
import { countThings, startProgress } from './progress.ts'
import { ADDRESSES_FILE, readAddresses } from './read-content.ts'
import { writeFile } from './write-file.ts'

const HEAD = `# The addresses under which pages of this story were published, with words by which each page is found again.
# "npm run addresses" adds those that are new and changes nothing else. Take out a page whose old address may be forgotten.
`

const countOf = ({ events, actors }: RecordedAddresses): number =>
  Object.keys(events).length + Object.keys(actors).length

/** As people write it: each quotation on a line of its own. */
function print(all: RecordedAddresses): string {
  const document = new Document(all)
  visit(document, { Map: (_, node) => void (node.flow = node.has('document')) })
  return document.toString({ lineWidth: 0 })
}

/** Adds the present addresses to the file of a content folder and returns what was done. Throws on a file that is wrong. */
export function addresses(content: string): string {
  const recorded = readAddresses(content)
  const progress = startProgress()
  const { analysis } = analyseContent(content, progress.step)
  progress.step('Quoting words of each page')
  const all = recordAddresses(recorded ?? { events: {}, actors: {} }, analysis)
  progress.end(`${countThings(analysis.documents.length, 'article')} read`)
  const path = join(content, ADDRESSES_FILE)
  writeFile(path, HEAD + print(all))
  return `${path}: ${countThings(countOf(all), 'address', 'addresses')}, ${countOf(all) - (recorded ? countOf(recorded) : 0)} of them new`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  try {
    console.log(addresses(process.env['CONTENT'] ?? 'content'))
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
