// One comparison: a question with the answers of all articles that are asked, the verdict, its reason, and who is silent.
import type { Cell, Comparison, UnrankedComparison } from '../model/comparison.ts'
import type { ParsedSentence } from '../model/token.ts'
import type { Answer } from './answer.ts'
import { askInWords } from './ask.ts'
import type { Ground } from './ground.ts'
import { hasTwoOrigins, originAt } from './origins/one-origin.ts'
import { judgeContext, type JudgeContext } from './question.ts'
import { proveSilence } from './silence.ts'
import type { Finding } from './verdicts/finding.ts'
import { voiceOf } from './voice.ts'

export interface Asked extends Pick<Comparison, 'id' | 'event' | 'kind' | 'importance'> {
  key: string
  /** Kind of the event, for the words of the question. */
  type?: string
  /** What the question asks about, where its words leave room for it. */
  name?: string
  /** Positions of the articles that were asked and surely do not answer. */
  silent: readonly number[]
  /** The sentences that report the event, for the proof of silence; none for a question to whole articles. */
  reports?: readonly { document: number; sentence: ParsedSentence }[]
  judge(answers: readonly Answer[], context: JudgeContext): Finding
}

/** `found` holds one answer at least, in order of the articles and of the text. */
export function compareAnswers(asked: Asked, found: readonly Answer[], ground: Ground): UnrankedComparison {
  const { stories, words } = ground
  const { id, event, kind, importance } = asked
  const answers = withoutRepeats(found)
  const answering = new Set(answers.map((a) => a.document))
  const context = judgeContext(stories)
  const cells = [
    ...answers.map((a) => cellOf(a, ground)),
    ...asked.silent.map((d) => proveSilence({ document: d, reports: asked.reports, answers }, stories)),
  ]
  const finding: Pick<Comparison, 'verdict' | 'because'> & Pick<Finding, 'between'> =
    answering.size > 1
      ? noteOrigin(asked.judge(answers, context), cells, ground)
      : { verdict: 'only' as const, because: explainSilence(asked.silent, event, context) }
  const idOf = (d: number): string => stories[d]!.found.id
  const { between } = finding
  const { text, group } = askInWords(words, asked.key, asked.type)
  return {
    id,
    event,
    question: asked.key,
    text: text.replace('{name}', asked.name ?? ''),
    group,
    kind,
    importance,
    verdict: finding.verdict,
    between: between ? [idOf(between[0]), idOf(between[1])] : null,
    pairs: judgePairs(finding.verdict, answers, asked, context).map(({ pair, verdict }) => ({
      between: [idOf(pair[0]), idOf(pair[1])],
      verdict,
    })),
    cells,
    because: finding.because,
  }
}

/** Above so many articles nobody reads every pair. */
const MOST_ARTICLES = 12

/** Every two of three articles or more that lie to each other in another way than all do. */
function judgePairs(
  verdict: Comparison['verdict'],
  answers: readonly Answer[],
  { judge }: Asked,
  context: JudgeContext,
): { pair: [number, number]; verdict: Comparison['verdict'] }[] {
  const told = [...new Set(answers.map(({ document }) => document))]
  if (verdict === 'same' || told.length < 3 || told.length > MOST_ARTICLES) return []
  return told
    .flatMap((a, i) => told.slice(i + 1).map((b): [number, number] => [a, b]))
    .map((pair) => ({
      pair,
      verdict: judge(
        answers.filter(({ document }) => pair.includes(document)),
        context,
      ).verdict,
    }))
    .filter((judged) => judged.verdict !== verdict)
}

/** A cell with the words of an answer and the voice they are in. */
function cellOf(answer: Answer, { stories, origins }: Ground): Cell {
  const { found } = stories[answer.document]!
  const { judgement = false, expected = false } = answer
  return {
    source: found.id,
    ...voiceOf(found, answer.spokenAt ?? answer.span, { judgement, expected }),
    origin: originAt(origins, found.id, answer.span),
    spans: [answer.span, ...(answer.more ?? [])],
    proof: null,
  }
}

/** What is told alike, but goes back to one text, one speaker or one outlet, is told once. */
function noteOrigin(finding: Finding, cells: readonly Cell[], { outlets }: Ground): Finding {
  if (finding.verdict !== 'same' || hasTwoOrigins(cells, outlets)) return finding
  return { ...finding, because: `One origin: no source has it from elsewhere. ${finding.because}` }
}

function explainSilence(silent: readonly number[], event: string | null, context: JudgeContext): string {
  const names = silent.map((d) => context.sourceName(d)).join(', ')
  if (event === null) return `None was found in ${names}.`
  return `No sentence in which ${names} ${silent.length > 1 ? 'report' : 'reports'} the event says it.`
}

/** The same words at the same place once. */
function withoutRepeats(answers: readonly Answer[]): Answer[] {
  const seen = new Set<string>()
  return answers.filter((a) => {
    const key = `${a.document} ${a.span.start} ${a.span.end}`
    return !seen.has(key) && seen.add(key)
  })
}
