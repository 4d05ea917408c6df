// What each known name is known as, and how long the names are that begin with a word.

const PLAIN = /^[\x20-\x7e]*$/

/** A name without accents and with straight apostrophes; capitals are kept. */
export function plain(name: string): string {
  if (PLAIN.test(name)) return name
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/ı/g, 'i')
}

/** Names and what they are known as, in bits of `Known`. */
export class KnownNames {
  private readonly bits: Map<string, number> = new Map()
  private readonly lengths: Map<string, number> = new Map()

  /** Adds what a name is known as; more than one kind add up. */
  add(name: string, kind: number): void {
    const key = plain(name)
    if (key === '' || kind === 0) return
    this.bits.set(key, (this.bits.get(key) ?? 0) | kind)
    const space = key.indexOf(' ')
    if (space < 0) return
    const first = key.slice(0, space)
    const length = key.split(' ').length
    if (length > (this.lengths.get(first) ?? 0)) this.lengths.set(first, length)
  }

  /** Bits of `Known`; 0 for an unknown name. */
  known(name: string): number {
    return this.bits.get(plain(name)) ?? 0
  }

  /** Number of words of the longest known name that begins with `word`; 0 when no name does. */
  longestFrom(word: string): number {
    const key = plain(word)
    return this.lengths.get(key) ?? (this.bits.has(key) ? 1 : 0)
  }
}
