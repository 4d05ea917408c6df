// English nouns for people: roles, callings, kin, members of armed groups, and bodies of people.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Nouns for one person (many in the plural) whose gender stays open. */
export const persons = list(`
  activist actor addict adult adviser advisor agent aide ally ambassador analyst announcer applicant archbishop architect artist
  assailant assassin astronaut athlete attacker attendee attorney author baby backer banker baron bishop blogger bomber boss
  broadcaster builder buyer bystander campaigner candidate captain captive cardinal carpenter celebrity chair chairperson chancellor
  champion chef chief child citizen civilian classmate clergyman cleric client climber coach colleague collector colonel columnist
  comedian commander commissioner commentator commuter competitor composer conductor constable consultant consumer contender contractor convict
  coroner correspondent councillor councilor counsel creditor critic customer cyclist dealer defector defendant defender delegate demonstrator
  deputy designer detainee detective developer dictator diplomat director director-general dissident doctor donor driver drummer economist
  editor employee employer engineer entrepreneur envoy evacuee examiner executive expert farmer fan filmmaker financier firefighter fisherman
  follower footballer foreigner founder friend fugitive gambler general girlfriend boyfriend goalkeeper governor graduate guard guest guitarist hacker
  head historian hostage hunter ceo co-founder cfo coo immigrant inmate insider inspector intruder inventor investigator investor jockey
  journalist judge juror kid killer laborer lawmaker lawyer leader legislator lieutenant lobbyist magistrate major manager
  mayor mechanic mediator member mentor merchant midfielder migrant miner minister mobster monarch motorist
  musician national neighbor neighbour nominee novelist nurse observer offender officer official onlooker operator opponent organiser organizer orphan owner
  painter paramedic parliamentarian participant partner passenger pastor patient patron pedestrian person philosopher photographer physician
  physicist pilot planner player playwright poet policymaker politician pontiff pope preacher premier president priest principal prisoner
  producer professor programmer prosecutor protester protestor psychologist publisher pupil racer refugee regulator reporter representative
  republican democrat rescuer researcher resident retailer reviewer rider rival runner sailor scholar scientist secretary secretary-general
  senator sergeant servant shareholder sheriff shooter shopper singer skier skipper smuggler sniper solicitor speaker specialist
  spectator spokesperson spouse staffer star statesman striker student successor suspect superintendent supervisor supporter surfer surgeon
  surveyor survivor swimmer teacher technician teenager tenant thief tourist trader trainer traveller traveler treasurer trustee tutor tycoon
  user veteran victim viewer villager visitor volunteer voter warden warlord whistleblower winner witness worker
  writer youngster youth colonist juvenile relative spy shareholder stakeholder mourner worshipper pilgrim imam rabbi monk nun perpetrator
  individual people celebrity newcomer predecessor midwife caregiver lecturer academic astronomer biologist chemist geologist meteorologist
  seismologist epidemiologist statistician sponsor jihadi`)

export const males = list(`
  man boy gentleman guy father son brother husband uncle nephew grandfather grandson businessman spokesman chairman congressman
  policeman fireman fisherman cameraman gunman king prince sultan emir emperor duke lord actor-director salesman clergyman
  sportsman statesman councilman craftsman nobleman stepfather stepson father-in-law son-in-law brother-in-law widower waiter monk
  boyfriend servicemen serviceman airman`)

export const females = list(`
  woman girl lady mother daughter sister wife aunt niece grandmother granddaughter businesswoman spokeswoman chairwoman
  congresswoman policewoman queen princess empress duchess actress waitress hostess heiress nun stepmother stepdaughter
  mother-in-law daughter-in-law sister-in-law widow girlfriend bride sportswoman councilwoman servicewoman`)

/** Relatives of somebody. */
export const kin = list(`
  father mother son daughter brother sister husband wife uncle aunt nephew niece cousin grandfather grandmother grandson
  granddaughter grandchild stepfather stepmother stepson stepdaughter father-in-law mother-in-law son-in-law daughter-in-law
  brother-in-law sister-in-law widow widower spouse parent child sibling twin relative fiance fiancé fiancee fiancée girlfriend
  boyfriend partner friend neighbor neighbour colleague ex-wife ex-husband half-brother half-sister kid`)

/** People who fight outside an army. */
export const fighters = list(`
  militant insurgent rebel terrorist jihadist jihadi guerrilla guerilla extremist gunman fighter separatist hijacker
  kidnapper attacker bomber pirate paramilitary mercenary`)

/** Many people in one word. */
export const crowds = list(`
  personnel troops public family couple crowd audience population community electorate workforce mob clergy peacekeepers
  duo trio faithful guerrillas`)

/** Many people who act as one body. */
export const bodies = list(`
  police crew staff leadership jury gang media press cabinet team delegation opposition`)

export const plainNouns = list(
  'cousin grandchild parent child sibling twin relative fiance fiancé fiancee fiancée kid soldier trooper marine ranger recruit commando peacekeeper lieutenant-general brigadier admiral corporal cadet',
)
