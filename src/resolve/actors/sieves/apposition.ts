// A description set beside a name: "Mara Lindt, a nurse from Graz".
import type { ActorWords } from '../../../lang/shape/actors.ts'
import type { ParsedSentence, Token } from '../../../model/token.ts'
import { childWith, childrenOf, hasRelation } from '../../../text/tree.ts'
import { quoted } from '../reference.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'
import { sortOf } from '../veto.ts'

const bySentence = (references: readonly Reference[]): ReadonlyMap<ParsedSentence, Reference[]> =>
  Map.groupBy(references, ({ sentence }) => sentence)

/** ", and Mara Lindt". */
const isFollowedByAnd = ([comma, and]: readonly Token[]): boolean =>
  comma?.exact === ',' && and?.xpos === 'CC'

/** A list of three is no apposition: the second of it hangs on the first, and has others joined to it by "and". */
const isListed = ({ sentence, head, mention }: Reference): boolean =>
  isFollowedByAnd(sentence.tokens.filter(({ start }) => start >= mention.end)) ||
  [head, ...childrenOf(sentence, head.index).filter((child) => hasRelation(child, 'conj'))].some(
    (one) => childWith(sentence, one.index, 'cc') !== null,
  )

/** The head of a name together with its title: “Col” of “Col Ana Diaz”. */
const withTitle = ({ head, sentence }: Reference): Token =>
  head.deprel === 'flat' ? sentence.tokens[head.head]! : head

export const apposition: Sieve = {
  name: 'apposition',
  example: '{a:PERSON:name Mara Lindt}, {a:PERSON:nominal a nurse}, helped.',
  reason: 'What stands between commas after a name says who that is; a description of another sort does not.',
  run({ references, clusters }) {
    const here = bySentence(references)
    for (const second of references) {
      const { deprel, head } = withTitle(second)
      if (deprel !== 'appos') continue
      const first = here.get(second.sentence)!.find((other) => other !== second && other.head.index === head)
      const forms = [first?.mention.form, second.mention.form].sort().join()
      if (
        !first ||
        forms !== 'name,nominal' ||
        sortOf(first) !== sortOf(second) ||
        second.number === 'many' ||
        isListed(second)
      )
        continue
      clusters.link(first, second, `${quoted(second)} stands beside ${quoted(first)} as its description`)
    }
  },
}

/** Relations of a noun and the name that follows it, either way: “carmaker Velora”. */
const NAMING = ['flat', 'appos', 'compound', 'nmod']

export const nounBeforeName: Sieve = {
  name: 'noun-before-name',
  example:
    '{a:ORG:nominal Carmaker} {a:ORG:name Velora} sued. {a:ORG:nominal The law firm} {a:ORG:name Velora} lost.',
  reason: 'The noun for a body right before its name says what it is.',
  run({ references, clusters }) {
    const here = bySentence(references)
    for (const name of references) {
      if (name.mention.form !== 'name' || sortOf(name) !== 'body') continue
      const noun = here
        .get(name.sentence)!
        .find(({ mention }) => mention.form === 'nominal' && mention.end + 1 === name.mention.start)
      if (!noun || sortOf(noun) !== 'body' || noun.number === 'many') continue
      const { head } = withTitle(name)
      const isOne =
        (head === noun.head.index ||
          noun.head.head === name.head.index ||
          name.head.head === noun.head.index) &&
        [noun.head, name.head].some((token) => hasRelation(token, ...NAMING))
      if (isOne) clusters.link(name, noun, `${quoted(noun)} stands right before ${quoted(name)}`)
    }
  },
}

/** The words of a sentence between two mentions, and those after the second. */
const gap = (first: Reference, second: Reference): string =>
  first.sentence.exact.slice(
    first.mention.end - first.sentence.start,
    second.mention.start - first.sentence.start,
  )

const next = ({ sentence, mention }: Reference): string =>
  sentence.exact.slice(mention.end - sentence.start).trimStart()

const isOnePerson = (reference: Reference): boolean =>
  sortOf(reference) === 'person' && reference.number === 'one'

/** No forms of address between two commas are longer. */
const LONGEST_TITLE = 60

