// Telling what each quotation mark of a text does: it opens, it closes, or it is no quotation mark at all.

/** What a mark does, as far as its surroundings tell; `either` for a straight mark that stands free or tight. */
export type Turn = 'opens' | 'closes' | 'either'

/** A quotation mark at an offset; marks of one family may close each other. */
export interface Mark {
  at: number
  end: number
  family: 'double' | 'single' | 'guillemet' | 'corner'
  /** Curly and low marks are told apart from straight ones, so that one kind may stand inside the other. */
  straight: boolean
  turn: Turn
  /** Whether it stands below the line. */
  low?: boolean
}

/** Everything that may be one; most of a text is passed over by this alone. */
const MARKS = '“„「『」』«»”"‘’\'`'
const LETTER = /[\p{L}\p{N}]/u
const OPENS_AFTER = /[\s([{—–\-/:“"‘'«„…]/u
const CLOSES_BEFORE = /[\s)\]},.;:!?—–\-/”"’'»…]/u
const ELISION = /^(?:\d0s|em|tis|twas|til|cause|bout|round|n)\b/i

/** Reads all quotation marks between two offsets. Apostrophes, inches and seconds are left out. */
export function readMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = []
  for (let at = start; at < end; at++) {
    const character = text[at]!
    if (!MARKS.includes(character)) continue
    const before = at > start ? text[at - 1]! : ' '
    const after = at + 1 < end ? text[at + 1]! : ' '
    if ((character === '`' || character === "'") && after === character) {
      const next = text[at + 2] ?? ' '
      const turn = character === '`' ? 'opens' : sidesOf(before, next)
      marks.push({ at, end: at + 2, family: 'double', straight: true, turn })
      at++
      continue
    }
    const turn = isLowOpen(marks, character) ? 'closes' : turnOf(text, at, character, before, after)
    if (turn) marks.push({ at, end: at + 1, turn, ...kindOf(character) })
  }
  return marks
}

/** German and Czech editors close „so“: what opens elsewhere closes what opened below the line. */
const isLowOpen = (marks: readonly Mark[], character: string): boolean =>
  character === '“' && marks.findLast(({ family }) => family === 'double')?.low === true

function kindOf(character: string): Pick<Mark, 'family' | 'straight' | 'low'> {
  if ('«»'.includes(character)) return { family: 'guillemet', straight: false }
  if ('「」『』'.includes(character)) return { family: 'corner', straight: false }
  if (character === '„') return { family: 'double', straight: false, low: true }
  if ('"“”'.includes(character)) return { family: 'double', straight: character === '"' }
  return { family: 'single', straight: character === "'" }
}

/** What a straight mark does, by what stands on its two sides. */
function sidesOf(before: string, after: string): Turn {
  const [free, tight] = [OPENS_AFTER.test(before), CLOSES_BEFORE.test(after)]
  if (free === tight) return 'either'
  return free ? 'opens' : 'closes'
}

function turnOf(text: string, at: number, character: string, before: string, after: string): Turn | null {
  const free = OPENS_AFTER.test(before)
  const tight = CLOSES_BEFORE.test(after)
  switch (character) {
    case '“':
    case '„':
    case '「':
    case '『':
      return 'opens'
    case '」':
    case '』':
      return 'closes'
    case '«': // »so« is printed, too
      return /\S/.test(before) && tight ? 'closes' : 'opens'
    case '»':
      return free && LETTER.test(after) ? 'opens' : 'closes'
    case '”': // printed for an opening mark by some editors: ”We wait.”
      return /\s/.test(before) && LETTER.test(after) ? 'opens' : 'closes'
    case '"':
      if (/\d/.test(before) && /[\s,.)\-x]/.test(after)) return 'closes'
      return sidesOf(before, after)
    case '‘':
      return free && /\S/.test(after) && !ELISION.test(text.slice(at + 1, at + 8)) ? 'opens' : null
    case '’':
    case "'":
      if (free && LETTER.test(after) && character === "'")
        return ELISION.test(text.slice(at + 1, at + 8)) ? null : 'opens'
      return /\S/.test(before) && tight && !LETTER.test(after) ? 'closes' : null
    default:
      return null
  }
}
