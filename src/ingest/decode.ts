// The bytes of a file to its characters: byte-order marks, old encodings, and files that are no text.
import type { Problem } from '../model/problem.ts'

/** Largest file that is read, in bytes. A long article has some 50,000; a saved web page seldom 2,000,000. */
export const MAX_BYTES = 5_000_000

/** What a decoded file is: its characters with LF line ends and without byte-order mark, or `null` when it is no text. */
export interface Decoded {
  text: string | null
  problems: Problem[]
}

/** Decodes UTF-8, UTF-16, what the file itself declares, or else Windows-1252, which is reported because it is a guess. */
export function decodeFile(file: string, bytes: Uint8Array, most = MAX_BYTES): Decoded {
  const refuse = (rule: string, message: string): Decoded => ({
    text: null,
    problems: [{ file, place: null, rule, message }],
  })
  if (bytes.length > most)
    return refuse('file-size', `expected at most ${most} bytes, found ${bytes.length}: ${tellSmaller(file)}`)
  const { encoding, isGuess } = findEncoding(bytes)
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n/g, '\n')
  const other = OTHER_FORMATS.find(({ isMet }) => isMet(text.slice(0, START)))
  if (other)
    return refuse('not-text', `expected text, found ${other.name}: save it as plain text or as a web page`)
  if (isBinary(text))
    return refuse('not-text', 'expected text, found a binary file (it holds control characters)')
  if (text.trim() === '') return refuse('empty', 'expected the words of an article, found an empty file')
  const problem: Problem = {
    file,
    place: null,
    rule: 'encoding',
    message: 'expected UTF-8, found other bytes: read as Windows-1252, save the file as UTF-8 to be sure',
  }
  return { text, problems: isGuess ? [problem] : [] }
}

/** What makes a file smaller: pages that are too large hold their pictures. */
const tellSmaller = (file: string): string =>
  /\.html?$/i.test(file) ? 'save the page without its pictures (“Web page, HTML only”)' : 'split the file'

/** Of so many characters it shows what a file is. */
const START = 2000

/** Files of other programs, whatever they are called, by how they begin. */
const OTHER_FORMATS: readonly { name: string; isMet: (start: string) => boolean }[] = [
  { name: 'a PDF', isMet: (start) => start.startsWith('%PDF-') },
  { name: 'rich text (RTF)', isMet: (start) => start.startsWith('{\\rtf') },
  {
    name: 'a document of an office program, or another compressed file',
    isMet: (start) => ['PK\u0003\u0004', 'ÐÏ\u0011'].some((sign) => start.startsWith(sign)),
  },
  {
    name: 'a web archive (MHTML) without a page',
    isMet: (start) => /^[A-Z][A-Za-z-]+: /.test(start) && /^content-type:\s*multipart\/related/im.test(start),
  },
]

/** More control characters than this among all are no text, whatever the encoding; stray ones happen. */
const MOST_CONTROLS = 0.01

/** Does the text hold a NUL, or many control characters other than tabs, line ends and form feeds? */
function isBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is counted
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0
  return text.includes('\0') || controls > MOST_CONTROLS * text.length
}

/** By the byte-order mark, as valid UTF-8, as the file declares, or else as a guess. */
function findEncoding(bytes: Uint8Array): { encoding: string; isGuess: boolean } {
  const marked = findMark(bytes)
  if (marked) return { encoding: marked, isGuess: false }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { encoding: 'utf-8', isGuess: false }
  } catch {
    const declared = findDeclared(bytes)
    return { encoding: declared ?? 'windows-1252', isGuess: declared === null }
  }
}

/** The encoding that a byte-order mark names, or UTF-16 without one: every other byte of its ASCII is zero. */
function findMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes.length < 4 || bytes.length % 2) return null
  const zeros = [0, 0]
  const start = bytes.subarray(0, 400)
  start.forEach((byte, index) => void (byte === 0 && zeros[index % 2]!++))
  const [even, odd] = zeros as [number, number]
  const most = 0.4 * (start.length / 2)
  if (odd > most && even === 0) return 'utf-16le'
  return even > most && odd === 0 ? 'utf-16be' : null
}

/** `<meta charset="…">`, its older form, or `<?xml encoding="…"?>` near the start, if it is an encoding that can be read. */
function findDeclared(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const found = /<(?:meta\b[^>]*?\bcharset|\?xml\b[^>]*?\bencoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(
    start,
  )?.[1]
  try {
    return found === undefined ? null : new TextDecoder(found).encoding
  } catch {
    return null
  }
}
