// Reads from disk what the analysis needs besides the articles; only scripts touch the disk.
import { readEventLexicon } from '../src/extract/events/lexicon.ts'
import { english } from '../src/lang/en/english.ts'
import type { Resources } from '../src/pipeline.ts'
import { loadGazetteer } from './load-gazetteer.ts'
import { loadModels, loadNameModel } from './load-language.ts'

/** Words, known names and weights of English. */
export const loadResources = (): Resources => ({
  language: english,
  gazetteer: loadGazetteer(),
  lexicon: readEventLexicon(english.events),
  models: { parse: loadModels(), names: loadNameModel() },
})
