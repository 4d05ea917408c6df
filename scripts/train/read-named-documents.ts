// All texts with marked names that the tagger learns from.
import { join } from 'node:path'
import type { Gazetteer } from '../../src/lang/shape/gazetteer.ts'
import type { NameWords } from '../../src/lang/shape/names.ts'
import type { NamedDocument } from './named-document.ts'
import { readGum } from './read-gum.ts'
import { readRe3d, readUner, readWikiGold } from './read-iob.ts'
import { settleNames } from './settle-names.ts'

/** Reads WikiGold, UNER, re3d and GUM from the folder of training texts. */
export function readNamedDocuments(folder: string, gazetteer: Gazetteer, words: NameWords): NamedDocument[] {
  return [
    ...readWikiGold(join(folder, 'names/wikigold.conll')),
    ...readUner(join(folder, 'names/uner-ewt-dev.iob2')),
    ...readUner(join(folder, 'names/uner-ewt-test.iob2')),
    ...readRe3d(join(folder, 'names/re3d-open.conll'), words),
    ...['train', 'dev', 'test'].flatMap((part) => readGum(join(folder, `ud-gum-open/${part}.conllu`), words)),
  ].map((document) => settleNames(document, gazetteer))
}
