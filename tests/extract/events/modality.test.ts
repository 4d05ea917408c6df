// Denied, still to come, possible, judged: what is said about the event that carries each verb or noun.
import { describe, expect, it } from 'vitest'
import { readEvents } from './read-events.ts'

const find = (text: string, word: string) => readEvents(text).find(({ trigger }) => trigger.exact === word)

describe('polarity', () => {
  it.each([
    ['Neither China nor Russia has commented on the plan.', 'commented', 'negative'],
    ['"Norvell knew for weeks and said nothing," its partner Aisha Grant added.', 'added', 'positive'],
    ['The chief dismissed the accusation and fired the guards.', 'fired', 'positive'],
    ['The army did not attack the village.', 'attack', 'negative'],
    ['Police failed to arrest the suspects.', 'arrest', 'negative'],
    ['No soldiers were killed.', 'killed', 'negative'],
    ['The envoy never met the rebels.', 'met', 'negative'],
    ['The pilot made no statement.', 'statement', 'negative'],
    ['The senator denied the attack.', 'attack', 'negative'],
    ['The mayor dismissed the report; the opposition walked out.', 'walked', 'positive'],
    ['The hostages were released unharmed.', 'unharmed', 'negative'],
    ['The hostages were released unharmed.', 'released', 'positive'],
    ['There were no reports of casualties.', 'casualties', 'negative'],
    ['There were reports of casualties.', 'casualties', 'positive'],
    ['The court stayed the execution of two men.', 'execution', 'negative'],
    ['The army denied attacking the village.', 'attacking', 'negative'],
    ['The army denied accusations of attacking the village.', 'attacking', 'negative'],
    ['The army rejected the claim that it attacked the village.', 'attacked', 'negative'],
    ['The firm dismissed reports of an explosion at its plant.', 'explosion', 'negative'],
    ['The army did not deny attacking the village.', 'attacking', 'positive'],
    ['The army denied any role in the attack on the village.', 'attack', 'positive'],
    ['Fans rejected the manager, killing the mood.', 'killing', 'positive'],
    ['The army attacked the village.', 'attack', undefined],
    ['Police arrested the suspects.', 'arrested', 'positive'],
  ])('%s: %s is %s', (text, word, polarity) => {
    expect(find(text, word)?.polarity).toBe(polarity)
  })
})

describe('modality', () => {
  it.each([
    ['The council will meet on Monday.', 'meet', 'expected'],
    ['The minister is due to visit Lima.', 'visit', 'expected'],
    ['The firm plans to cut 400 jobs and close a plant in Lima, it said on Monday.', 'close', 'expected'],
    ['A summit is expected to be held in May.', 'summit', 'expected'],
    ['The takeover is expected to close in June.', 'close', 'expected'],
    ['The firm wants to sell the plant.', 'sell', 'possible'],
    ['The firm agreed to sell the plant.', 'sell', 'expected'],
    ['The firm said it would sell the plant.', 'sell', 'expected'],
    ['The dam could collapse.', 'collapse', 'possible'],
    ['If the dam collapses, the town will flood.', 'collapses', 'possible'],
    ['She urged restraint.', 'restraint', 'expected'],
    ['The council met on Monday.', 'met', 'asserted'],
    ['Council to meet on Monday', 'meet', 'expected'],
    ['The driver is facing charges.', 'charges', 'asserted'],
    ['The firm has until Friday to file a lawsuit.', 'lawsuit', 'possible'],
    ['The driver faces trial.', 'trial', 'expected'],
    ['The attack prompted outrage.', 'attack', 'asserted'],
    ['An attack had been planned, prosecutors said.', 'attack', 'possible'],
    ['A march is planned for Sunday.', 'march', 'expected'],
    ['The inquiry is expected to report in May.', 'inquiry', 'asserted'],
    ['The talks are expected to begin in May.', 'talks', 'expected'],
    ['Investigators have not ruled out arson.', 'arson', 'possible'],
    ['Police arrested a man on suspicion of murder.', 'murder', 'possible'],
  ])('%s: %s is %s', (text, word, modality) => {
    expect(find(text, word)?.modality).toBe(modality)
  })
})

describe('judgement', () => {
  it.each([
    ['It was the deadliest flood in a century.', 'flood', true],
    ['A senseless attack shocked the town.', 'attack', true],
    ['An attack shocked the town.', 'attack', false],
    ['The second meeting began.', 'meeting', false],
  ])('%s: %s', (text, word, judgement) => {
    expect(find(text, word)?.judgement).toBe(judgement)
  })
})
