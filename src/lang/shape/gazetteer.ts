// Known names of the world: countries, places, parts of people's names, organisations; evidence, never a decision.

/** A country, with the words that stand for it and for its people. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string
  name: string
  /** Other names and abbreviations, such as `U.K.`. */
  variants: readonly string[]
  /** Adjectives and nouns for its people; empty where there are none. */
  demonyms: readonly string[]
  /** Seats of its government; news uses them for it. The first is the present capital. */
  capitals: readonly string[]
}

/** A place that has a name; several places may share one. */
export interface Place {
  name: string
  /** `area` is anything without a government of its own: a sea, a mountain range, a continent, a disputed land. */
  kind: 'country' | 'region' | 'city' | 'area'
  /** Code of the country it lies in; null for an area that lies in none or several. */
  country: string | null
  /** Name of the first-level region that a city lies in. */
  region: string | null
  /** Thousands of inhabitants where known, otherwise 0; the greater is the likelier. */
  rank: number
}

/** What a name is known as; one bit each, so that several kinds fit into one number. */
export const Known = {
  country: 1,
  demonym: 2,
  region: 4,
  bigCity: 8,
  city: 16,
  area: 32,
  organisation: 64,
  given: 128,
  family: 256,
  namePart: 512,
  person: 1024,
  word: 2048,
  event: 4096,
  facility: 8192,
  personWord: 16384,
  groupWord: 32768,
  placeWord: 65536,
  thingWord: 131072,
  sayingWord: 262144,
  /** In a dictionary, but not in texts of ordinary length: its capital may still mean nothing. */
  rareWord: 524288,
} as const

/** Read access to all known names. Names are compared without accents; capitals matter. */
export interface Gazetteer {
  countries: readonly Country[]
  country(code: string): Country | null
  /** The country that is called so (name or variant), else null. */
  countryNamed(name: string): Country | null
  /** The countries whose people or adjective it is; two for `Congolese`. */
  countriesOfDemonym(word: string): readonly Country[]
  /** The country whose seat of government it is, else null. */
  countryOfCapital(name: string): Country | null
  /** All places of that name, the likeliest first. */
  places(name: string): readonly Place[]
  /** Bits of `Known`; 0 for an unknown name. */
  known(name: string): number
  /** What kind of meaning a word or one of its basic forms most often has; 0 for an unknown word. */
  meaning(lower: string): number
  /** How many words the longest known name has that begins with `word`; 0 for none. */
  longestFrom(word: string): number
}

/** The files that a gazetteer is read from, by name without ending; see the README beside them. */
export type GazetteerFile =
  'countries' | 'areas' | 'peoples' | 'organisations' | 'places' | 'people' | 'words' | 'encyclopaedia'
export type GazetteerFiles = Readonly<Record<GazetteerFile, string>>
