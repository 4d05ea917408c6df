// English words that report speech.
import type { Reporting, Words } from '../shape/reporting.ts'

const words = (list: string): Words => new Set(list.trim().split(/\s+/))

const phrases = (list: Record<string, string>): Record<string, Words> =>
  Object.fromEntries(Object.entries(list).map(([verb, prepositions]) => [verb, words(prepositions)]))

/** The reporting words of English. */
export const reporting: Reporting = {
  verbs: {
    clause: words(`
      say state declare announce add note observe remark comment claim insist argue maintain contend
      allege assert affirm reaffirm stress emphasize emphasise underline underscore highlight point
      report reveal disclose confirm admit acknowledge concede deny predict forecast estimate project
      warn caution complain explain clarify reply respond answer retort counter write tweet post blog
      conclude find show indicate suggest hint imply signal propose recommend demand decree testify
      swear attest vow pledge promise threaten agree reiterate repeat recall remember boast brag joke
      quip lament mention speculate reckon believe think feel fear hope expect suspect doubt worry
      assume presume guess understand know learn realize realise consider deem bet imagine dream suppose
      regret rejoice tell inform assure remind notify advise persuade reassure brief alert request ask
      urge beg pray insinuate intimate opine posit postulate surmise theorize charge stipulate specify
      certify guarantee demonstrate document illustrate proclaim pronounce decide determine protest
      rule discover calculate object gripe fume marvel muse wonder divulge recount echo concur quote cite voice profess portend foresee
      anticipate envision envisage prophesy advocate contest dispute`),
    quote: words(`
      read continue laugh shout yell cry scream whisper murmur mutter sigh chant sing call exclaim ask inquire query go
      interject interrupt offer open close sum chime snap smile shrug grin nod deadpan thunder roar rail rant
      text email message scrawl caption headline title recite intone start end finish press rejoin crow gush
      enthuse groan moan growl bark hiss sneer scoff tease chide warn advise plead describe define urge implore
      beg declare thunder blast jeer taunt implore appeal reflect reason lecture preach storm sob weep wail rage
      bellow gasp blurt snarl splutter seethe`),
    hearer: words(`
      tell inform assure remind notify advise convince persuade reassure brief alert warn caution ask promise urge
      instruct email text message`),
    hearerNext: words('tell inform assure remind notify convince persuade reassure brief alert instruct'),
    question: words(`
      ask inquire question wonder query debate explain say discuss examine decide reveal know specify
      clarify disclose determine describe indicate detail recall`),
    object: words(`
      deny reject condemn denounce decry deplore criticize criticise mock ridicule praise hail laud
      applaud commend endorse reiterate stress emphasize emphasise underline underscore highlight cite
      mention note acknowledge admit concede confirm announce propose demand dispute claim allege
      promise pledge threaten predict forecast outline detail describe explain advocate urge suggest
      express voice echo protest lament bemoan dismiss rebuff refute rebut lambast lambaste chastise
      berate rebuke castigate disavow renounce reaffirm affirm reveal proclaim recount tout trumpet
      blame anticipate disparage insult scold admonish reprimand champion foresee envisage envision
      bewail`),
    gerund: words(`deny admit acknowledge recall regret`),
    infinitive: words(`
      vow pledge promise threaten agree refuse offer decline propose claim demand swear undertake
      guarantee profess hope`),
    withholding: words('decline refuse fail'),
    wanting: words('want need expect wait'),
    request: words(`
      urge ask tell implore beg beseech exhort encourage order instruct advise warn request press
      counsel entreat enjoin`),
    as: words(`
      see view regard describe characterize characterise portray depict paint dismiss label brand cast
      denounce condemn hail praise perceive tout define deride reject criticize criticise mock slam
      decry`),
    naming: words(`call dub label brand term deem pronounce declare consider name rule find title`),
    figure: words('put'),
    finding: words('find discover'),
    phrase: phrases({
      call: 'for',
      warn: 'of against about',
      caution: 'against about',
      complain: 'of about',
      appeal: 'for',
      point: 'to',
      refer: 'to',
      allude: 'to',
      object: 'to',
      insist: 'on upon',
      stress: 'on',
      comment: 'on',
      boast: 'of about',
      brag: 'about',
      joke: 'about',
      hint: 'at',
      worry: 'about over',
      apologize: 'for',
      apologise: 'for',
      argue: 'for against',
      plead: 'for',
      rail: 'against',
      protest: 'against over',
      elaborate: 'on',
      write: 'of about',
      confess: 'to',
      admit: 'to',
      testify: 'to about',
      vow: 'against',
      speculate: 'about on',
      remark: 'on upon',
      hope: 'for',
    }),
    requestPhrase: phrases({
      call: 'on upon for',
      appeal: 'to',
      plead: 'with',
      press: 'for',
      push: 'for',
      pray: 'for',
    }),
    charge: phrases({
      accuse: 'of',
      suspect: 'of',
      convince: 'of',
      remind: 'of about',
      warn: 'of about against',
      assure: 'of',
      inform: 'of about',
      notify: 'of',
      blame: 'for on',
      criticize: 'for over',
      criticise: 'for over',
      praise: 'for',
      thank: 'for',
      fault: 'for',
      slam: 'for over',
      mock: 'for over',
      condemn: 'for over',
      denounce: 'for',
      chide: 'for',
      rebuke: 'for',
      scold: 'for',
      ridicule: 'for',
      lambast: 'for over',
      lambaste: 'for over',
      commend: 'for',
      laud: 'for',
      credit: 'with for',
      charge: 'with',
      ask: 'about for',
      tell: 'about of',
      liken: 'to',
      compare: 'to with',
    }),
    opinion: words(`
      believe think feel fear hope expect suspect doubt worry assume presume guess understand know learn realize realise
      consider figure deem bet imagine dream suppose regret want wish plan intend see view regard perceive favor
      favour prefer anticipate foresee envision envisage support oppose wonder remember decide determine`),
    bare: words(`
      say state add announce claim tweet write report argue note think believe reply explain insist warn admit
      acknowledge declare predict estimate suggest know learn hope fear tell show`),
    continuing: words('add continue'),
    making: words(`
      make issue give release repeat have express voice offer publish raise renew reiterate
      withdraw retract confirm defend share hold send write deliver`),
    rousing: words('raise renew'),
  },
  feltNouns: words('fear hope'),
  nouns: words(`
    claim statement allegation accusation assertion argument report suggestion warning announcement admission
    denial complaint charge comment remark belief fear hope concern view opinion idea notion promise pledge vow threat
    prediction forecast conclusion contention insistence confirmation acknowledgment acknowledgement
    declaration rumor rumour speculation theory impression feeling sense suspicion doubt proposal demand
    assurance testimony observation finding criticism revelation indication hint reminder estimate assessment
    expectation conviction charge call plea appeal request offer`),
  infinitiveNouns: words('promise pledge vow threat offer proposal demand request call plea appeal refusal'),
  phraseNouns: phrases({
    allegation: 'of',
    accusation: 'of',
    claim: 'of',
    rumor: 'of',
    rumour: 'of',
    suspicion: 'of',
    call: 'for',
    plea: 'for',
    appeal: 'for',
  }),
  hearsayNouns: words(`
    allegation accusation claim report rumor rumour speculation suspicion suggestion charge complaint warning forecast
    prediction statement assertion`),
  opinionAdjectives: words(`
    sure certain confident adamant convinced afraid worried concerned aware hopeful optimistic doubtful skeptical
    sceptical proud glad insistent disappointed pleased`),
  emptySubjects: words('it there this that'),
  labelNouns: words(`
    message slogan motto mantra statement tweet post letter email note reply response answer question advice verdict
    caption quote sentence words remark line text chant cry rule principle lesson`),
  phrases: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'view', 'of'],
    ['in', 'the', 'opinion', 'of'],
    ['in', 'the', 'eyes', 'of'],
  ],
  hearsayAdverbs: words('reportedly allegedly supposedly purportedly ostensibly'),
  hearsayPassive: words(
    'say believe think report allege rumor rumour understand estimate consider suspect claim fear presume',
  ),
  blamePassive: phrases({ blame: 'on', attribute: 'to', ascribe: 'to', pin: 'on' }),
  vagueSpeakers: words(`
    source sources report reports media press officials analysts experts critics observers witnesses official analyst expert critic observer witness insider
    people person some many others rumor rumour account commentator aide local resident
    outlet reporter supporter opponent detractor historian economist diplomat authority tabloid`),
  headlineSpeakers: words(`
    police report official source army military minister ministry government court prosecutor lawyer study survey poll
    expert analyst witness media un president mayor governor union family company agency union spokesman spokeswoman
    spokesperson researcher scientist doctor coroner sheriff watchdog regulator`),
  labels: words(`
    update updated watch video photo photos related breaking live exclusive analysis opinion editorial review read more
    note correction editor comment factbox timeline explainer interview transcript listen gallery tip warning spoiler
    source sources image credit caption follow topic tag tags day part chapter step question answer q a fact
    advertisement share subscribe here also plus instead result bottom`),
  whenWords: words(`
    monday tuesday wednesday thursday friday saturday sunday today yesterday tonight morning afternoon evening night`),
  whenOpeners: words('before after when as while until'),
  complementizers: words('that'),
  goingOn: words('and but or nor since until because if unless for whether that'),
  interrogatives: words('whether if what who whom how why when where which whose'),
  notSaid: words(`
    life title win crown medal prize gold silver bronze seat goal spot place wicket point lead victim trophy war territory responsibility credit`),
  bodilyStates: words(`
    alive dead unconscious conscious unharmed unhurt safe wounded injured hurt hidden hiding lying sitting sleeping asleep trapped
    buried bound tied hanged stabbed shot murdered naked`),
  figureNouns: words(
    `number toll figure count cost total damage loss losses turnout size value price bill crowd share rate age`,
  ),
  figureMarks: words('at'),
  withheld: words('name identify quote'),
  notWord: 'not',
  yetWord: 'yet',
  nounLinks: words('of against for'),
  relatives: words('who whom which that whose'),
  agents: words('by'),
  infinitiveMarks: words('to'),
  asWords: words('as'),
  speakerLinks: words('of for from at to with'),
  speakerPronouns: words('he she they we I'),
  indefiniteArticles: words('a an'),
}
