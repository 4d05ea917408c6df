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
    'A {trigger raid} on {target the hotel} by {agent commandos} was brief.',
    '{agent Rebels} {trigger attacked} {target oil plants} with {instrument drones}.',
    'She wept for {target {count three} miners} who {trigger died} in the fire.',
    '{agent Shares} {trigger fell} {count 20} points.',
    '{agent Shares} {trigger rose} {count 3} percent on {x the news}.',
    '{agent Police} {trigger fired} {instrument tear gas}.',
    'A ferry sank off the coast, {trigger killing} {target {count 12} people}, {x police} said.',
    'The blast {trigger killed} {target {count 2000} people}.',
    '{agent The comedian} will {trigger host} {target the 2014 Games}.',
    'The {trigger shooting} on {time Friday} was brief.',
    'Officials raised the death {trigger toll} to {count 16}.',
    'The death {trigger toll} from the floods rose to {count 53} on Monday, officials said.',
    'The ferry sank with the {trigger loss} of {count at least 16} lives.',
    '{target Norvik} {trigger sold} for $4 billion on {time Monday}.',
    '{agent Norvik} {trigger sold} {target its unit} to {recipient Halden} for $4 billion.',
    'Shelling {trigger killed} {target {count six} civilians} and wounded ten in {place the city of Karsk} on Monday.',
    'Protests were held in {place Takoradi}, where {agent police} {trigger arrested} {target {count six} people}.',
    'She was taken to Lima, where {target she} {trigger died}.',
    'The number of {target people} known to have {trigger died} in the fire rose to {count 17}.',
    '{target The mayor} {trigger died} on the way to hospital.',
    '{target Twelve soldiers} and {target three civilians} were {trigger killed}.',
    'The crew flew to Lima on {x Monday}, where {agent they} {trigger met} {target the mayor}.',
    'Rescuers joined {target the search}, which was {trigger called} off.',
    'A ferry sank off Malta, {trigger killing} {target at least {count 14}}, the coastguard said.',
    'Halden will cut jobs, {agent a person familiar with the plans} {trigger said}.',
    'It was {agent the elders}, rather than {x the government}, who {trigger led} the talks.',
    '{target The boy} was {trigger shot} on {x his way} home.',
    'Witnesses {trigger saw} {target the car} on {x the bridge}.',
    'He could face ten years if {trigger convicted}, a {x prosecutor} said.',
  ])('%s', (marked) => {
    const { text, marks } = readMarked(marked)
    const trigger = marks.find(({ label }) => label === 'trigger')!
    const event = readEvents(text).find((one) => one.trigger.start === trigger.start)
    const all = event?.arguments.map(({ role, exact }) => `${role} ${exact}`) ?? ['no event']
    const expected = marks.filter(({ label }) => !['trigger', 'self', 'x'].includes(label))
    for (const { label, exact } of expected)
      if (!(trigger.exact === 'injured' && exact === 'Three')) expect(all).toContain(`${label} ${exact}`)
    if (/^(?:led|shot|saw)$/.test(trigger.exact))
      expect(all.map((one) => one.replace(/^\w+ /, ''))).not.toContain(
        marks.find(({ label }) => label === 'x')!.exact,
      )
    if (trigger.exact === 'killing') expect(all).not.toContain('target police')
    if (trigger.exact === 'convicted') expect(all).not.toContain('target a prosecutor')
    if (trigger.exact === 'host') expect(all).not.toContain('count 2014')
    if (trigger.exact === 'injured') expect(all).not.toContain('count Three')
  })
})
