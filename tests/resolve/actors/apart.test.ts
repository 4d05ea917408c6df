// Sentences in which two must stay two, and pronouns that must stay open.
import { describe, expect, it } from 'vitest'
import { actorWords } from '../../../src/lang/en/actors.ts'
import { resolveActors } from '../../../src/resolve/actors/resolve-actors.ts'
import { asLetters, gazetteer, parseText, resolveExample } from './read-example.ts'

/** The letters of the actors that an example's marks become. */
function found(example: string): string[] {
  const { mentions, letters } = resolveExample(example)
  return asLetters(
    mentions.map(({ actor }) => actor),
    letters,
  )
}

describe('stays apart', () => {
  it.each([
    '{a:PERSON:name Ivo Karl} spoke. Asked about {b:PERSON:nominal an engineer}, {a:PERSON:pronoun he} said no.',
    '{a:PERSON:name Ivo Karl} spoke. Sitting beside {b:PERSON:name Jonas Aker}, {a:PERSON:pronoun he} said no.',
    '{a:PERSON:name Mara Lindt} left. {b:PERSON:nominal {a:PERSON:pronoun Her} neighbour}, {a:PERSON:pronoun she} said, fled.',
    '{a:PERSON:nominal {b:ORG:name Orbis} chief} left. Finance chief {c:PERSON:name Omar Haddad} stayed.',
    '{a:PERSON:name Lena Voss}, {a:PERSON:nominal the sister of {b:PERSON:nominal the {c:ORG:name Orbis} chief}}, left.',
    '{a:PERSON:name Ingrid Halvorsen} and {b:PERSON:name Jonas Halvorsen} met. {c:PERSON:name Halvorsen} left.',
    '{a:PERSON:name Karl Brandt} left. {b:PERSON:nominal {a:PERSON:pronoun His} lawyer} said {-:PERSON:pronoun he} would appeal.',
    '{a:PERSON:name Karl Brandt} arrived. {b:PERSON:nominal {a:PERSON:pronoun His} aide} stayed.',
    '{a:PERSON:nominal Two people} were shot. {b:PERSON:nominal The people} have spoken.',
    'Fire kills {a:PERSON:nominal 6 soldiers}\n\n{b:PERSON:nominal Young soldiers} were on a bus. {a:PERSON:nominal Six soldiers} were killed.',
    '{a:GPE:name Peru} was hit. {a:GPE:name Peru} was wet. It rained. It snowed. It hailed. {b:GPE:name Chile} sent tents. It was the worst flood that {c:GPE:nominal the country} had seen.',
    '{a:LOC:name Galicia} is calm. {b:LOC:name Western Galicia} is not.',
    '{a:GPE:name Georgia} complained. {b:ORG:name Georgian Army} units withdrew.',
    '{a:PERSON:nominal the vice president} spoke before {b:PERSON:nominal the president} did.',
    '{a:PERSON:nominal A woman} was killed in the crash. {b:PERSON:nominal {a:PERSON:pronoun Her} daughter} was killed too.',
    '{a:PERSON:nominal A man} was killed. {b:PERSON:nominal Two women} were killed later. {c:PERSON:name Omar Haddad} was killed.',
    '{a:PERSON:nominal A boy} was killed. {b:PERSON:name Omar Haddad}, 66, died. {c:PERSON:nominal A man} was killed.',
    '{a:PERSON:nominal A man} shot {b:PERSON:nominal a nurse}. {c:PERSON:nominal An officer} shot {a:PERSON:nominal the man}.',
    '{a:PERSON:nominal A 20-year-old woman} was killed. {b:PERSON:name Mara Lindt}, 66, was hit by a bus.',
    '{a:PERSON:nominal A man} died. It rained. It snowed. It rained again. It hailed. {b:PERSON:nominal A man} was killed.',
    '{a:ORG:nominal {b:GPE:name Graz} police} left. {c:ORG:nominal {d:GPE:name Linz} police} stayed.',
    '{a:PERSON:name Jonas Aker}, 61, sang. {b:PERSON:name Ulla Vik}, 61, danced. {c:PERSON:nominal A 61-year-old baker} slept.',
    '{a:PERSON:nominal Seven people} left. {b:PERSON:nominal Seven people} vanished.',
    '{a:PERSON:name Omar Haddad} hit {b:PERSON:nominal a thief}. Police charged {c:PERSON:nominal the man}.',
    '{a:PERSON:nominal A soldier} died. {b:PERSON:nominal Another soldier} was hurt.',
    '{a:PERSON:nominal A woman} was killed and {b:PERSON:nominal a cyclist} died.',
    '{a:PERSON:nominal The gunman} fled. {b:PERSON:nominal The judge} shot {c:PERSON:nominal a fox hunter}.',
    '{a:ORG:name Wexler Motors} lost money. {a:ORG:nominal The company} cut jobs. {b:ORG:name Palmer Glass} won. {b:ORG:nominal The company} hired.',
    '{a:ORG:nominal An accounting firm} burned. {b:ORG:name Graz Times} said so. {a:ORG:nominal The firm} was closed.',
    '{a:GPE:nominal The capital of {b:GPE:name Austria}} slept. {c:PERSON:nominal The mayor of {d:GPE:name Graz}} woke.',
    'Rain fell on {a:GPE:name Graz}. {b:GPE:nominal The northern city} was dry, and so was {c:GPE:nominal another city}.',
    'A bus from {a:GPE:name Queens} burned. {b:GPE:nominal The city} was shocked.',
    'They flew to {a:GPE:name Ohio}. {b:GPE:nominal The city} was shocked.',
    '{a:ORG:nominal Police} arrested a former {b:ORG:name NYPD} officer.',
    '{a:ORG:nominal Police} met the {b:ORG:name LAPD} and the {c:ORG:name NYPD}.',
    '{a:ORG:nominal {b:GPE:name Graz} police} met the {c:ORG:name GPD}. {d:ORG:name LAPD} cars came.',
    '{a:ORG:nominal Police} in {b:GPE:name Graz} left. {c:ORG:nominal Police} in {d:GPE:name Linz} stayed.',
    '{a:ORG:nominal A small accounting firm} burned. {b:ORG:nominal A law firm} closed. {c:ORG:nominal The trading firm} hired.',
    'They met {a:PERSON:name Mara Lindt}, {b:PERSON:nominal a nurse} said.',
    '{b:GPE:name Peru} wants her as {a:PERSON:nominal surgeon general}. The post of {c:PERSON:nominal attorney general} is empty.',
    'Herons hire {a:PERSON:nominal new coach}\n\nThe Herons fired {b:PERSON:name Jonas Aker} after one season as {b:PERSON:nominal coach}.',
    '{a:PERSON:nominal The driver}, {b:PERSON:name Jonas Aker}, and {c:PERSON:name Mara Lindt} fled.',
  ])('%s', (example) => {
    expect(found(example)).toEqual(resolveExample(example).letters)
  })
})

