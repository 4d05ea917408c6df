// A page that a browser saved as one file with its pictures (MHTML): the page alone, as bytes that were never packed.
// No library for mail does it: those that are kept answer later, and an article is read at once.

export interface ArchivedPage {
  bytes: Uint8Array
  /** Where the page was when it was saved, if that was on the web. */
  url: string | null
}

interface Part {
  headers: ReadonlyMap<string, string>
  body: string
}

/** Headers are longer than this in no file that a browser wrote. */
const MOST_HEADERS = 10_000
const HEADER_LINE = /^[A-Z][\w-]*:/i

/** Does the file begin as a message of several related parts? Its name does not matter. */
export function isWebArchive(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, MOST_HEADERS)).toString('latin1')
  return (
    HEADER_LINE.test(start) &&
    /^multipart\/related\b/i.test(splitHeaders(start).headers.get('content-type') ?? '')
  )
}

/**
 * The page of an archive: the part that its head names, else the first one with HTML; null when there is none, as in a file that was
 * cut off. Source: RFC 2557 (MHTML), RFC 2387 (related parts), RFC 2045 and 2046 (how they are packed and bounded).
 */
export function openWebArchive(bytes: Uint8Array): ArchivedPage | null {
  // a character for each byte
  const { headers, body } = splitHeaders(Buffer.from(bytes).toString('latin1'))
  const type = headers.get('content-type') ?? ''
  const boundary = parameterOf(type, 'boundary')
  if (!boundary) return null
  const pages = `\n${body}`
    .split(`\n--${boundary}`)
    .slice(1)
    .map((part) => splitHeaders(part.replace(/^[ \t]*\r?\n/, '')))
    .filter((part) =>
      /^(?:text\/html|application\/xhtml\+xml)\b/i.test(part.headers.get('content-type') ?? ''),
    )
  const start = parameterOf(type, 'start')
  const page = pages.find((part) => start !== null && part.headers.get('content-id') === start) ?? pages[0]
  if (!page) return null
  const places = [headers.get('snapshot-content-location'), page.headers.get('content-location')]
  return {
    bytes: asUnicode(unpack(page), page),
    url: places.find((place) => /^https?:/i.test(place ?? '')) ?? null,
  }
}

/** What stands before the first empty line, by its names in small letters, and what stands behind it. */
function splitHeaders(text: string): Part {
  const gap = /\r?\n\r?\n/.exec(text.slice(0, MOST_HEADERS))
  const lines = text.slice(0, gap?.index ?? MOST_HEADERS).replace(/\r?\n[ \t]+/g, ' ')
  const headers = new Map<string, string>()
  for (const line of lines.split(/\r?\n/)) {
    const end = line.indexOf(':')
    if (end > 0) headers.set(line.slice(0, end).toLowerCase(), line.slice(end + 1).trim())
  }
  return { headers, body: gap ? text.slice(gap.index + gap[0].length) : '' }
}

/** Of `multipart/related; boundary="x"` what `boundary` is. */
function parameterOf(header: string, name: string): string | null {
  const [, quoted, bare] =
    new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(header) ?? []
  return quoted ?? bare ?? null
}

function unpack({ headers, body }: Part): Buffer {
  const packing = headers.get('content-transfer-encoding')?.toLowerCase()
  if (packing === 'base64') return Buffer.from(body, 'base64')
  if (packing !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const plain = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  return Buffer.from(plain, 'latin1')
}

/** In an encoding that the head of the part alone tells, the page itself would be read as something else. */
function asUnicode(bytes: Buffer, { headers }: Part): Uint8Array {
  const charset = parameterOf(headers.get('content-type') ?? '', 'charset')
  try {
    return charset === null ? bytes : Buffer.from(new TextDecoder(charset).decode(bytes))
  } catch {
    return bytes
  }
}
