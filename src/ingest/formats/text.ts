// Plain text: the file's characters are the article, unchanged.
import { findParagraphs } from '../paragraphs.ts'
import type { Body } from './body.ts'

/** Reads `.txt`. */
export function readText(_file: string, text: string): Body {
  const paragraphs = findParagraphs(text).map((range) => ({ ...range, role: null }))
  return { text, paragraphs, fields: {}, basis: null, problems: [] }
}
