// English words for comparing. Contested words after the guidance that newsrooms publish for themselves (see the method page).
import type { ComparisonWords } from '../shape/comparison.ts'
import { papers } from './actors/groups.ts'
import { DISPUTING_VERBS } from './events/grammar.ts'
import { wordList } from './events/word-list.ts'

export const comparison: ComparisonWords = {
  questions: {
    who: {
      group: 'What happened',
      any: 'Who did it?',
      byKind: {
        consult: 'Who met or spoke?',
        contact: 'Who was in contact?',
        statement: 'Who spoke?',
        announce: 'Who announced it?',
        appeal: 'Who asked?',
        elect: 'Who votes?',
        agree: 'Who agreed?',
        clash: 'Who fought?',
        protest: 'Who protested?',
        crash: 'What crashed or sank?',
        accident: 'What was it?',
        storm: 'What was it?',
        rise: 'What rose?',
        fall: 'What fell?',
        resign: 'Who was it?',
      },
    },
    target: {
      group: 'What happened',
      any: 'Whom or what did it concern?',
      byKind: {
        attack: 'What was hit?',
        detain: 'Who was held?',
        appeal: 'Who was asked?',
        consult: 'With whom?',
      },
    },
    how: { group: 'What happened', any: 'How was it done?' },
    where: { group: 'What happened', any: 'Where?' },
    when: { group: 'What happened', any: 'When?' },
    held: { group: 'What happened', any: 'How many were held?' },
    amount: {
      group: 'What happened',
      any: 'How many, or how much?',
      byKind: {
        rise: 'By how much?',
        fall: 'By how much?',
        evacuate: 'How many had to move?',
        'lay-off': 'How many?',
        protest: 'How many took part?',
      },
    },
    term: { group: 'What happened', any: 'For how long?' },
    killed: { group: 'The dead and injured', any: 'How many were killed?' },
    dead: { group: 'The dead and injured', any: 'Who were the dead?' },
    'killing-verb': { group: 'The dead and injured', any: 'In which words are the deaths told?' },
    'deaths-on-whose-word': { group: 'The dead and injured', any: 'On whose word are the deaths told?' },
    injured: { group: 'The dead and injured', any: 'How many were injured?' },
    followed: { group: 'What followed', any: 'What followed?' },
    denials: { group: 'The voices', any: 'Who says that it was not so?' },
    sides: { group: 'The voices', any: 'What do those involved say of it?' },
    'on-whose-word': { group: 'What happened', any: 'On whose word?' },
    label: { group: 'The judgement', any: 'What is it called?' },
    scale: { group: 'The judgement', any: 'How serious is it said to be, and compared with what?' },
    direction: { group: 'The judgement', any: 'Is it getting worse or better?' },
    contested: { group: 'The judgement', any: 'Which contested words are used, and by whom?' },
    blame: { group: 'The judgement', any: 'How firmly is blame told?' },
    demands: { group: 'The voices', any: 'What is asked, and of whom?' },
    'unnamed-sources': { group: 'The voices', any: 'What rests on the word of nobody named?' },
    voices: { group: 'The voices', any: 'Whose words carry the story?' },
    naming: { group: 'The names', any: 'How is “{name}” named?' },
  },
  contestedWords: new Set(
    wordList(`
      terrorist, terrorism, terror, militant, militancy, extremist, extremism, radical, jihadi, jihadist, islamist, insurgent, insurgency,
      rebel, separatist, guerrilla, gunman, thug, mob, rioter, regime, junta, dictator, strongman, warlord, martyr, martyred, eliminate, neutralise,
      neutralize, liquidate, aggressor, aggression, aggressive, atrocity, massacre, genocide, heinous, cowardly, barbaric, brutal, evil, so-called,
      puppet, proxy, occupier, occupied, infiltrator, traitor, illegal, migrant, freedom fighter, liberation, collateral damage, surgical strike,
      crackdown, hardliner, hardline, notorious, rogue, propaganda`),
  ),
  movementNouns: new Set(
    wordList(`
      escalation, de-escalation, deterioration, worsening, intensification, easing, thaw, rapprochement, détente, detente, flare-up,
      build-up, buildup, surge, heightening, cooling, reduction`),
  ),
  doingVerbs: new Set(
    wordList(`carry, commit, conduct, perpetrate, launch, stage, mount, execute, undertake`),
  ),
  meansNouns: new Set(
    wordList(`
      vehicle, car, truck, lorry, van, bus, motorcycle, boat, plane, aircraft, drone, bomb, grenade, rocket, missile, shell, explosive,
      explosives, device, mine, knife, machete, axe, gun, pistol, rifle, weapon, stone, petrol bomb, acid, poison, gas, vest, belt`),
  ),
  denyingVerbs: new Set(DISPUTING_VERBS),
  paperNouns: new Set(papers),
  termPrepositions: new Set(['to', 'of', 'for']),
  easingVerbs: new Set(
    wordList(`
      ease, eases, eased, easing, lower, lowers, lowered, lowering, reduce, reduces, reduced, reducing, cool, cools, cooled, cooling,
      calm, calms, calmed, calming, defuse, defuses, defused, defusing, soothe, soothes, dampen, dampens, lessen, lessens,
      de-escalate, de-escalates, end, ends, ending`),
  ),
}
