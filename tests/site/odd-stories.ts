// Stories in which much is not known: no record, no day, no English, two articles of one outlet, words from right to left; and one of long names.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { BuiltSite } from './built.ts'

const PASTED = `Soldiers closed the road to Lunn on Tuesday after a bomb killed at least nine people, police said.

“We will open it when it is safe,” General Ola Vik told reporters. The mayor called the attack a crime.
`
const RADIO = `Road shut after blast

A blast near Lunn killed seven people, according to the army. General Ola Vik said the road would stay shut.
The mayor of Lunn, Ana Berg, condemned the attack.
`
const FRENCH = `Une route fermée après une explosion

Au moins neuf personnes ont été tuées mardi près de Lunn, a annoncé la police. « La route restera fermée », a déclaré le général.
`
const ARABIC = `إغلاق الطريق بعد انفجار

أعلنت الشرطة يوم الثلاثاء مقتل تسعة أشخاص على الأقل قرب مدينة لون بعد انفجار قنبلة على الطريق الرئيسي.

«سنفتح الطريق عندما يصبح آمنا»، قال الجنرال للصحفيين، وأضاف أن الجيش سيبقى في المنطقة.
`
/** Long names of outlets, and one that has no space to break at. */
const LONG_NAMES = [
  'The International Correspondents’ Gazette of Northern Verran',
  'Niederrheinische Allgemeine Abendzeitung',
  'Agence de Presse Intercontinentale de l’Atlantique Sud',
  'The Morning Herald-Tribune and Intelligencer',
  'Lunnvalleybroadcastingcorporation',
  'Radio Lunn',
]
const SHORT = 'It rained all day in the valley.\n'

/** Each by name: its files by path. */
const STORIES: Record<string, Record<string, string>> = {
  'nothing-known': { 'articles/a.txt': PASTED, 'articles/b.txt': RADIO, 'articles/c.txt': SHORT },
  'one-article': { 'articles/only.txt': PASTED },
  'one-outlet': {
    'articles/first.txt': PASTED,
    'articles/first.yaml': 'source: Daily Post\npublishedOn: 2024-05-01\n',
    'articles/second.txt': RADIO,
    'articles/second.yaml': 'source: Daily Post\npublishedOn: 2024-05-02\nrights: full\n',
  },
  'not-english': {
    'articles/arabic.txt': ARABIC,
    'articles/arabic.yaml': 'source: صحيفة الميناء\nrights: full\n',
    'articles/french.txt': FRENCH,
  },
  'right-to-left': {
    'story.yaml': 'title: إغلاق الطريق في لون\n',
    'articles/arabic.txt': ARABIC,
    'articles/arabic.yaml': 'source: صحيفة الميناء\npublishedOn: 2024-05-01\nrights: full\n',
    'articles/herald.txt': PASTED,
    'articles/herald.yaml': 'source: Herald\npublishedOn: 2024-05-01\n',
    'articles/radio.txt': RADIO,
  },
  'long-names': Object.fromEntries(
    LONG_NAMES.flatMap((name, i) => [
      [
        `articles/${i}.txt`,
        (i % 2 ? PASTED : RADIO).replaceAll('Ola Vik', 'Ola-Henriette Vik-Vanderhoevensberg'),
      ],
      [`articles/${i}.yaml`, `source: ${name}\npublishedOn: 2024-05-01\nrights: full\n`],
    ]),
  ),
}
export const ODD = Object.keys(STORIES)

/** Where the site of a story is built. */
export function oddSite(name: string): BuiltSite {
  const folder = resolve('node_modules/.odd-stories', name)
  return { folder: join(folder, 'dist'), content: join(folder, 'content') }
}

/** Writes a story and builds its site. */
export function buildOdd(name: string): void {
  const { folder, content } = oddSite(name)
  rmSync(join(content, 'articles'), { recursive: true, force: true })
  for (const [path, text] of Object.entries(STORIES[name]!)) {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  const env = { ...process.env, CONTENT: content, OUT: folder }
  execFileSync(process.execPath, ['scripts/build.ts'], { env, stdio: 'pipe' })
}
