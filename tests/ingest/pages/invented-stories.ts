// Short invented stories for the pages of tests.
import type { Part, PressStory } from './press-story.ts'

const paragraph = (words: string): Part => ({ kind: 'paragraph', words })
const subheading = (words: string): Part => ({ kind: 'subheading', words })
const blockquote = (words: string): Part => ({ kind: 'blockquote', words })
const item = (words: string): Part => ({ kind: 'item', words })

export const STORIES: PressStory[] = [
  {
    headline: 'Storm closes three ports on the Ostrava coast',
    standfirst: 'Ferries are to stay in harbour until Thursday at least',
    outlet: 'Harbour News',
    authors: ['Ana Lima'],
    published: '2014-03-05T22:40:00-05:00',
    url: 'https://harbour.example/2014/03/storm-closes-ports',
    parts: [
      paragraph('Three ports were closed on Tuesday as a storm came in from the west, officials said.'),
      paragraph(
        '“We have never seen water as high as this in March,” said Petra Vonk, who runs the port of Lunn.',
      ),
      paragraph('Four ferries stayed in harbour, and some 900 passengers were put up in schools.'),
      subheading('Warnings came late'),
      paragraph(
        'The weather service had warned of strong winds on Monday evening, six hours before the first gusts.',
      ),
      paragraph(
        'Nobody was hurt, the coast guard said. It will decide on Thursday when the ports can open again.',
      ),
    ],
  },
  {
    headline: 'Court strikes down the river tax – and the minister “accepts” it',
    standfirst: null,
    outlet: 'The Daily Ledger & Post',
    authors: ['Tom Reed', 'Ines Okoro'],
    published: '2019-11-30T06:05:00+01:00',
    url: 'https://ledger.example/news/river-tax',
    parts: [
      paragraph('The highest court struck down the tax on river freight on Friday by five votes to four.'),
      paragraph(
        'Finance minister Karl Adeyemi said that he accepted the ruling, but called it “a costly day for the towns on the river”.',
      ),
      blockquote('The law treats equal ships unequally, and it gives no reason for doing so.'),
      paragraph(
        'The tax had brought in €48 million a year since 2011, most of it from barges that carry grain.',
      ),
      paragraph('Towns along the river must now find other money for locks and quays:'),
      item('Dorn loses about a tenth of its income, its mayor said.'),
      item('Halden had already set money aside, according to its treasurer.'),
      paragraph('Shippers who paid under protest will get their money back within a year, the court said.'),
    ],
  },
  {
    headline: 'Two miners found alive after nine days',
    standfirst: 'Rescuers heard knocking on a pipe',
    outlet: 'Coastline 24',
    authors: ['María José Núñez'],
    published: '2021-07-18T09:00:00Z',
    url: 'https://coastline.example/miners-found',
    parts: [
      paragraph(
        'LUNN VALLEY (Harbour Wire) — Two miners were found alive on Sunday, nine days after a shaft gave way beneath the hills of Brenn.',
      ),
      paragraph(
        'Rescuers had heard knocking on an air pipe in the night, the head of the rescue service, Oleg Hahn, told reporters.',
      ),
      paragraph('Both men were weak but could speak. “They asked what day it was,” Hahn said.'),
      paragraph('Three of their colleagues are still missing; the search goes on.'),
    ],
  },
]
