// Times that point: "today", "yesterday", "now", "recently".
import { value, type TimeRule } from './time-rule.ts'

export const deixisRules: TimeRule[] = [
  {
    name: 'day',
    example: 'The strike began {DATE yesterday}.',
    reason: 'counted from the day of publication, or of speaking',
    patterns: ['stage? day part?'],
    type: 'DATE',
    // "Russia Today": behind a capital, a capital makes it a name
    say: (found) =>
      found.atoms[0]!.isCapital && found.before()?.isCapital
        ? null
        : {
            kind: 'period',
            unit: 'D',
            offset: found.number('day'),
            from: 'published',
            part: found.text('part'),
          },
  },
  {
    name: 'reference',
    example: 'The firm {DATE recently} moved to a new site.',
    reason: 'now, before or after, without a date',
    patterns: ['reference'],
    type: 'DATE',
    say: (found) => value(found.text('reference')!),
  },
]
