// Dictionary forms that no rule gives, gathered from the treebanks.
import { type KnownLemmas, lemmaByRule } from '../../src/parse/lemma.ts'
import { normalForm } from '../../src/parse/word-facts.ts'
import type { Example } from './conllu.ts'

/** For each word and tag whose most frequent dictionary form is not that of the rule: that form. */
export function learnLemmas(examples: Example[]): KnownLemmas {
  const counts = new Map<string, Map<string, number>>()
  for (const { words, lemmas, upos, xpos } of examples)
    words.forEach((exact, i) => {
      const word = normalForm(exact)
      if (upos[i] === 'PROPN' || /\p{N}/u.test(exact) || xpos[i] === 'GW' || !/^['\p{L}-]+$/u.test(word))
        return
      const key = `${word} ${upos[i]!} ${xpos[i]!}`
      const forms = counts.get(key) ?? new Map<string, number>()
      const lemma = lemmas[i]!.toLowerCase()
      forms.set(lemma, (forms.get(lemma) ?? 0) + 1)
      counts.set(key, forms)
    })
  const known: KnownLemmas = {}
  for (const [key, forms] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const [word = '', upos = '', xpos = ''] = key.split(' ')
    const [lemma] = [...forms].sort((a, b) => b[1] - a[1])[0]!
    if (lemma !== lemmaByRule(word, upos, xpos)) known[key] = lemma
  }
  return known
}
