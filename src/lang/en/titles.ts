// English words for the titles of events.
import type { TitleWords } from '../shape/titles.ts'

export const titles: TitleWords = {
  by: 'by',
  on: 'on',
  in: 'in',
  and: 'and',
  targets: {
    speech: 'to',
    diplomacy: 'with',
    politics: 'of',
    justice: 'of',
    mobilise: 'of',
    kill: 'of',
    injure: 'of',
    die: 'of',
    appeal: 'to',
    contact: 'with',
    consult: 'with',
    aid: 'to',
    threaten: 'to',
    clash: 'with',
    economy: 'of',
    accuse: 'against',
    condemn: 'of',
    praise: 'of',
    'claim-responsibility': 'for',
  },
}
