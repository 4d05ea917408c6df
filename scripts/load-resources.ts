// Reads from disk what the analysis needs besides the articles; only scripts touch the disk.
import type { Resources } from '../src/pipeline.ts'

export const loadResources = (): Resources => ({})
