// The results kept for this project, in node_modules/.cache/collation; those of earlier states of the program are removed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { hashProgram } from '../cache-key.ts'
import { forgetOthers, type StorePlace } from './result-store.ts'

const PROJECT = resolve(import.meta.dirname, '../..')
const CACHE_FOLDER = join(PROJECT, 'node_modules/.cache/collation')

let program: string | undefined

/** Where results are kept: in `folder`, for the program as it lies on disk now. */
export function placeOfResults(folder: string = CACHE_FOLDER): StorePlace {
  const place = { folder, program: (program ??= hashProgram(PROJECT)) }
  forgetOthers(place)
  return place
}

/** Runs `work` with a place whose results are thrown away afterwards. */
export async function withPassingResults<T>(work: (place: StorePlace) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'collation-results-'))
  try {
    return await work(placeOfResults(folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
