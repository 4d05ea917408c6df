// The words of made stories: what may happen, in several wordings, and names for the places, people and outlets of it.

/** One kind of happening. {place}, {day}, {person}, {company}, {few}, {many}: filled in when a story is made. */
export interface Happening {
  subject: 'storm' | 'election' | 'strike' | 'company'
  /** Ways of telling it; an outlet uses one of them. */
  tellings: readonly [string, string, string]
  /** What somebody says of it, after one of the tellings. */
  quotation: string
}

export const HAPPENINGS: readonly Happening[] = [
  {
    subject: 'storm',
    tellings: [
      'A storm hit {place} on {day} and killed {few} people.',
      'According to the fire service, a storm on {day} killed {few} people in {place}.',
      'A storm in {place} on {day} killed many people.',
    ],
    quotation: '“We have never seen such wind here,” said {person}, a teacher in {place}.',
  },
  {
    subject: 'storm',
    tellings: [
      'A flood in {place} on {day} forced {many} families from their homes.',
      'A flood on {day} forced about {many} families in {place} from their homes.',
      'A flood reached the market of {place} on {day}, according to the water board.',
    ],
    quotation: '“The cellar was full within an hour,” said {person}, who owns a shop in {place}.',
  },
  {
    subject: 'storm',
    tellings: [
      'A fire on {day} destroyed {few} houses in {place}.',
      'According to neighbours, a fire in {place} destroyed {few} houses and a barn on {day}.',
      'A fire destroyed many houses in {place} on {day}.',
    ],
    quotation: '“Everybody is safe, and that is what counts,” said {person}.',
  },
  {
    subject: 'storm',
    tellings: [
      'A bridge collapsed in {place} on {day}.',
      'According to the road office, a bridge collapsed in {place} on {day}.',
      'The old bridge of {place} collapsed on {day}.',
    ],
    quotation: '“It gave way without a sound,” said {person}, a driver.',
  },
  {
    subject: 'election',
    tellings: [
      'Voters in {place} elected {person} mayor on {day}.',
      '{person} was elected mayor of {place} on {day} by {many} votes.',
      'According to the returning officer, {person} was elected mayor of {place} on {day}.',
    ],
    quotation: '“I thank everyone who voted,” {person} said.',
  },
  {
    subject: 'election',
    tellings: [
      '{person}, the mayor of {place}, resigned on {day}.',
      'The mayor of {place}, {person}, resigned on {day} for reasons of health.',
      'According to a spokesman, {person} resigned as mayor of {place} on {day}.',
    ],
    quotation: '“It is time for somebody younger,” {person} said.',
  },
  {
    subject: 'election',
    tellings: [
      'The council of {place} approved a budget of {many} million crowns on {day}.',
      'The council of {place} approved a budget on {day}.',
      'On {day} the council of {place} approved a budget of about {many} million crowns.',
    ],
    quotation: '“There is no money for a second school,” said {person}, a member of the council.',
  },
  {
    subject: 'strike',
    tellings: [
      'Dock workers in {place} went on strike on {day}.',
      'According to the union, {many} dock workers in {place} went on strike on {day}.',
      'About {many} dock workers in {place} went on strike on {day}.',
    ],
    quotation: '“We want what was promised,” said {person}, who speaks for the union.',
  },
  {
    subject: 'strike',
    tellings: [
      'Police arrested {few} protesters in {place} on {day}.',
      'On {day} police arrested {few} people in {place}, according to a lawyer.',
      'Police arrested protesters in {place} on {day}.',
    ],
    quotation: '“They sat on the steps and sang,” said {person}, who saw it.',
  },
  {
    subject: 'strike',
    tellings: [
      '{many} people marched through {place} on {day}.',
      'According to police, {many} people marched through {place} on {day}.',
      'Teachers and nurses marched through {place} on {day}.',
    ],
    quotation: '“My pay has not changed in four years,” said {person}, a nurse.',
  },
  {
    subject: 'company',
    tellings: [
      '{company} opened a factory in {place} on {day}.',
      '{company} opened a factory for {many} workers in {place} on {day}.',
      'According to the company, {company} opened a factory in {place} on {day}.',
    ],
    quotation: '“We had three hundred letters in a week,” said {person}, the manager.',
  },
  {
    subject: 'company',
    tellings: [
      '{company} dismissed {many} workers in {place} on {day}.',
      '{company} dismissed workers in {place} on {day}, according to {person}.',
      'On {day} {company} dismissed about {many} workers in {place}.',
    ],
    quotation: '“Nobody spoke to us before,” said {person}, who worked there.',
  },
]

/** Sentences that tell of nothing that happened. */
export const STILL_LIFE: readonly string[] = [
  '{place} is a town of white houses between a hill and a river.',
  'Its library is small, and its reading room is always warm.',
  'Most of its streets are narrow, and the widest is no wider than a cart.',
  'There are {few} bakers in {place}, and each of them has a favourite bread.',
  'The museum of {place} has {many} clocks, large and small.',
]

/** Beginnings and ends of names of places, which any two of make one. */
export const PLACES = {
  starts:
    'Alder Brin Carn Dun Elm Fair Glen Hazel Ivy Kirk Lorn Marl Nor Oak Pen Quill Row Stan Thorn Wex'.split(
      ' ',
    ),
  ends: 'bury ford holm mouth stead thorpe wick worth'.split(' '),
}

export const PEOPLE = {
  given: 'Anna Boris Clara David Elena Frank Grace Hugo Irene Jonas Karin Lucas Maria Niels Olga Peter'.split(
    ' ',
  ),
  family:
    'Ashdown Berling Castell Dorsey Ekland Farrow Gannet Harker Ingram Jessop Kellner Lambert Mercer Norden Osgood Palmer'.split(
      ' ',
    ),
}

export const COMPANIES = ['Barlow Mills', 'Castell Foods', 'Norden Steel', 'Palmer Glass', 'Wexler Motors']

/** Twelve outlets, in the order of their first appearance. */
export const OUTLETS = [
  'Harbour News',
  'Coast Courier',
  'Daily Ledger',
  'Evening Gazette',
  'Inland Herald',
  'Morning Post-Dispatch',
  'North Wire',
  'Observer of the Valley',
  'River Tribune',
  'South Sentinel',
  'Town Chronicle',
  'Weekly Standard-Bearer',
]
