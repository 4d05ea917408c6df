import { describe, expect, it } from 'vitest'
import { titleEvent } from '../../../src/align/events/title-event.ts'
import { english } from '../../../src/lang/en/english.ts'
import type { Actor } from '../../../src/model/actor.ts'
import { report } from './handmade-report.ts'

const actor = (id: string, name: string): Actor =>
  ({ id, name, kind: 'other', named: true, forms: [], because: [] }) as Actor
const actors = new Map(
  [actor('ship', 'Northern Star'), actor('ship-2', 'Northern Star'), actor('port', 'Elm Port')].map((a) => [
    a.id,
    a,
  ]),
)
const argument = (role: 'agent' | 'target') => ({ start: 0, end: 1, exact: 'x', role, mention: null })

describe('titleEvent', () => {
  it.each([
    ['an agent and a target', 'ship', 'port', 'Sinking by Northern Star on Elm Port'],
    ['two actors of one name, who would read as one', 'ship', 'ship-2', 'Sinking by Northern Star'],
  ])('%s', (_, agent, target, title) => {
    const told = report({ kind: 'crash', family: 'disaster', roles: { agent: [agent], target: [target] } })
    told.mention.arguments.push(argument('agent'), argument('target'))
    expect(titleEvent([told], 'sinking', actors, english.titles)).toBe(title)
  })
})
