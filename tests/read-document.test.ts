// Articles in other languages: split and shown, and nothing English found in them.
import { describe, expect, it } from 'vitest'
import { loadResources } from '../scripts/load-resources.ts'
import { readArticle } from '../src/ingest/ingest.ts'
import { sections } from '../src/lang/en/sections.ts'
import { recognition } from '../src/lang/recognition.ts'
import { analyse } from '../src/pipeline.ts'
import { readDocument } from '../src/read-document.ts'

const resources = loadResources()

function ingest(text: string, yaml = '') {
  const input = {
    file: 'a.txt',
    bytes: new TextEncoder().encode(text),
    record: { file: 'a.yaml', yaml },
  }
  return readArticle(input, { sections, samples: recognition }).article!
}

describe('an article in', () => {
  it.each([
    [
      'de',
      [
        'Der Sturm in May Town kam am Freitag, dem 1. March.',
        '„Wir warten, bis der Wind nachlässt“, sagte Anna Berg.',
        'Paris und London schwiegen.',
      ],
      ['„Wir warten, bis der Wind nachlässt“'],
    ],
    [
      'es',
      [
        'El puerto de San Marino fue cerrado en 2019 por una tormenta.',
        '¿Cuándo se abrirá?',
        '«Esperamos a que el viento amaine», dijo Ana Berg.',
      ],
      ['«Esperamos a que el viento amaine»'],
    ],
    [
      'hi',
      [
        'बंदरगाह 2019 में तूफान के कारण बंद कर दिया गया।',
        'महापौर ने कहा, “हम हवा के थमने का इंतजार कर रहे हैं।”',
        'दो नौकाएँ अब भी तट के पास हैं।',
      ],
      ['“हम हवा के थमने का इंतजार कर रहे हैं।”'],
    ],
    [
      'ar',
      [
        'متى يفتح الميناء في المدينة؟',
        'قالت الرئيسة: «ننتظر حتى تهدأ الرياح في الميناء».',
        'لا أحد يعرف ذلك.',
      ],
      ['«ننتظر حتى تهدأ الرياح في الميناء»'],
    ],
    [
      'zh',
      ['港口2019年因暴风雨关闭。', '市长说：“我们在等风停下来再开放港口。”', '两艘渡轮仍在海岸附近！'],
      ['“我们在等风停下来再开放港口。”'],
    ],
  ])('%s is split, its quotations are found, and nothing is read into it', (tag, lines, quotations) => {
    const { isRead, found, problems } = readDocument(ingest(lines.join(tag === 'zh' ? '' : ' ')), resources)
    expect(isRead).toBe(false)
    expect(found.language).toBe(tag)
    expect(found.sentences.map(({ exact }) => exact)).toEqual(lines)
    expect(found.attributions.map(({ content }) => content[0]!.exact)).toEqual(quotations)
    expect(found.attributions.every(({ speaker, actor }) => speaker === null && actor === null)).toBe(true)
    const { mentions, times, quantities, events } = found
    expect({ mentions, times, quantities, events }).toEqual({
      mentions: [],
      times: [],
      quantities: [],
      events: [],
    })
    expect(problems).toMatchObject([{ file: 'a.txt', rule: 'language' }])
    expect(problems[0]!.message).toContain(`found ${tag}`)
  })

  it.each([
    ['The minister visited Paris on Monday, officials said.', ''],
    ['Storm closes Talvik port', ''],
    ['Talvik 2, Northport 0', ''],
    ['The minister visited Paris on Monday, officials said.', 'language: en-GB'],
    ['The minister visited Paris on Monday, officials said.', 'language: English'],
  ])('English is read: %j %s', (text, yaml) => {
    const { isRead, problems } = readDocument(ingest(text, yaml), resources)
    expect({ isRead, problems }).toEqual({ isRead: true, problems: [] })
  })

  it('an unknown language is read only when it is short', () => {
    const long = 'Lorem ipsum dolor sit amet consectetur adipiscing elit. '.repeat(20)
    expect(readDocument(ingest(long), resources).isRead).toBe(false)
    expect(readDocument(ingest('港口 Talvik'), resources).isRead).toBe(false)
  })
})

it('an article that is not read is not compared, and stays in the story', () => {
  const english = 'Soldiers bombed the town of Talvik on Monday, killing 12 people, police said.'
  const texts = [
    english,
    'Soldaten haben am Montag die Stadt Talvik bombardiert, sagte die Polizei.',
    `${english} `,
  ]
  const articles = texts.map((text, i) => ({ ...ingest(text), id: `a${i}` }))
  const { documents, events, comparisons, problems } = analyse(articles, [], resources)
  expect(documents.map(({ id, language }) => `${id} ${language}`)).toEqual(['a0 en', 'a1 de', 'a2 en'])
  const named = [
    ...events.flatMap((e) => e.mentions.map((m) => m.document)),
    ...comparisons.flatMap((c) => c.cells.map((cell) => cell.source)),
  ]
  expect(new Set(named)).toEqual(new Set(['a0', 'a2']))
  expect(problems.map(({ rule }) => rule)).toEqual(['language'])
})
