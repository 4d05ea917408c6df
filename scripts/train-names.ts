// Learns the weights of the name tagger. Usage: train-names.ts TRAINING OUT [--without-news]
// TRAINING is the folder with names/ and ud-gum-open/. With --without-news the news of GUM are left out, to measure on them.
import { writeFileSync } from 'node:fs'
import { nameFingerprint } from '../src/extract/names/name-model.ts'
import { NAME_TAGS } from '../src/extract/names/name-tags.ts'
import { nameWords } from '../src/lang/en/names.ts'
import { sentenceWords } from '../src/lang/en/sentences.ts'
import { writeModel } from '../src/learn/model-file.ts'
import { tokenize } from '../src/parse/tokenize.ts'
import { loadGazetteer } from './load-gazetteer.ts'
import { learnNames } from './train/learn-names.ts'
import { toExamples } from './train/name-examples.ts'
import { readNamedDocuments } from './train/read-named-documents.ts'
import { readSpareNames, rename } from './train/rename.ts'
import { inWireStyle } from './train/wire-style.ts'

const [training, out, option] = process.argv.slice(2)
if (!training || !out) throw new Error('usage: train-names.ts TRAINING OUT [--without-news]')

const gazetteer = loadGazetteer()
const documents = readNamedDocuments(training, gazetteer, nameWords).filter(
  ({ id }) => option !== '--without-news' || !id.startsWith('GUM_news_'),
)
const spare = readSpareNames(new URL('../src/lang/en/gazetteer', import.meta.url).pathname)
const renamed = documents.map((document, i) =>
  inWireStyle(rename(document, spare, gazetteer, i), spare.cities, i),
)
const rows = learnNames(
  toExamples([...documents, ...renamed], gazetteer, nameWords, (text, range) =>
    tokenize(text, range, sentenceWords),
  ),
  { rounds: 4 },
)
const bytes = writeModel([...NAME_TAGS], nameFingerprint(nameWords), rows)
writeFileSync(out, bytes)
console.log(`${documents.length} documents, ${rows.size} features, ${bytes.length} bytes`)
