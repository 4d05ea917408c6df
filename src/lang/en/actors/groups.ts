// English nouns for organisations, armed groups, states, places, and papers that speak for somebody.

import type { Place } from '../../shape/gazetteer.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

export const organizations = list(`
  administration agency airline alliance army association authority bank bloc board body broadcaster brand bureau business carmaker
  automaker chain charity church club coalition college commission committee company conglomerate congress consortium
  corporation council court department developer distributor embassy employer enterprise federation firm force foundation fund
  giant government group hospital institute institution insurer junta league legislature lender maker manufacturer military
  ministry mission movement museum navy network newspaper newswire nonprofit office operator orchestra organisation organization outlet
  panel parliament party planemaker prosecution publisher rating regime regulator retailer school secretariat senate service startup
  studio subsidiary supplier syndicate taskforce think-tank thinktank treasury tribunal troupe trust union unit university utility
  watchdog website daily magazine carrier start-up band squadron brigade battalion regiment division`)

export const armedGroups = list('militia insurgency cartel gang')

/** Countries and other governed places. */
export const governedPlaces = list(`
  country nation state republic kingdom city town village capital province district county municipality suburb territory
  neighborhood neighbourhood prefecture borough archipelago`)

/** Places without a government of their own. */
export const places = list(`
  region area border coast island mountain valley river lake ocean sea desert forest beach bay peninsula continent
  site scene location zone frontier hill shore outskirts`)

export const buildings = list(`
  airport airfield base bridge building camp cathedral cemetery courthouse courtroom dam embankment facility factory harbor harbour
  headquarters highway home hospital hotel house jail mall mosque mine palace plant port prison pub ranch refinery restaurant road runway
  shelter shop stadium station store street temple terminal theater theatre tower tunnel warehouse clinic apartment compound`)

/** Papers that are quoted as if they spoke. */
export const papers = list('report statement letter document study survey communique communiqué dispatch')

/** Nouns of bodies that a state has once. */
export const stateBodies = list(`
  government military army navy police parliament congress senate cabinet force treasury administration regime leadership
  judiciary presidency legislature opposition`)

/** Nouns for bodies and people that serve a state: "India's forces", "its foreign minister". */
export const stateServants = list(`
  government military army navy police parliament congress senate cabinet force forces treasury administration regime judiciary
  presidency legislature ministry embassy consulate coastguard guard guards troop soldier policeman minister president premier chancellor
  monarch king queen emperor sultan emir ambassador envoy diplomat official leader spokesman spokeswoman spokesperson secretary`)

/** Nouns by which a country is called again. */
export const countryNouns = list('country nation state republic')

/** Nouns by which a place is called again, with what the list of places knows it as. */
export const placeNouns: ReadonlyMap<string, Place['kind']> = new Map([
  ['city', 'city'],
  ['town', 'city'],
  ['village', 'city'],
  ['municipality', 'city'],
  ['state', 'region'],
  ['province', 'region'],
  ['prefecture', 'region'],
  ['territory', 'region'],
  ['island', 'area'],
])

/** Nouns that any company or body may be called by again. */
export const bodyNouns = list(`
  company firm group organization organisation agency airline carrier carmaker automaker planemaker manufacturer maker business
  corporation retailer lender insurer bank startup start-up publisher broadcaster newspaper magazine website charity giant developer studio
  chain brand operator distributor conglomerate brokerage`)

const AIR = list('air airline airlines airways aviation')
const MOTOR = list('motor motors automotive')

/** Last words of names, by the noun that takes them up. */
export const nounEnds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['airline', AIR],
  ['carrier', AIR],
  ['carmaker', MOTOR],
  ['automaker', MOTOR],
  ['lender', list('bank bancorp')],
  ['insurer', list('insurance assurance')],
  ['drugmaker', list('pharmaceuticals pharma therapeutics')],
  ['newspaper', list('times post herald tribune gazette courier journal')],
  ['broadcaster', list('television tv broadcasting radio')],
  ['retailer', list('stores')],
])