describe('is one all the same', () => {
  it.each([
    '{a:PERSON:nominal A spokesman} for the army, Col {a:PERSON:name Marek Tal}, rejected the claim.',
    '{a:PERSON:nominal A baker} shot {b:PERSON:nominal another baker}. {b:PERSON:name Omar Haddad} was killed on Monday.',
    '{a:PERSON:nominal A man} was killed. {b:PERSON:nominal Drivers} kill. {a:PERSON:name Omar Haddad} died on Monday.',
    '{b:GPE:name Peru} wants her as {a:PERSON:nominal surgeon general}. The post of {a:PERSON:nominal surgeon general} is empty.',
    '{a:PERSON:nominal {b:GPE:name New York} woman} killed. {a:PERSON:name Mara Lindt}, 66, died on Monday.',
    '{a:GPE:nominal The {c:NORP:name Syrian} city of {a:GPE:name Aleppo}} was flooded.',
    'Rain fell on {a:GPE:name Ohio}. {a:GPE:nominal The state} was flooded; {b:GPE:nominal the province of {b:GPE:name Sindh}} was not.',
    '{a:ORG:nominal Police} closed the road, the {a:ORG:name LAPD} said.',
    '{a:ORG:nominal {b:GPE:name New York} police} closed the road, the {a:ORG:name NYPD} said. {a:ORG:nominal Police} left.',
    '{a:ORG:nominal Police} in {b:GPE:name Graz} left. {a:ORG:nominal Police} said so.',
    '{a:ORG:nominal A small accounting firm} burned. {b:ORG:nominal A law firm} closed. {a:ORG:nominal The accounting firm} moved.',
    '{a:PERSON:nominal A 23-year-old man} was lost. Later 23-year-old {a:PERSON:name Jonas Aker} was found.',
  ])('%s', (example) => {
    expect(found(example)).toEqual(resolveExample(example).letters)
  })
})

describe('use of a capital', () => {
  it.each([
    ['{a:GPE:name Ottawa} rejected the demand.', 'government'],
    ['Thousands marched in {a:GPE:name Ottawa}.', 'place'],
    ['Talks between {a:GPE:name Ottawa} and {b:GPE:name Denmark} failed.', 'government'],
    ['The train left from {a:GPE:name Ottawa} at noon.', 'place'],
    ['{a:GPE:name Ottawa}’s ambassador was recalled.', 'government'],
    ['{a:GPE:name Ottawa}’s streets were empty.', 'place'],
  ])('%s is a %s', (example, use) => {
    expect(resolveExample(example).mentions[0]!.use).toBe(use)
  })
})

it('reads articles without sentences or mentions', () => {
  expect(resolveActors(parseText(''), [], actorWords, gazetteer)).toEqual({ mentions: [], actors: [] })
})
