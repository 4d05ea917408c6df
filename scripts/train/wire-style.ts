// Texts in the dress of news agencies: with datelines, and with lines in capitals.
import type { NamedDocument } from './named-document.ts'
import { seededRandom } from './random.ts'

const MONTHS = [
  'January',
  'Feb',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug',
  'Sept',
  'Oct',
  'Nov',
  'December',
]

/** A copy of `document` with a dateline from one of `cities` before its text and some sentences in capitals. */
export function inWireStyle(document: NamedDocument, cities: readonly string[], seed: number): NamedDocument {
  const random = seededRandom(seed)
  const copy: NamedDocument = { ...document, id: `${document.id}-wire`, text: '', sentences: [], names: [] }
  const dated = random() < 0.5
  document.sentences.forEach((sentence, index) => {
    const start = copy.text.length
    if (dated && index === Math.min(1, document.sentences.length - 1)) {
      const city = cities[Math.floor(random() * cities.length)]!
      const place = random() < 0.7 ? city.toUpperCase() : city
      if (place.length !== city.length) return
      const day = `${MONTHS[Math.floor(random() * 12)]!} ${1 + Math.floor(random() * 28)}`
      const form = random()
      copy.names.push({ start, end: start + place.length, type: 'LOC' })
      copy.text +=
        place + (form < 0.3 ? ` - ` : form < 0.5 ? ` — ` : form < 0.8 ? `, ${day} - ` : `, ${day} -- `)
    }
    const words = document.text.slice(sentence.start, sentence.end)
    const upper = words.toUpperCase()
    const isUpper = upper.length === words.length && words.length < 120 && random() < 0.1
    const shift = copy.text.length - sentence.start
    copy.text += isUpper ? upper : words
    for (const name of document.names)
      if (name.start >= sentence.start && name.end <= sentence.end)
        copy.names.push({ ...name, start: name.start + shift, end: name.end + shift })
    copy.sentences.push({ start, end: copy.text.length })
    copy.text += '\n'
  })
  return copy
}