/** Words after a company's own name that may be left out. */
export const companyWords = list(`
  airways airlines airline air group bank brothers motors motor industries technologies technology systems electronics entertainment media
  pharmaceuticals stores international energy foundation corp corporation company holdings partners associates capital securities
  insurance pictures studios records communications telecom railways aerospace foods power petroleum oil gas steel chemicals software
  networks solutions services enterprises financial bancorp global worldwide association newspaper university college`)

export const governmentNouns = list(
  'government administration regime authority authorities leadership officials official policymaker',
)

/** What a government has and a city has not. */
export const policyNouns = list(`
  accusation action aggression aid allegation ally ambassador annexation appeal approach army arsenal assertion backing ban blockade
  campaign claim commitment concern condemnation consent cooperation counterpart decision defence defense delegation demand denial
  diplomacy diplomat embargo enemy envoy failure favor foe forces foreign ambition goal government hand handling help influence
  interest interference intention intervention invasion involvement isolation military ministry missile negotiator offer opposition
  partner partnership permission plan pledge policy position power pressure promise proposal protest refusal rejection relation
  relations relationship reaction request response retaliation right rival role sanction security sovereignty stance strategy
  strike support tie ties threat treatment troop troops veto view war warning willingness withdrawal nuclear leadership rule`)

/** What governments do and cities do not. */
export const governmentVerbs = list(`
  abandon accept accuse acknowledge act adopt advise agree aim allege allow announce annex apologise apologize appeal appoint
  approve arm argue ask assert assure attempt attack authorise authorize back ban bar believe blame block bomb boost boycott call cancel
  challenge claim comment commit complain concede condemn confirm consider consult convey cooperate counter criticise criticize cut
  decide declare decline defend delay demand denounce deny deploy describe detain detect dismiss dispatch dispute downplay
  embrace encourage endorse ensure escalate exchange expect expel express extend extradite fear finance foresee freeze fund give grant halt
  hail help hint hope ignore impose indicate inform insist intend intervene invade invite join launch lift lobby maintain
  mediate move negotiate notify object offer oppose order persuade plan play pledge postpone praise prepare press pressure promise
  propose protest prove provide provoke pull push put question raise react reaffirm recall recognise recognize refuse
  regard reiterate reject release remain renew repeat reply request resist respond restore resume retaliate reveal revoke
  rule sanction say scrap scramble seek sell send share side sign signal slam speak sponsor stop stress strengthen suggest summon
  supply support suspend suspect tell terminate test threaten tighten try urge use vow veto view violate wage want warn weigh welcome withdraw
  withhold work worry yield`)

/** Words that make a group an armed one. */
export const armedWords = list(`
  terror terrorist militant insurgent rebel jihadist guerrilla guerilla paramilitary extremist separatist armed`)

/** Words in a name that show an armed group. */
export const armedNameWords = list(`
  militia brigade brigades mujahideen mujahidin mujahedeen guerrilla guerrillas jihad taliban fedayeen insurgents rebels`)

/** Words that open a place's name, with the noun that the place is called by. */
export const placeOpenings: ReadonlyMap<string, string> = new Map([
  ['mount', 'mountain'],
  ['lake', 'lake'],
  ['river', 'river'],
  ['gulf', 'gulf'],
  ['isle', 'island'],
])

/** Words that open a name in short and in full. */
export const shortWords: ReadonlyMap<string, string> = new Map([
  ['mt', 'mount'],
  ['ft', 'fort'],
  ['st', 'saint'],
])

/** Words before a place's name that make it another place. */
export const partWords = list(`
  north south east west northern southern eastern western north-east north-west south-east south-west northeastern northwestern
  southeastern southwestern central upper lower inner outer greater mainland occupied rural downtown coastal`)

/** Who has a place makes it another one. */
export const holdingWords = list('administered controlled held occupied ruled annexed run governed')

/** Nouns that close an organisation's name and stand for it alone. */
export const organizationHeads = list(`
  administration agency army assembly association authority bank board bureau church club college commission committee company congress
  corporation council court department federation force foundation fund government group guard hospital house institute league ministry museum
  nations cross navy office organization organisation parliament party police school senate service society treasury tribunal trust union university`)
