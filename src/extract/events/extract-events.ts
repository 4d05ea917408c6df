// Finds the events that an article reports: trigger, kind, participants, whether denied, how certain, whether judged.
import type { EventArgument, EventMention } from '../../model/event-mention.ts'
import type { Mention } from '../../model/mention.ts'
import type { ParsedArticle, ParsedSentence, Token } from '../../model/token.ts'
import { covers } from '../../text/spans.ts'
import { hasRelation } from '../../text/tree.ts'
import { adjectiveTrigger } from './adjective-triggers.ts'
import { distinctArguments } from './argument.ts'
import { argumentsOfBefalling, BEFALLING, tellBefalling } from './befalling.ts'
import { type Company, companyOf, inCompany } from './company.ts'
import { isJudged } from './judgement.ts'
import { formTrigger } from './form-triggers.ts'
import type { EventLexicon } from './lexicon.ts'
import { lemmaOf } from './match-entry.ts'
import { withoutMissiles } from './missiles.ts'
import { modalityOf } from './modality.ts'
import { nounArguments } from './noun-arguments.ts'
import { nounForm, nounTrigger } from './noun-triggers.ts'
import { isNegative } from './polarity.ts'
import { kindOfTaking } from './taking.ts'
import type { Trigger } from './trigger.ts'
import { markUnsureVerbs } from './unsure-verbs.ts'
import { verbArguments } from './verb-arguments.ts'
import { verbLemma } from './verb-lemma.ts'
import { tellTolls } from './toll.ts'
import { verbTrigger } from './verb-triggers.ts'

/** The triggers of a sentence in order. A light verb gives way to the noun that it carries, the noun of a phrase to its verb. */
function findTriggers(
  sentence: ParsedSentence,
  lexicon: EventLexicon,
  article: Company = companyOf([sentence]),
): Trigger[] {
  const found = sentence.tokens.flatMap((token) => {
    const trigger =
      verbTrigger(sentence, token, lexicon) ??
      nounTrigger(sentence, token, lexicon) ??
      adjectiveTrigger(sentence, token, lexicon) ??
      formTrigger(sentence, token, lexicon)
    return trigger ? [trigger] : []
  })
  const carriers = new Set(found.map(({ carrier }) => carrier))
  const kept = found.filter(
    (one) => !carriers.has(one.token) && !isPartOfPhrase(one, found) && !isBeforeNoun(one, found),
  )
  const known = kept.map((one) => inCompany(sentence, one, lexicon, article))
  return tellTolls(sentence, tellBefalling(sentence, known, lexicon), lexicon)
}

/** "opened fire" is one event and not a fire, "shot dead" one and not a death besides. */
const isPartOfPhrase = ({ token, kind }: Trigger, found: readonly Trigger[]): boolean =>
  hasRelation(token, 'obj', 'xcomp', 'obl', 'nmod') &&
  found.some(
    (other) =>
      other.token.index === token.head &&
      (other.kind !== kind || token.upos === 'ADJ') &&
      other.words?.includes(lemmaOf(token)),
  )

/** The first of two event nouns side by side describes the second ("suicide bombing"), whatever the tree says. */
const isBeforeNoun = ({ token }: Trigger, found: readonly Trigger[]): boolean =>
  token.upos === 'NOUN' &&
  found.some(
    ({ token: next }) => next.index === token.index + 1 && (next.upos === 'NOUN' || next.xpos === 'VBG'),
  )

/** “The Transport Workers Union says”: one who takes part is called by the whole name, though the tree cuts it in two. */
function wholeName(argument: EventArgument, trigger: Token, names: readonly Mention[]): EventArgument {
  const name = names.find(
    (one) => one.form === 'name' && one.type === 'ORG' && covers(one, argument) && !covers(one, trigger),
  )
  return name && argument.role !== 'count' && argument.role !== 'time'
    ? { ...argument, start: name.start, end: name.end, exact: name.exact }
    : argument
}

function readTrigger(
  sentence: ParsedSentence,
  trigger: Trigger,
  lexicon: EventLexicon,
  names: readonly Mention[],
): Omit<EventMention, 'id'> {
  const { token, carrier, kind, rule } = trigger
  const all =
    token.upos === 'VERB' || token.upos === 'ADJ'
      ? verbArguments(sentence, token, kind, lexicon)
      : nounArguments(sentence, trigger, lexicon, names)
  const lemma =
    token.upos === 'VERB' || rule === 'verb-by-form' ? verbLemma(token, lexicon) : nounForm(token, lexicon)
  const parties = distinctArguments(
    (rule === BEFALLING
      ? argumentsOfBefalling(sentence, all, lexicon)
      : withoutMissiles(sentence, all, trigger, lexicon)
    ).map((one) => wholeName(one, token, names)),
  )
  return {
    trigger: { start: token.start, end: token.end, exact: token.exact },
    lemma,
    type: kindOfTaking(sentence, { lemma, kind, arguments: parties }, lexicon, names),
    sentence: sentence.index,
    arguments: parties,
    time: null,
    date: null,
    polarity: isNegative(sentence, token, carrier, lexicon) ? 'negative' : 'positive',
    modality: modalityOf(sentence, token, carrier, kind, lexicon),
    judgement: isJudged(sentence, token, lexicon),
    attribution: null,
    event: null,
    rule,
  }
}

/** A word of somebody's name is no act, whatever the tagger takes it for: "Mara Doers", "the Coast Patrol". */
const isName = ({ token }: Trigger, names: readonly Mention[]): boolean =>
  names.some(
    ({ type, form, start, end, exact }) =>
      form === 'name' &&
      (token.upos === 'VERB'
        ? type === 'PERSON'
        : /^(?:PERSON|ORG|FAC)$/.test(type) && exact !== token.exact) &&
      covers({ start, end }, token),
  )

/**
 * The events that an article reports, in order of the text, with ids `e1`, `e2` …; time, date, attribution and event
 * stay null. A dateline reports nothing. `names` help to tell places from parties before a noun ("the Lagos bombing").
 */
export function extractEvents(
  parsed: ParsedArticle,
  lexicon: EventLexicon,
  names: readonly Mention[] = [],
): EventMention[] {
  const article = companyOf(parsed.sentences)
  const told = parsed.sentences.filter(({ section }) => section !== 'dateline')
  const found = told.flatMap((sentence) =>
    findTriggers(sentence, lexicon, article)
      .filter((trigger) => !isName(trigger, names))
      .map((trigger) => readTrigger(sentence, trigger, lexicon, names)),
  )
  return markUnsureVerbs(found, parsed, lexicon, names).map((mention, index) => ({
    id: `e${index + 1}`,
    ...mention,
  }))
}
