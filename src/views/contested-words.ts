// The contested words of English in alphabetical order, for the method page.
import { comparison } from '../lang/en/comparison.ts'

export const CONTESTED_WORDS: readonly string[] = [...comparison.contestedWords].sort()
