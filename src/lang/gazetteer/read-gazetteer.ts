// Reading the files of a gazetteer into lookups.
import { type Country, type Gazetteer, type GazetteerFiles, Known, type Place } from '../shape/gazetteer.ts'
import { KnownNames, plain } from './known-names.ts'
import { readPlaces } from './read-places.ts'

const LISTS: Readonly<Record<string, number>> = {
  given: Known.given,
  family: Known.family,
  either: Known.namePart,
  area: Known.area,
  demonym: Known.demonym,
  event: Known.event,
  facility: Known.facility,
  organisation: Known.organisation,
  person: Known.person,
  word: Known.word,
  'person-word': Known.word | Known.personWord,
  'group-word': Known.word | Known.groupWord,
  'place-word': Known.word | Known.placeWord,
  'thing-word': Known.word | Known.thingWord,
  'saying-word': Known.word | Known.sayingWord,
  rare: Known.rareWord,
}

/** Entries of a file whose lines are lists with `|` between. */
const entries = (text: string): string[] => text.split(/[|\n]/).filter((name) => name !== '')

/** Reads `countries.txt`: code;name;variants;demonyms;capitals. */
function readCountries(text: string): Country[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [code = '', name = '', variants = '', demonyms = '', capitals = ''] = line.split(';')
      return {
        code,
        name,
        variants: entries(variants),
        demonyms: entries(demonyms),
        capitals: entries(capitals),
      }
    })
}

/** Adds files in which `=kind` opens a list of names, one a line. */
function addLists(names: KnownNames, text: string): void {
  let kind = 0
  for (const line of text.split('\n'))
    if (line.startsWith('=')) kind = LISTS[line.slice(1).split(';')[0]!] ?? 0
    else if (line !== '') names.add(line, kind)
}

/** Reads the meanings of words: `=kind;meaning` opens a list. */
function readMeanings(text: string): Map<string, number> {
  const meanings = new Map<string, number>()
  let meaning = 0
  for (const line of text.split('\n'))
    if (line.startsWith('=')) meaning = Number(line.split(';')[1] ?? 0)
    else if (line !== '') meanings.set(line, meaning)
  return meanings
}

/** Builds all lookups from the texts of the gazetteer's files. Takes some tens of milliseconds. */
export function readGazetteer(files: GazetteerFiles): Gazetteer {
  const names = new KnownNames()
  const countries = readCountries(files.countries)
  const byCode = new Map(countries.map((country) => [country.code, country]))
  const byName = new Map<string, Country>()
  const byDemonym = new Map<string, Country[]>()
  const byCapital = new Map<string, Country>()
  for (const country of countries) {
    for (const name of [country.name, ...country.variants]) {
      names.add(name, Known.country)
      if (!byName.has(plain(name))) byName.set(plain(name), country)
    }
    for (const word of country.demonyms) {
      names.add(word, Known.demonym)
      byDemonym.set(plain(word), [...(byDemonym.get(plain(word)) ?? []), country])
    }
    for (const name of country.capitals) {
      names.add(name, Known.bigCity)
      if (!byCapital.has(plain(name))) byCapital.set(plain(name), country)
    }
  }
  for (const name of entries(files.peoples)) names.add(name, Known.demonym)
  for (const name of entries(files.organisations)) names.add(name, Known.organisation)
  addLists(names, files.people)
  addLists(names, files.encyclopaedia)
  addLists(names, files.words)
  const places = readPlaces(files, countries)
  for (const place of places.all)
    names.add(
      place.name,
      place.kind === 'city'
        ? place.rank >= 150
          ? Known.bigCity
          : Known.city
        : place.kind === 'region'
          ? Known.region
          : place.kind === 'area'
            ? Known.area
            : 0,
    )
  const meanings = readMeanings(files.words)
  const none: readonly Place[] = []
  return {
    countries,
    country: (code) => byCode.get(code) ?? null,
    countryNamed: (name) => byName.get(plain(name)) ?? null,
    countriesOfDemonym: (word) => byDemonym.get(plain(word)) ?? [],
    countryOfCapital: (name) => byCapital.get(plain(name)) ?? null,
    places: (name) => places.byName.get(plain(name)) ?? none,
    known: (name) => names.known(name),
    meaning: (lower) => meanings.get(lower) ?? 0,
    longestFrom: (word) => names.longestFrom(word),
  }
}
