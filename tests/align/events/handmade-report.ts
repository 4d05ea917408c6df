// Builds reports for tests out of the few facts that matter to them.
import type { Report } from '../../../src/align/events/report.ts'
import type { StoryKnowledge } from '../../../src/align/events/story-knowledge.ts'
import type { EventFamily } from '../../../src/lang/shape/events.ts'
import type { EventMention, Role } from '../../../src/model/event-mention.ts'
import type { SectionRole } from '../../../src/model/section.ts'

export interface ReportFacts {
  document?: number
  sentence?: number
  order?: number
  kind?: string
  /** The label of its word, which is the word of a deed of its own. */
  deed?: string
  family?: EventFamily
  lemma?: string
  noun?: boolean
  definite?: boolean
  generic?: boolean
  bare?: boolean
  isNew?: boolean
  isAgain?: boolean
  isSetApart?: boolean
  isPrevious?: boolean
  isOldCount?: boolean
  meanings?: number[]
  date?: string | null
  timeWords?: string
  clauseDate?: string
  isCondition?: boolean
  polarity?: EventMention['polarity']
  modality?: EventMention['modality']
  roles?: Partial<Record<Role, string[]>>
  count?: number
  /** A number of this is a share. */
  isShare?: boolean
  attribution?: string
  isNumbered?: boolean
  section?: SectionRole
  isTally?: boolean
  isOpening?: boolean
  xpos?: string
  /** How its trigger depends on its head. */
  deprel?: string
  upos?: Report['trigger']['upos']
  isOffence?: boolean
  matter?: string[]
  rule?: string
  /** The name that it bears, behind its trigger. */
  bears?: string
  /** A particle behind its verb. */
  particle?: string
  /** What it brings in as new, the noun last. */
  newcomer?: string
  prints?: string[]
  /** The words of its arguments. */
  words?: string
}

/** A report with the given facts; what is not given is as plain as it can be. */
export function report(facts: ReportFacts = {}): Report {
  const { document = 0, sentence = 0, order = 0, kind = 'attack', family = 'conflict', noun = true } = facts
  const lemma = facts.lemma ?? kind
  const word = { start: 0, end: lemma.length, exact: lemma }
  const byRole = new Map(Object.entries(facts.roles ?? {}).map(([role, ids]) => [role as Role, new Set(ids)]))
  const trigger = {
    ...word,
    index: 0,
    lemma,
    upos: facts.upos ?? (facts.bears ? ('PROPN' as const) : noun ? ('NOUN' as const) : ('VERB' as const)),
    xpos: facts.xpos ?? (noun ? 'NN' : 'VBD'),
    head: -1,
    deprel: facts.deprel ?? 'root',
  }
  return {
    key: `${document} ${sentence} ${order}`,
    document,
    order,
    trigger,
    isNoun: noun,
    isDefinite: facts.definite ?? true,
    isNew: facts.isNew ?? false,
    isAgain: facts.isAgain ?? false,
    isSetApart: facts.isSetApart ?? false,
    isPrevious: facts.isPrevious ?? false,
    isOldCount: facts.isOldCount ?? false,
    isGeneric: facts.generic ?? false,
    isBare: facts.bare ?? false,
    isNumbered: facts.isNumbered ?? false,
    isTally: facts.isTally ?? false,
    isOpening: facts.isOpening ?? false,
    isOffence: facts.isOffence ?? false,
    isOne: noun && !facts.isNumbered,
    prints: facts.prints ?? [],
    kind:
      kind === 'other'
        ? null
        : {
            id: kind,
            family,
            label: kind,
            labels: facts.deed === undefined ? {} : { [lemma]: facts.deed },
            ownDeeds: new Set(['looting', 'shooting']),
            questions: [],
            verbs: [],
            nouns: [],
            looseNouns: [],
          },
    byRole,
    actors: new Set([...byRole.values()].flatMap((ids) => [...ids])),
    ownActors: new Set([...byRole.values()].flatMap((ids) => [...ids])),
    counts:
      facts.count === undefined
        ? []
        : [
            {
              ...word,
              id: 'q1',
              value: facts.count,
              operator: '=',
              unit: facts.isShare ? 'percent' : null,
              counts: null,
              kind: facts.isShare ? 'percent' : 'count',
              rule: 'test',
            },
          ],
    newcomers: facts.newcomer
      ? [
          {
            role: 'target',
            noun: facts.newcomer.split(' ').at(-1)!,
            words: new Set(facts.newcomer.split(' ')),
            isOther: facts.newcomer.startsWith('another '),
          },
        ]
      : [],
    tolls: [],
    clauseDate: facts.clauseDate ?? null,
    isCondition: facts.isCondition ?? false,
    timeWords: facts.timeWords ?? null,
    things: new Set(),
    lemmas: new Set([lemma]),
    meanings: new Set(facts.meanings),
    matter: new Set(facts.matter),
    words: new Set(),
    sentence: {
      ...word,
      index: sentence,
      paragraph: 0,
      line: 1,
      section: facts.section ?? 'body',
      repeats: null,
      tokens: [
        trigger,
        ...(facts.particle
          ? [{ ...trigger, exact: facts.particle, index: 1, head: 0, deprel: 'compound:prt' }]
          : []),
        ...(facts.bears
          ? [
              {
                ...trigger,
                exact: facts.bears,
                index: 1,
                start: word.end + 1,
                upos: 'PROPN' as const,
                head: 0,
                deprel: 'flat',
              },
            ]
          : []),
      ],
    },
    mention: {
      id: `e${order}`,
      trigger: word,
      lemma,
      type: kind,
      sentence,
      arguments: [...byRole.keys()].map((role) => ({
        ...word,
        exact: facts.words ?? word.exact,
        role,
        mention: null,
      })),
      time: null,
      date: facts.date ?? null,
      polarity: facts.polarity ?? 'positive',
      modality: facts.modality ?? 'asserted',
      judgement: false,
      attribution: facts.attribution ?? null,
      event: null,
      rule: facts.rule ?? 'test',
    },
  }
}

/** Knowledge in which articles nine places apart came out weeks apart, ids that begin with `person-` are people, ids that end in a number are of that age and `peru-…`, `chile-…` belong to those countries. */
export const story: StoryKnowledge = {
  rarity: () => 1,
  areNear: () => true,
  areWeeksApart: (a, b) => Math.abs(a - b) >= 9,
  isNewsIn: () => false,
  isLongAgo: (_, date) => date !== null && date < '2010',
  tellsNewsOf: () => true,
  countryOf: (id) => (/^(peru|chile)\b/.test(id) ? id.slice(0, 4) : null),
  isPerson: (id) => id.startsWith('person-'),
  isSomebody: (id) => /^(?:person|some)-/.test(id),
  nationOf: (id) => /-from-(\w+)$/.exec(id)?.[1] ?? null,
  ageOf: (id) => Number(/-(\d+)$/.exec(id)?.[1] ?? NaN) || null,
  isNamed: (id) => !id.startsWith('some-'),
  mayBeOneParty: (a, b) => a === b || !(a.startsWith('group-') && b.startsWith('group-')),
  mayBeOnePlace: (a, b) => a === b || !(a.startsWith('city-') && b.startsWith('city-')),
  nameOf: (id) => id,
}
