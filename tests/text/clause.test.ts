import { describe, expect, it } from 'vitest'
import { agentOf, isPassive, objectOf, patientOf, subjectOf } from '../../src/text/clause.ts'
import { handmadeSentence } from './handmade-sentence.ts'

const passive = handmadeSentence([
  'Bakers NNS 3 nsubj:pass',
  'were VBD 3 aux:pass',
  'fined VBN 0 root',
  'and CC 5 cc',
  'jailed VBN 3 conj',
  'by IN 7 case',
  'judges NNS 5 obl:agent',
])
const asked = handmadeSentence([
  'Ministers NNS 2 nsubj',
  'asked VBD 0 root',
  'bakers NNS 2 obj',
  'to TO 5 mark',
  'lower VB 2 xcomp',
  'prices NNS 5 obj',
  'and CC 8 cc',
  'left VBD 2 conj',
])
const relative = handmadeSentence([
  'The DT 2 det',
  'baker NN 5 nsubj',
  'who WP 4 nsubj',
  'sang VBD 2 acl:relcl',
  'left VBD 0 root',
  'bread NN 5 obj',
  'burned VBN 6 acl',
  'by IN 9 case',
  'mistake NN 7 obl:agent',
])

const after = handmadeSentence([
  'Bakers NNS 2 nsubj',
  'left VBD 0 root',
  'after IN 4 case',
  'grocers NNS 2 obl',
  'were VBD 6 aux:pass',
  'fined VBN 2 conj',
])

describe('who does what to whom', () => {
  it('reads the passive, also where it is shared', () => {
    expect(isPassive(passive, 2)).toBe(true)
    expect(isPassive(passive, 4)).toBe(true)
    expect(patientOf(passive, 4)?.exact).toBe('Bakers')
    expect(agentOf(passive, 4)?.exact).toBe('judges')
    expect(agentOf(passive, 2)).toBeNull()
  })
  it('gives a shared or controlled verb its subject', () => {
    expect(agentOf(asked, 1)?.exact).toBe('Ministers')
    expect(agentOf(asked, 4)?.exact).toBe('bakers')
    expect(agentOf(asked, 7)?.exact).toBe('Ministers')
    expect(subjectOf(asked, 7, true)).toBeNull()
    expect(objectOf(asked, 4)?.exact).toBe('prices')
    expect(objectOf(asked, 7)).toBeNull()
  })
  it('takes the noun right before an auxiliary for the subject, wherever the parser hangs it', () => {
    expect(patientOf(after, 5)?.exact).toBe('grocers')
  })
  it('puts the noun in place of a relative pronoun, and reads participles', () => {
    expect(agentOf(relative, 3)?.exact).toBe('baker')
    expect(isPassive(relative, 6)).toBe(true)
    expect(patientOf(relative, 6)?.exact).toBe('bread')
    expect(agentOf(relative, 6)?.exact).toBe('mistake')
  })
})
