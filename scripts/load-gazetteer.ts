// Reads the gazetteer's files from their folder; only scripts touch the disk.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readGazetteer } from '../src/lang/gazetteer/read-gazetteer.ts'
import type { Gazetteer, GazetteerFile, GazetteerFiles } from '../src/lang/shape/gazetteer.ts'

const FILES: readonly GazetteerFile[] = [
  'countries',
  'areas',
  'peoples',
  'organisations',
  'places',
  'people',
  'words',
  'encyclopaedia',
]
const ENGLISH = join(import.meta.dirname, '../src/lang/en/gazetteer')

/** The gazetteer in `folder`, which holds one `NAME.txt` for each file. */
export function loadGazetteer(folder: string = ENGLISH): Gazetteer {
  const texts = FILES.map((name) => [name, readFileSync(join(folder, `${name}.txt`), 'utf8')])
  return readGazetteer(Object.fromEntries(texts) as GazetteerFiles)
}
