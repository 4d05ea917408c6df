// Writes an analysis as lines that a person can read and compare: line of the article, layer, words, and what was found.
import type { AnalysedDocument, Analysis } from '../../src/model/analysis.ts'

type Placed = { start: number; text: string }

/** All that was found in one article, in order of the text. */
export function documentLines(document: AnalysedDocument): string {
  const lineOf = (start: number): number => document.text.slice(0, start).split('\n').length
  const rows: Placed[] = [
    ...document.sections
      .filter((s) => s.role !== 'body')
      .map((s) => ({ start: s.start, text: `section ${s.role}: ${s.exact}` })),
    ...document.sentences.map((s) => ({
      start: s.start,
      text: `sentence: ${s.exact}${s.repeats === null ? '' : ` (repeats sentence ${s.repeats + 1})`}`,
    })),
    ...document.mentions.map((m) => ({
      start: m.start,
      text: `mention ${m.form} ${m.type}: ${m.exact} = ${m.actor ?? 'open'}${m.use ? ` (${m.use})` : ''}`,
    })),
    ...document.times.map((t) => ({
      start: t.start,
      text: `time ${t.type}: ${t.exact} = ${t.value ?? 'open'} ${t.certainty}${t.anchor ? ` from ${t.anchor}` : ''}`,
    })),
    ...document.quantities.map((q) => ({
      start: q.start,
      text: `quantity ${q.kind}: ${q.exact} = ${q.operator} ${q.value ?? ''} ${q.unit ?? ''} of ${q.counts ?? 'nothing'}`,
    })),
    ...document.attributions.map((a) => ({
      start: a.content[0]!.start,
      text: `attribution ${a.kind}: ${a.content.map((c) => c.exact).join(' // ')} | ${a.cue?.exact ?? 'no cue'} | ${a.speaker?.exact ?? 'no speaker'} = ${a.actor ?? 'open'}${a.vague ? ' (vague)' : ''}`,
    })),
    ...document.events.map((e) => ({
      start: e.trigger.start,
      text: `event ${e.type}: ${e.trigger.exact} ${e.date ?? 'undated'} ${e.polarity} ${e.modality}${e.judgement ? ' judged' : ''}${e.attribution ? ' attributed' : ''} | ${e.arguments.map((a) => `${a.role} ${a.exact}`).join(' | ')} -> ${e.event ?? 'no event'}`,
    })),
  ]
  return rows
    .sort((a, b) => a.start - b.start)
    .map(({ start, text }) => `${lineOf(start)} ${text}\n`)
    .join('')
}

/** Actors, events, comparisons and relations of the whole story. */
export function storyLines({
  actors,
  events,
  comparisons,
  origins,
  echoes,
  related,
  problems,
}: Analysis): string {
  return [
    ...actors.map(
      (a) =>
        `actor ${a.kind} ${a.id}: ${a.name}${a.named ? '' : ' (not named)'} | ${a.forms.map((f) => `${f.text} ${Object.values(f.counts).join('+')}`).join(', ')}`,
    ),
    ...events.map(
      (e) =>
        `${e.standing === 'told' ? 'event' : e.standing} ${e.type} ${e.id}: ${e.title} | ${e.date.edtf ?? 'undated'} | ${e.phase} | ${e.state} | ${e.mentions.length} reports`,
    ),
    ...comparisons.map(
      (c) =>
        `comparison ${c.id}: ${c.rank.place} ${c.verdict} | ${c.cells.map((x) => `${x.source} ${x.voice}${x.by ? ` by ${x.by}` : ''}: ${x.proof ?? x.spans.map((s) => s.exact).join(' // ')}`).join(' | ')}`,
    ),
    ...origins.map((o) => `origin ${o.id}: ${o.passages.map((p) => `${p.source}: ${p.exact}`).join(' | ')}`),
    ...echoes.map((e) => `echo ${e.source}: ${e.spans.map((s) => s.exact).join(' | ')}`),
    ...related.map((r) => `related ${r.from} ${r.kind} ${r.to}`),
    ...problems.map((p) => `problem ${p.file} ${p.rule}: ${p.message}`),
  ]
    .map((line) => `${line}\n`)
    .join('')
}
