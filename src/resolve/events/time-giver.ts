// Finds the word whose time an event shares: its light verb, the clause of its participle, the attack that killed.
import type { EventWords } from '../../lang/shape/events.ts'
import type { ParsedSentence, Token } from '../../model/token.ts'
import { childrenOf, childWith, hasRelation } from '../../text/tree.ts'

/** What a rule of shared time may look at: the word, the kind of its event, the triggers of the sentence. */
interface Sharing {
  sentence: ParsedSentence
  token: Token
  head: Token
  kind: string
  isSpeech: boolean
  events: ReadonlySet<number>
  words: EventWords
}

interface SharingRule {
  name: string
  example: string
  reason: string
  give: (sharing: Sharing) => Token | null
}

const isListed = (verb: Token, list: readonly string[]): boolean =>
  list.some((entry) => entry.split(' ')[0] === verb.lemma.toLowerCase())

/** Does the verb tell no more of its noun than that it took place, or that someone was there? */
export const isCarrier = (verb: Token, words: EventWords): boolean =>
  isListed(verb, words.lightVerbs) || isListed(verb, words.presenceVerbs)

const isHarm = (kind: string, { harmKinds, wideHarmKinds }: EventWords): boolean =>
  harmKinds.includes(kind) || wideHarmKinds.includes(kind)

const isThat = (token: Token, words: EventWords): boolean =>
  words.relativeWords.includes(token.lemma.toLowerCase())

export const sharingRules: readonly SharingRule[] = [
  {
    name: 'taking-place',
    example: 'A {shares summit} is expected to be held {date on Monday}.',
    reason: 'the verb says no more than that the event of its subject or object takes place',
    give: ({ sentence, token, head, words }) => {
      const raised = hasRelation(token, 'nsubj') ? childWith(sentence, head.index, 'xcomp') : null
      for (const verb of [head, raised]) {
        if (verb?.upos !== 'VERB') continue
        if (hasRelation(token, 'nsubj') && words.happenVerbs.includes(verb.lemma.toLowerCase())) return verb
        const isPassive = verb === head || childWith(sentence, verb.index, 'aux:pass') !== null
        if (!isPassive) continue
        if (hasRelation(token, 'obj', 'nsubj:pass') && isCarrier(verb, words)) return verb
        if (hasRelation(token, 'obl') && isListed(verb, words.lightVerbs)) return verb
      }
      return null
    },
  },
  {
    name: 'participle-of-noun',
    example: 'The clubs broke a {shares deal} signed {date on Monday}.',
    reason: 'a participle that says that the event of its noun took place',
    give: ({ sentence, token, words }) => {
      const next = sentence.tokens[token.index + 1]
      const participle = childrenOf(sentence, token.index).find(
        (child) => hasRelation(child, 'acl') && child.xpos === 'VBN' && isCarrier(child, words),
      )
      if (!next || !participle) return null
      const isRelative = isThat(next, words) && childWith(sentence, participle.index, 'nsubj:pass') === next
      return next === participle || isRelative ? participle : null
    },
  },
  {
    name: 'main-clause-of-when',
    example: 'Two men drowned {date on Monday} when a ferry {shares sank}.',
    reason: 'a clause with "when" behind its main clause happens at the time of that',
    give: ({ sentence, token, head, words }) => {
      if (token.upos !== 'VERB' || !hasRelation(token, 'advcl') || head.index > token.index) return null
      const opens = childrenOf(sentence, token.index).some(
        (child) =>
          hasRelation(child, 'mark', 'advmod') && words.simultaneousWords.includes(child.lemma.toLowerCase()),
      )
      return opens ? head : null
    },
  },
  {
    name: 'when-clause-of-harm',
    example: 'Two men {shares drowned} when a ferry sank {date on Monday}.',
    reason: 'people die when what kills them happens, as the clause with “when” behind tells',
    give: ({ sentence, token, kind, words }) => {
      if (token.upos !== 'VERB' || !words.harmKinds.includes(kind)) return null
      const clause = childrenOf(sentence, token.index).find(
        (child) =>
          child.index > token.index &&
          /^VB[DN]$/.test(child.xpos) &&
          hasRelation(child, 'advcl') &&
          childrenOf(sentence, child.index).some((t) => words.whenWords.includes(t.lemma.toLowerCase())),
      )
      return clause ?? null
    },
  },
  {
    name: 'clause-of-in-which',
    example: 'He survived a raid {date on Monday} in which his driver was {shares killed}.',
    reason: 'what happens in an event, as a clause with “in which” behind it tells, happens when that does',
    give: ({ sentence, token, head, events, words }) => {
      if (
        token.upos !== 'VERB' ||
        !hasRelation(token, 'acl:relcl', 'parataxis', 'advcl') ||
        head.index > token.index
      )
        return null
      const inWhich = childrenOf(sentence, token.index).find(
        (child) => hasRelation(child, 'obl') && isThat(child, words) && child.index < token.index,
      )
      const preposition = inWhich && childWith(sentence, inWhich.index, 'case')
      if (!preposition || !words.withinPrepositions.includes(preposition.lemma.toLowerCase())) return null
      return head.upos === 'VERB' || events.has(head.index) ? head : null
    },
  },
  {
    name: 'participle',
    example: 'Troops stormed the camp {date on Monday}, {shares killing} four gunmen.',
    reason: 'a participle tells more of its clause; "adding" may belong to another clause than the tree says',
    give: ({ sentence, token, head, isSpeech }) => {
      const isParticiple =
        token.xpos === 'VBG' &&
        hasRelation(token, 'advcl') &&
        !childWith(sentence, token.index, 'mark', 'nsubj')
      return isParticiple && !isSpeech ? head : null
    },
  },
  {
    name: 'found-in-a-state',
    example: 'The driver was found {shares dead} {date on Monday}.',
    reason: 'in which state somebody is found is told of the time when they are found',
    give: ({ token, head }) =>
      token.upos === 'ADJ' && hasRelation(token, 'xcomp') && head.upos === 'VERB' ? head : null,
  },
  {
    name: 'harm-by-event',
    example: 'The raid {date on Monday} burned a hut and {shares killed} four gunmen.',
    reason: 'people are killed or injured when what kills or injures them happens',
    give: ({ sentence, token, head, kind, events, words }) => {
      if (token.upos !== 'VERB' || !isHarm(kind, words)) return null
      const isSecond = hasRelation(token, 'conj') && head.upos === 'VERB'
      const own = childWith(sentence, token.index, 'nsubj', 'nsubj:pass')
      const subject = own ?? (isSecond ? childWith(sentence, head.index, 'nsubj') : null)
      if (subject && !isThat(subject, words)) return events.has(subject.index) ? subject : null
      const relative = hasRelation(token, 'ccomp') && !subject ? head : token
      const pronoun = childrenOf(sentence, relative.index).some((child) => isThat(child, words))
      const noun = sentence.tokens[relative.head]
      return hasRelation(relative, 'acl:relcl') && pronoun && noun && events.has(noun.index) ? noun : null
    },
  },
]

/** The word whose time is that of the event of `token`, too, by the first rule that finds one. */
export function timeGiver(
  sentence: ParsedSentence,
  token: Token,
  event: { kind: string; isSpeech: boolean },
  events: ReadonlySet<number>,
  words: EventWords,
): Token | null {
  const head = sentence.tokens[token.head] ?? token
  for (const rule of sharingRules) {
    const giver = rule.give({ sentence, token, head, ...event, events, words })
    if (giver && giver !== token) return giver
  }
  return null
}
