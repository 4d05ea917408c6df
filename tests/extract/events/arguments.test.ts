// Who takes part: arguments of one trigger of a marked sentence, each marked with its role.
import { describe, expect, it } from 'vitest'
import { readMarked } from '../../../src/text/marked.ts'
import { readEvents } from './read-events.ts'

describe('participants', () => {
  it.each([
    '{agent Rebels} {trigger attacked} {target {x a convoy} near {place Mosul}}.',
    '{target The mayor} was {trigger arrested} by {agent police in {place Lima}}.',
    'Troops stormed the camp, {trigger killing} {target {count four} gunmen}.',
    "{agent Kenya}'s {trigger strikes} on {target the camp} were short.",
    "{target The mayor}'s {trigger arrest} was a surprise.",
    '{agent Their} {trigger nomination} of {target Ana Diaz} was a surprise.',
    "{agent The mayor}'s {trigger nominee} was a surprise.",
    'The {trigger talks} between {agent Peru} and {agent Chile} were long.',
    'The {trigger ambush} by {agent rebels} was brief.',
    '{agent Troops} carried out {trigger raids} against {target smugglers}.',
    'The {place Lagos} {trigger bombing} was brief.',
    '{agent The minister} {trigger met} {target the king} on {time Monday}.',
    '{count Three} miners were killed and {count {self six}} {trigger injured}.',
    'The {trigger shooting} in {place Oslo} was brief.',
    '{agent Shares} {trigger fell} {count 20} points.',
    '{agent Police} {trigger fired} {instrument tear gas}.',
    'A ferry sank off the coast, {trigger killing} {target {count 12} people}, {x police} said.',
    'The blast {trigger killed} {target {count 2000} people}.',
    '{agent The comedian} will {trigger host} {target the 2014 Games}.',
    'The {trigger shooting} on {time Friday} was brief.',
  ])('%s', (marked) => {
    const { text, marks } = readMarked(marked)
    const trigger = marks.find(({ label }) => label === 'trigger')!
    const event = readEvents(text).find((one) => one.trigger.start === trigger.start)
    const all = event?.arguments.map(({ role, exact }) => `${role} ${exact}`) ?? ['no event']
    const expected = marks.filter(({ label }) => !['trigger', 'self', 'x'].includes(label))
    for (const { label, exact } of expected)
      if (!(trigger.exact === 'injured' && exact === 'Three')) expect(all).toContain(`${label} ${exact}`)
    if (trigger.exact === 'killing') expect(all).not.toContain('target police')
    if (trigger.exact === 'host') expect(all).not.toContain('count 2014')
    if (trigger.exact === 'injured') expect(all).not.toContain('count Three')
  })
})
