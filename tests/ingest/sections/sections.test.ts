// Every rule that tells the parts of an article apart finds its own example; tables of others beside it.
import { describe, expect, it } from 'vitest'
import { findParagraphs } from '../../../src/ingest/paragraphs.ts'
import { edgeRules } from '../../../src/ingest/sections/dateline-rules.ts'
import { findSections, paragraphRules } from '../../../src/ingest/sections/sections.ts'
import { sections as words } from '../../../src/lang/en/sections.ts'
import { readMarked, type Mark } from '../../../src/text/marked.ts'

function sectionsOf(text: string, headline: string | null = null): Mark[] {
  const paragraphs = findParagraphs(text).map((range) => ({ ...range, role: null }))
  return findSections(text, paragraphs, headline, words).map(({ role, ...span }) => ({
    ...span,
    label: role,
  }))
}

describe('rules for sections', () => {
  it.each([...paragraphRules, ...edgeRules].map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
    const { text, marks } = readMarked(rule.example)
    const known = name === 'known-headline' ? marks.find(({ label }) => label === 'headline')!.exact : null
    expect(sectionsOf(text, known)).toEqual(marks)
    expect(marks.map(({ label }) => label)).toContain(rule.role)
    expect(rule.reason).not.toBe('')
  })
})

describe('sections', () => {
  it.each([
    // datelines
    '{dateline OAK FALLS:} {body The mayor resigned on Monday, her office said.}',
    '{dateline GENEVA/NEW YORK, 5 May 2019 –} {body "We wait," the envoy told reporters there.}',
    '{dateline Oak Falls, Vt. (AP) —} {body A bridge fell into the river on Monday, police said.}',
    '{dateline MOUNT HOPE —} {body Voters went to the polls on Sunday in good weather.}',
    // what looks like one and is none
    '{body EXCLUSIVE: The mayor will resign on Monday, her office said.}',
    '{body NATO — which met on Monday — has not said what it will do next.}',
    '{body The minister: "We wait until the court has ruled on the matter."}',
    '{body Well-known writers — Lima and Reed among them — signed the letter on Monday.}',
    // the name of a paper above the headline, and headlines that end like one
    '{credit The Valley Observer}\n\n{headline Mayor of Lunn resigns after vote}\n\n{body The mayor resigned on Monday, her office said.}',
    '{headline Mayor Faces the Press}\n\n{credit By Ana Lima}\n\n{body The mayor resigned on Monday, her office said.}',
    '{headline Bad news}\n\n{subheading Ferries stay in harbour until Thursday}\n\n{body The mayor resigned on Monday, her office said.}',
    '{headline Harbour News}\n\n{body The mayor resigned on Monday, her office said.}',
    // the head of a page as its reader copies it
    '{headline Mayor of Lunn resigns after vote}\n{dateline 3 March 2023}\n{credit Share}\n{credit Save}\n{credit Ana Lima}\n{credit Harbour News, Lunn}\n{body The mayor resigned on Monday, her office said.}',
    '{headline Mayor of Lunn resigns after vote}\n{dateline Published: 3 March 2023, by Ana Lima}\n{body The mayor resigned on Monday, her office said.}',
    '{headline Mayor of Lunn resigns after vote}\n{dateline March 3, 2023 at 10:15 a.m. | Ana Lima, Staff Writer}\n{body The mayor resigned on Monday, her office said.}',
    '{headline Mayor of Lunn resigns after vote}\n{subheading She had held the office for twelve years.}\n{dateline Published On 3 Mar 2023}\n{body The mayor resigned on Monday, her office said.}',
    '{credit World}\n{headline Mayor of Lunn resigns after vote}\n{credit By Ana Lima}\n{dateline March 3, 2023 2:20 PM GMT · Updated 3 days ago}\n{body The mayor resigned on Monday, her office said.}',
    '{headline Mayor of Lunn resigns after vote}\n{credit Share full article}\n{credit 245}\n{credit By Ana Lima ·} {dateline 3 March 2023}\n{credit Leer en español}\n{body The mayor resigned on Monday, her office said.}',
    '{headline Mayor of Lunn resigns after vote}\n{subheading Council meets without her}\n{subheading Deputy to stand in until May}\n{dateline 3 March 2023}\n{body The mayor resigned on Monday, her office said.}',
    '{dateline Friday, March 3, 2023}\n{credit Valley Observer}\n{headline Will the mayor of Lunn resign this week?}\n{body The mayor resigned on Monday, her office said.}',
    // a finished sentence is the report, unless the day or the author comes after it
    '{headline Mayor of Lunn resigns after vote}\n{body She had held the office for twelve years.}\n{body The mayor resigned on Monday, her office said.}',
    // what a page offers below the report
    '{body The mayor resigned on Monday, her office said.}\n{credit More on this story}\n{credit Who comes after the mayor?}\n{credit 2 days ago}\n{credit Related topics}\n{credit Lunn}',
    '{body The mayor resigned on Monday, her office said.}\n{credit Advertisement}\n{subheading What comes next}\n{body Her deputy will stand in for her until May.}',
    '{body The mayor resigned on Monday, her office said.}\n{credit Read more}\n{credit Who comes after the mayor?}\n{body Her deputy will stand in for her until May.}',
    // no headline: the first line is a sentence, or no prose comes after it
    '{body The mayor resigned.}\n\n{body Her office gave no reason for it on Monday.}',
    '{body One line alone}',
    // a question or an exclamation of the text is no subheading
    '{body The court met on Monday in the old town hall.}\n\n{body How is that possible?}\n\n{body It has done so since the fire, the clerk said.}',
    // lists are no subheadings
    '{body Three things were asked for on Monday by the envoy.}\n\n{body More time}\n\n{body More money}\n\n{body The rest of the letter was not made public by him.}',
    // credits at the end
    '{body The port is open, officials said on Monday afternoon.}\n\n{credit Ana Lima contributed to this report.}\n\n{credit Copyright 2020 The Harbour News. All rights reserved.}',
    '{body The port is open, officials said on Monday.} {credit -- Reuters}',
    '{body Agencies said the port was open on Monday.}\n\n{body Sources close to the owner did not agree with them.}',
    '{body The story was written by hand, said Ana Lima, who found it.}',
  ])('%s', (marked) => {
    const { text, marks } = readMarked(marked)
    expect(sectionsOf(text)).toEqual(marks)
  })
})
