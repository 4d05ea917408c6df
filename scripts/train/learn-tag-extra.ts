// What is gathered from the treebanks beside weights: dictionary forms that no rule gives, and the small words.
import { type KnownLemmas, lemmaByRule } from '../../src/parse/lemma.ts'
import { normalForm } from '../../src/parse/word-facts.ts'
import { isClosedTag, type TagExtra } from '../../src/parse/tag.ts'
import type { Example } from './conllu.ts'

/** For each word and tag whose most frequent dictionary form is not that of the rule: that form. */
function learnLemmas(examples: Example[]): KnownLemmas {
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

/** For each word that was met with closed tags: these. Misspelt words are met once; such rare ones are left out. */
function learnClosed(examples: Example[]): TagExtra['closed'] {
  const counts = new Map<string, number>()
  for (const { words, upos, xpos } of examples)
    words.forEach((exact, i) => {
      const tag = `${upos[i]!}|${xpos[i]!}`
      const key = `${normalForm(exact)} ${tag}`
      if (isClosedTag(tag)) counts.set(key, (counts.get(key) ?? 0) + 1)
    })
  const closed: TagExtra['closed'] = {}
  for (const [key, count] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const [word = '', tag = ''] = key.split(' ')
    const isMark = !/\p{L}/u.test(word)
    if (isMark || count > 1) closed[word] = [...(closed[word] ?? []), tag]
  }
  return closed
}

/** All that the tagger's file holds beside its weights. */
export const learnTagExtra = (examples: Example[]): TagExtra => ({
  lemmas: learnLemmas(examples),
  closed: learnClosed(examples),
})
