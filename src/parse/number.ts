// The value of a number in words or figures, read by compromise.
import nlp from 'compromise/three'

/** "two and a half million": what compromise reads without its half. */
const WITH_HALF = /^(.+?) and a half(?: (hundred|thousand|million|billion|trillion))?$/

/**
 * The value of `text`, such as "forty", "three hundred", "1.5 million" or "12,000". Null when the whole of it is not
 * one number: "several hundred", "five to six", "dozens".
 */
export function parseNumberWords(text: string): number | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ')
  if (plain === '' || plain.length > 80) return null
  const half = WITH_HALF.exec(plain)
  if (half) {
    const whole = parseNumberWords(half[1]!)
    const scale = half[2] ? parseNumberWords(`one ${half[2]}`) : 1
    return whole === null || scale === null ? null : (whole + 0.5) * scale
  }
  const numbers = nlp(plain).numbers()
  if (numbers.length !== 1 || numbers.text() !== plain.replace(/^an? /, '')) return null
  const [value] = [numbers.get()].flat()
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}
