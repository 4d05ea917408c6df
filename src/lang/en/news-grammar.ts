// English words around which news is written in its own way: "school shooting", "left ten dead", "blast kills 12".
import type { NewsGrammarWords } from '../shape/news-grammar.ts'

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean)

const counting = list(`
  kill injure wound hurt maim sicken infect arrest detain jail hang behead rescue save free evacuate displace trap strand
  hospitalize hospitalise poison execute drown bury`)

/** "kills", "injures", "buries". */
const thirdPerson = (verb: string): string =>
  verb.endsWith('y') ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`

const irregular: Readonly<Record<string, string>> = {
  hurt: 'hurt',
  hang: 'hanged',
  behead: 'beheaded',
  trap: 'trapped',
  strand: 'stranded',
}

/** "killed", "injured", "buried". */
const past = (verb: string): string =>
  irregular[verb] ??
  (verb.endsWith('e') ? `${verb}d` : verb.endsWith('y') ? `${verb.slice(0, -1)}ied` : `${verb}ed`)

const address = list('urge tell advise encourage persuade instruct implore beg warn')

export const newsGrammar: NewsGrammarWords = {
  ofWord: 'of',
  asWord: 'as',
  andWord: 'and',
  betweenWord: 'between',
  byWord: 'by',
  thatWord: 'that',
  upWord: 'up',
  toWord: 'to',
  deedNouns: new Set(
    list(`shooting bombing killing stabbing beating slaying hanging beheading poisoning kidnapping hijacking lynching looting
      rioting shelling ramming`),
  ),
  beforeDeeds: new Set(
    list(`school church mosque temple synagogue office mall market supermarket bank club nightclub bar restaurant cafe hotel cinema
      theatre theater concert festival airport station train bus car truck van boat ship plane subway metro highway street road
      roadside bridge college university campus classroom library hospital clinic prison embassy consulate parliament courthouse
      warehouse factory workplace house home apartment park beach resort stadium parade wedding funeral village town city base
      checkpoint suicide mass gang drone knife gun acid petrol letter parcel pipe nail fire police army military border`),
  ),
  resultVerbs: new Set(['leave', 'take']),
  resultStates: new Set(
    list(`dead wounded injured hurt maimed missing homeless stranded trapped displaced paralysed paralyzed hospitalised
      hospitalized unconscious bankrupt jobless unemployed stateless hostage captive prisoner`),
  ),
  countingVerbs: new Map(counting.flatMap((verb) => [thirdPerson(verb), verb].map((form) => [form, verb]))),
  countingPasts: new Map(counting.map((verb) => [past(verb), verb])),
  beforeNumbers: new Set(list('at least most more than over under up to nearly almost about around some')),
  circumstancePrepositions: new Set(list('in at on near after during')),
  circumstanceOpener: 'in',
  clauseOpeners: new Set(
    list('after before since until till as than when while once because if though although whereas'),
  ),
  sureClauseOpeners: new Set(list('as when while because')),
  pureClauseOpeners: new Set(list('when while because although though whereas')),
  twoObjectVerbs: new Set(
    list(`give send offer pay award fine elect appoint grant deny hand show teach tell ask lend loan owe promise allow allot assign
      declare deem consider crown vote guarantee leave sentence charge name call dub make cost`),
  ),
  demandVerbs: new Set([...address, ...list('ask order press request force')]),
  addressVerbs: new Set(address),
  tellingVerbs: new Set(list('say allege claim insist believe think estimate suspect fear')),
  sayingVerbs: new Set(
    list('say tell add report announce write warn confirm claim allege testify stress estimate'),
  ),
  answerVerbs: new Set(
    list(`reject deny refuse decline insist dismiss warn vow accuse defend apologise apologize acknowledge admit urge blame criticise
      criticize condemn`),
  ),
  butWord: 'but',
  clauseVerbs: new Set(
    list(`say add report announce write warn confirm claim allege testify stress estimate insist argue admit acknowledge deny maintain
      suggest conclude note explain predict believe think fear hope suspect reveal concede contend declare agree`),
  ),
  hearerVerbs: new Set(['tell']),
  speakingBodies: new Set(
    list(`firm company bank group party side union government ministry police court authority board club team agency official prosecutor
      minister lawyer organiser organizer airline regulator commission committee council army military spokesman spokeswoman spokesperson
      department office bureau operator hospital family school union university charity institute navy parliament opposition guard staff
      jury tribunal magistrate panel`),
  ),
  spokenOffices: new Set(
    list(`spokesman spokeswoman spokesperson head director chief chairman chairwoman chair president secretary manager commander leader
      lawyer attorney solicitor official representative analyst economist captain founder owner editor coordinator adviser advisor minister
      prosecutor organiser organizer mayor governor judge`),
  ),
  kinNouns: new Set(
    list(`wife widow husband widower mother father parents mothers fathers family families relatives relative brother brothers sister sisters
      son sons daughter daughters children friends friend colleagues neighbours neighbors lawyer lawyers attorney attorneys`),
  ),
  agedNouns: new Set(list(`man woman boy girl youth teenager pensioner mother father widow`)),
  bodyParts: new Set(
    list(`head face eye eyes ear forehead jaw mouth neck throat chest heart lung back stomach abdomen belly side shoulder shoulders arm arms
      elbow wrist hand hands finger hip groin thigh leg legs knee knees calf ankle foot feet skull torso buttock buttocks`),
  ),
  victimParticiples: new Set([
    ...counting.map(past),
    ...list(`shot slain murdered stabbed beaten abducted kidnapped seized executed jailed imprisoned convicted sentenced accused charged
      deported tortured crushed swept held`),
  ]),
  sellingVerbs: new Set(['sell']),
  salePrepositions: new Set(list('to for')),
  undergoneVerbs: new Set(
    list(`abduct accuse acquit approve arrest assassinate attack award ban behead block bomb cancel capture charge condemn convict crush
      damage delay deport destroy detain dismiss evacuate execute expel extradite find fine free hijack hold hospitalise hospitalize
      impeach impose injure jail kidnap kill lift murder name nominate oust poison postpone rape reject release rescue rob sack scrap
      seize sentence shoot stab strand suspend torch torture trap unveil wound`),
  ),
  placeLinks: new Set(list('outside near inside over off')),
  bareParticiples: new Set(list('hit hurt shot cut shut struck')),
  officeNouns: new Map([
    ['chief executive', 'NOUN|NN'],
    ['chief executives', 'NOUN|NNS'],
  ]),
  officeWords: new Set(list('secretary-general director-general governor-general attorney-general')),
  fieldNouns: new Set(
    list(
      'state transport trade finance labour labor research sport water house press works riot engineering energy environment housing culture tourism immigration migration welfare agriculture fisheries communications technology',
    ),
  ),
  fieldOffices: new Set(
    list(
      'minister ministers ministry secretary secretaries commissioner official officials chief department operator broadcaster prosecutor prosecutors railway railways television tv radio media police company firm group giant lawmaker lawmakers governor',
    ),
  ),
  warningWord: 'warning',
  warningNouns: new Set(
    list('shot shots siren sirens sign signs letter letters light lights strike strikes system systems'),
  ),
  providedWord: 'provided',
  happeningNouns: new Set(
    list(
      'blast fire crash strike attack clash flood quake storm raid leak spill shooting protest riot bomb explosion',
    ),
  ),
  placePrepositions: new Set(list('at in near on off outside')),
  officeVerbs: new Set(list('name appoint elect nominate install instal designate declare proclaim')),
  themWord: 'them',
  besideWords: new Set(['neighbouring', 'neighboring']),
  hyphenatedNumbers:
    /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)$/,
  tollWord: 'toll',
  leavingForms: new Set(['leaves']),
  nearWord: 'near',
  downWord: 'down',
  downedPasts: new Set(
    list('shot gunned brought struck burned burnt tore torn broke broken knocked cut mown mowed pulled'),
  ),
  theWord: 'the',
  groupParticiples: new Set(
    list('wounded injured displaced missing accused bereaved disabled unemployed dying'),
  ),
  behindGroups: new Set(list('. , ; : on in at from to with by for and or was were is are had have has who')),
  nounLikePasts: new Set(['rose']),
  intransitiveVerbs: new Set(
    list('land explode crash collapse erupt die vanish disappear arrive emerge overturn capsize'),
  ),
  pastsBetweenNames: new Set(['beat']),
  severalPronouns: new Set(['they', 'we']),
  oneWords: new Set(['one', '1']),
  behindPasts: new Set(list('to by from sharply slightly steadily nearly almost more less about above past')),
  rulingWord: 'ruling',
  rulingBodies: new Set(
    list('party coalition bloc alliance junta front union council family class elite faction'),
  ),
  namingVerbs: new Set(list('name call dub nickname title entitle label know base give')),
  ofVerbs: new Set(list('accuse convict acquit suspect absolve rob strip deprive cheat remind notify')),
  judgingVerbs: new Set(
    list(`accuse blame suspect convict arrest detain hold charge indict jail imprison sentence execute fine punish penalise penalize
      prosecute sue try acquit clear absolve criticise criticize condemn denounce rebuke reprimand scold slam blast fault berate sack fire
      dismiss suspend ban expel disqualify praise hail commend applaud thank congratulate honour honor reward decorate forgive pardon
      excuse investigate probe question warn discourage deter dissuade prevent stop prohibit bar forbid keep restrain`),
  ),
  judgedPrepositions: new Set(list('of for with against from over')),
  verdictVerbs: new Set(list('find declare pronounce deem judge hold rule')),
  verdictWords: new Set(list('guilty innocent liable culpable negligent')),
  promiseVerbs: new Set(
    list(
      'promise threaten vow pledge have need lack use take spend telephone phone ring contact email visit meet write',
    ),
  ),
  weatherNouns: new Set(list('snow rain hail fog smog mist ice frost wind lightning sleet smoke')),
  pastEnding: 'ed',
  perfectAuxiliaries: new Set(list('has have had ’ve')),
  timeHeads: new Set(
    list(`day night morning afternoon evening week weekend month quarter year summer winter spring autumn decade
    monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight dawn sunrise daybreak noon midday dusk sunset nightfall midnight end january
    february march april june july august september october november december`),
  ),
  measureNouns: new Set(
    list(
      'second seconds minute minutes hour hours day days week weeks month months year years decade decades moments',
    ),
  ),
  measureLinks: new Set(list('after before')),
  retiredWord: 'retired',
  callVerbs: new Set(['call']),
  callPrepositions: new Set(list('on upon for')),
  offWords: new Set(['off']),
  wreckingVerbs: new Set(
    list('sink capsize founder crash collide ditch overturn explode anchor moor drown vanish disappear'),
  ),
  turnWords: new Set(list('last next this')),
  dayWords: new Set(list('yesterday today tomorrow tonight')),
  seeingVerbs: new Set(list('see watch show film hear catch spot photograph record depict picture')),
  moreWords: new Set(list('more fewer less')),
  thanWord: 'than',
  ratherWords: new Set(list('rather not instead')),
  asideOpeners: new Set(['according']),
  amounts: new Set(list('dozens scores hundreds thousands many several')),
  degreeNouns: new Set(list('magnitude category grade')),
}
