// Who is heard: every speaker by the words that each source attributes to it, then all that is quoted and reported.
import type { Attribution } from '../model/attribution.ts'
import { byLetter, type Entry, type Letter } from './a-to-z.ts'
import { countNamings } from './actor-mentions.ts'
import type { Told } from './actor-told.ts'
import type { Edition, Source } from './edition.ts'
import { actorPath } from './links.ts'
import { countInRanges, quotedRanges, saidIn } from './quotation.ts'
import { speakersOf, type Speaker } from './speakers.ts'
import { pageWords } from '../words/page-words.ts'
import { countOutlets, nameSources } from '../words/words.ts'

/** One source's part of what a speaker is heard with. Lengths of bars are thousandths of the longest. */
export interface Bar {
  source: Source
  said: number
  quoted: number
  saidLength: number
  quotedLength: number
  text: string
}

export interface Voice {
  id: string
  name: string
  href: string | null
  total: number
  quoted: number
  bars: Bar[]
  kinds: Record<Attribution['kind'], number>
  told: Told
}

export interface QuotesPage {
  sentence: string
  /** Those who could be asked, the most heard first. */
  voices: Voice[]
  /** Those whose words stand on this page. */
  told: Voice[]
  /** Of very many speakers all, from A to Z; where each is heard stands on its own page. */
  letters: Letter[]
  /** News reports, sources, and words that nobody is named for. */
  vague: Voice[]
  /** Actors that are named often and never heard. */
  unheard: { name: string; href: string; text: string }[]
}

const fewestNamings = 3
/** Of more speakers than these only the most heard are drawn, and the words of those who have a page stand there. */
const mostVoices = 24
const mostUnheard = 12

export function viewQuotes(edition: Edition): QuotesPage {
  const speakers = speakersOf(edition)
  const all = speakers.map((speaker) => ({ speaker, voice: voiceOf(edition, speaker) }))
  const longest = Math.max(1, ...all.flatMap(({ voice }) => voice.bars.map((bar) => bar.said)))
  for (const bar of all.flatMap(({ voice }) => voice.bars)) {
    bar.saidLength = Math.round((1000 * bar.said) / longest)
    bar.quotedLength = Math.round((1000 * bar.quoted) / longest)
  }
  const sorted = all.sort((a, b) => b.voice.total - a.voice.total)
  const voices = sorted.filter(({ speaker }) => !speaker.isVague && speaker.name !== null)
  const isLong = voices.length > mostVoices
  const heard = voices.map(({ voice }) => voice)
  return {
    sentence: pageWords.quotes.sentence(heard, countOutlets(edition.sources)),
    voices: isLong ? heard.slice(0, mostVoices) : heard,
    told: isLong ? heard.filter(({ href }) => href === null) : heard,
    letters: isLong ? byLetter(entriesOf(heard)) : [],
    vague: sorted.flatMap((one) => (voices.includes(one) ? [] : [one.voice])),
    unheard: unheardOf(edition, speakers),
  }
}

/** A name that several speakers share stands with the sources that each is heard in: “a spokesman” in two articles are two. */
function entriesOf(heard: readonly Voice[]): Entry[] {
  const named = Map.groupBy(heard, ({ name }) => name)
  return heard.map(({ id, name, href, bars }) => ({
    name:
      named.get(name)!.length === 1
        ? name
        : pageWords.quotes.heardOnlyIn(name, nameSources(bars.map(({ source }) => source))),
    href: href ?? `#${id}`,
  }))
}

function voiceOf(edition: Edition, speaker: Speaker): Voice {
  const bars = speaker.heard.map(({ source, said }): Bar => {
    const { text } = source.document
    const all = countInRanges(
      text,
      said.flatMap((one) => one.content),
    )
    const quoted = countInRanges(text, said.flatMap(quotedRanges))
    return {
      source,
      said: all,
      quoted,
      saidLength: 0,
      quotedLength: 0,
      text: pageWords.quotes.bar(all, quoted),
    }
  })
  const said = speaker.heard.flatMap((heard) => heard.said)
  const of = (kind: Attribution['kind']): number => said.filter((one) => one.kind === kind).length
  return {
    id: speaker.id,
    name: speaker.name ?? (speaker.isVague ? pageWords.quotes.nobody : pageWords.quotes.notClear),
    href: speaker.actor === null ? null : `${actorPath(speaker.actor)}#q`,
    total: bars.reduce((sum, bar) => sum + bar.said, 0),
    quoted: bars.reduce((sum, bar) => sum + bar.quoted, 0),
    bars,
    kinds: { direct: of('direct'), mixed: of('mixed'), indirect: of('indirect') },
    told: speaker.heard.map(({ source, said: own }) => ({ source, excerpts: saidIn(edition, source, own) })),
  }
}

function unheardOf(edition: Edition, speakers: Speaker[]): QuotesPage['unheard'] {
  const heard = new Set(speakers.map(({ actor }) => actor))
  return edition.actors
    .filter(({ id, named, kind }) => named && !heard.has(id) && kind !== 'place' && kind !== 'other')
    .map((actor) => {
      const counts = countNamings(edition, actor.id).filter(({ n }) => n > 0)
      return { actor, counts, n: counts.reduce((sum, { n }) => sum + n, 0) }
    })
    .filter(({ n }) => n >= fewestNamings)
    .sort((a, b) => b.n - a.n)
    .slice(0, mostUnheard)
    .map(({ actor, counts }) => ({
      name: actor.name,
      href: actorPath(actor.id),
      text: pageWords.quotes.named(counts),
    }))
}
