// The dictionary form of a word, from its tag: what the treebanks showed first, then compromise's rules.
import nlp from 'compromise/three'
import { normalForm } from './word-facts.ts'

/** Dictionary forms that no rule gives, by normal form and tags: `{ "better ADJ JJR": "good" }`. */
export type KnownLemmas = Record<string, string>

/** The parts of compromise that are used here; its own types leave them open. */
interface Compromise {
  two: {
    transform: {
      verb: { toInfinitive(word: string, model: unknown, tense: string): string }
      noun: { toSingular(word: string, model: unknown): string }
    }
  }
}

const { verb, noun } = (nlp.methods() as unknown as Compromise).two.transform
const model: unknown = nlp.model()

const TENSES: Record<string, string> = {
  VBD: 'PastTense',
  VBN: 'Participle',
  VBG: 'Gerund',
  VBZ: 'PresentTense',
}

/** Plurals in -s whose singular is the same, by their ends: "series", "means". */
const SAME_PLURAL = /(?:series|species|news|means|ics|us|ss)$/

/** The rule for a word of lower case: verbs to the infinitive, plural nouns to the singular, others as they are. */
export function lemmaByRule(word: string, upos: string, xpos: string): string {
  if (!/^\p{Ll}+(?:-\p{Ll}+)*$/u.test(word)) return word
  const tense = TENSES[xpos]
  if (tense && (upos === 'VERB' || upos === 'AUX')) {
    const lemma = verb.toInfinitive(word, model, tense) || word
    return xpos === 'VBN' && lemma === word ? lemmaByRule(word, upos, 'VBD') : lemma
  }
  if (xpos === 'NNS' && upos === 'NOUN' && !SAME_PLURAL.test(word)) {
    const cut = word.lastIndexOf('-') + 1
    return word.slice(0, cut) + (noun.toSingular(word.slice(cut), model) || word.slice(cut))
  }
  return word
}

const CACHE_LIMIT = 50_000

/** Gives dictionary forms: lower case, but for proper nouns, which stay as they are printed. */
export function makeLemmatizer(known: KnownLemmas): (exact: string, upos: string, xpos: string) => string {
  const cache = new Map<string, string>()
  return (exact, upos, xpos) => {
    if (upos === 'PROPN') return exact
    const key = `${exact} ${upos} ${xpos}`
    const remembered = cache.get(key)
    if (remembered !== undefined) return remembered
    const word = normalForm(exact) === exact.toLowerCase() ? exact.toLowerCase() : normalForm(exact)
    const plain = /\p{Nd}/u.test(exact) ? exact.toLowerCase() : word
    const lemma = known[`${plain} ${upos} ${xpos}`] ?? lemmaByRule(plain, upos, xpos)
    if (cache.size >= CACHE_LIMIT) cache.clear()
    cache.set(key, lemma)
    return lemma
  }
}