/** Nothing but commas, forms of address and degrees: ", Dr. ", ", MD, ". */
const isOnlyTitle = (between: string, { honorifics, suffixes }: ActorWords): boolean =>
  between.length <= LONGEST_TITLE &&
  /^, ?/.test(between) &&
  between
    .slice(1)
    .split(/[\s.,]+/)
    .every((word) => word === '' || honorifics.has(word.toLowerCase()) || suffixes.has(word.toLowerCase()))

/** May a description and a name be one person: an office, somebody told of as new, or somebody known ("the driver")? */
function isNamedBeside(first: Reference, second: Reference, offices: ReadonlyMap<string, string>): boolean {
  const [description, name] = first.mention.form === 'nominal' ? [first, second] : [second, first]
  return (
    description.mention.form === 'nominal' &&
    name.mention.form === 'name' &&
    (offices.has(description.office?.noun ?? '') || description.isIndefinite || description.isDefinite)
  )
}

/** Does a comma close it, or does a description behind a name go on with "of", "from" or "who"? No verb may follow: "…, a nurse said". */
function endsThere(first: Reference, second: Reference): boolean {
  if (/^[,.;]/.test(next(second))) return true
  const after = second.sentence.tokens.find(({ start }) => start >= second.mention.end)
  return first.mention.form === 'name' && second.isIndefinite && /^(?:IN|WP|WDT)$/.test(after?.xpos ?? '')
}

/** Somebody known, and what they are: "the suspect, a 61-year-old man,". */
const isToldBeside = (first: Reference, second: Reference): boolean =>
  [first, second].every(({ mention }) => mention.form === 'nominal') &&
  first.isDefinite &&
  second.isIndefinite

export const commas: Sieve = {
  name: 'commas',
  example:
    '{a:PERSON:nominal The chief executive of {b:ORG:name Norddal}}, {a:PERSON:name Mara Lindt}, resigned. Police stopped {c:PERSON:nominal the driver}, {c:PERSON:name Jonas Aker}, a mile away. {d:PERSON:nominal The suspect}, {d:PERSON:nominal a 61-year-old man}, fled. They named {e:PERSON:name Ulla Vik}, MD, {e:PERSON:nominal a physician} from the coast.',
  reason:
    'What stands between commas after a person says who that is, also where the tree of the sentence went wrong.',
  run({ references, clusters, words }) {
    const persons = references.filter(isOnePerson)
    const here = bySentence(persons)
    for (const second of persons)
      for (const first of here.get(second.sentence)!) {
        if (!isOnlyTitle(gap(first, second), words) || !endsThere(first, second)) continue
        const isBeside = isNamedBeside(first, second, words.offices) || isToldBeside(first, second)
        if (isBeside && !isListed(first) && !isListed(second))
          clusters.link(
            first,
            second,
            `${quoted(first)} and ${quoted(second)} stand side by side for one person`,
          )
      }
  },
}

export const relativePronoun: Sieve = {
  name: 'relative-pronoun',
  example: 'Police freed {a:PERSON:nominal the hostage} {a:PERSON:pronoun who} escaped.',
  reason: 'A relative pronoun stands for the noun that its clause describes.',
  run({ references, clusters, words }) {
    const here = bySentence(references)
    for (const pronoun of references) {
      if (
        words.pronouns.get(pronoun.mention.exact.toLowerCase())?.use !== 'relative' ||
        pronoun.mention.form !== 'pronoun'
      )
        continue
      const { sentence, head } = pronoun
      let at = head.head
      for (let i = 0; i < 4 && at >= 0 && sentence.tokens[at]!.deprel !== 'acl:relcl'; i++)
        at = sentence.tokens[at]!.head
      const noun = at >= 0 && sentence.tokens[at]!.deprel === 'acl:relcl' ? sentence.tokens[at]!.head : -1
      const antecedent = here.get(sentence)!.find((other) => other.head.index === noun && other !== pronoun)
      const isNear =
        antecedent && antecedent.mention.end <= head.start && head.start - antecedent.mention.end < 40
      if (isNear) clusters.link(antecedent, pronoun, null)
    }
  },
}
