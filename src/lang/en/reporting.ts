// English words that report speech.
import type { Reporting, Words } from '../shape/reporting.ts'

const words = (list: string): Words => new Set(list.trim().split(/\s+/))

const phrases = (list: Record<string, string>): Record<string, Words> =>
  Object.fromEntries(Object.entries(list).map(([verb, prepositions]) => [verb, words(prepositions)]))

/** The reporting words of English. */
export const reporting: Reporting = {
  verbs: {
    clause: words(`
      say state declare announce add note observe remark comment claim insist argue maintain contend allege
      assert affirm reaffirm stress emphasize emphasise underline underscore highlight point report reveal disclose
      confirm admit acknowledge concede deny predict forecast estimate project warn caution complain explain clarify
      reply respond answer retort counter write tweet post blog conclude find show indicate suggest hint imply signal
      propose recommend demand decree rule hold testify swear attest vow pledge promise threaten agree reiterate
      repeat recall remember boast brag joke quip lament continue mention speculate reckon
      believe think feel fear hope expect suspect doubt worry assume presume guess understand know learn realize
      realise consider figure deem bet imagine dream suppose regret rejoice
      tell inform assure remind notify advise convince persuade reassure brief alert
      request ask urge plead beg pray insinuate intimate opine posit postulate surmise theorize charge
      stipulate specify certify guarantee verify prove demonstrate document illustrate proclaim pronounce
      decide determine calculate gather hear argue protest gripe fume marvel muse wonder divulge recount relate
      echo concur quote cite voice profess portend foresee anticipate envision envisage prophesy
      mean order instruct rule advocate require volunteer contest dispute`),
    quote: words(`
      laugh shout yell cry scream whisper murmur mutter sigh chant sing call exclaim ask inquire query go
      interject interrupt offer open close sum chime snap smile shrug grin nod deadpan thunder roar rail rant
      text email message scrawl caption headline title recite intone start end finish press rejoin crow gush
      enthuse groan moan growl bark hiss sneer scoff tease chide warn advise plead describe define urge implore
      beg declare thunder blast jeer taunt implore appeal reflect reason lecture preach`),
    hearer: words(`
      tell inform assure remind notify advise convince persuade reassure brief alert warn caution ask promise urge
      instruct email text message`),
    question: words(
      `ask inquire question wonder query debate explain say discuss examine consider decide reveal know specify clarify disclose determine describe show tell see doubt understand indicate detail recall`,
    ),
    object: words(`
      deny reject condemn denounce decry deplore criticize criticise mock ridicule praise hail laud
      applaud commend welcome endorse oppose reiterate repeat stress emphasize emphasise underline
      underscore highlight cite mention note acknowledge admit concede confirm announce propose demand
      question dispute challenge contest doubt defend justify claim allege promise pledge threaten predict forecast
      outline detail describe explain recommend advocate urge suggest express voice echo regret protest
      lament bemoan dismiss rebuff refute rebut lambast lambaste chastise berate rebuke castigate decry disavow
      renounce reaffirm affirm declare reveal disclose proclaim admit invoke recall recount tout trumpet
      blame favor favour prefer fear expect anticipate disparage insult malign belittle
      scold admonish reprimand champion foresee envisage envision vouch bewail`),
    infinitive: words(`
      vow pledge promise threaten agree refuse offer decline propose claim demand ask swear undertake
      guarantee profess want hope wish plan intend expect`),
    request: words(`
      urge ask tell call appeal implore beg beseech exhort encourage order instruct advise warn request press
      remind counsel command entreat enjoin want expect challenge dare invite`),
    as: words(`
      see view regard describe characterize characterise portray depict paint dismiss label brand cast denounce condemn
      hail praise perceive rate treat tout define deride reject criticize criticise mock frame position slam
      attack decry identify classify categorize bill interpret cite think`),
    naming: words(`call dub label brand term deem pronounce declare consider name rule find title`),
    phrase: phrases({
      call: 'for on upon',
      warn: 'of against about',
      caution: 'against about',
      complain: 'of about',
      speak: 'of about against out',
      talk: 'about of up',
      appeal: 'to for',
      point: 'to out',
      refer: 'to',
      allude: 'to',
      object: 'to',
      insist: 'on upon',
      stress: 'on',
      comment: 'on about',
      lie: 'about',
      boast: 'of about',
      brag: 'about',
      joke: 'about',
      hint: 'at of',
      worry: 'about over',
      apologize: 'for',
      apologise: 'for',
      argue: 'for against over about',
      advocate: 'for',
      plead: 'for',
      press: 'for',
      push: 'for',
      ask: 'for about',
      rail: 'against about',
      lash: 'out',
      protest: 'against over',
      dissent: 'from',
      agree: 'with on about',
      disagree: 'with on about',
      elaborate: 'on',
      write: 'of about',
      confess: 'to',
      admit: 'to',
      swear: 'to',
      testify: 'to about',
      express: 'about over',
      hope: 'for',
      know: 'about of',
      believe: 'in',
      dream: 'of',
      think: 'of about',
      approve: 'of',
      disapprove: 'of',
      decide: 'against on',
      lobby: 'for against',
      vouch: 'for',
      inquire: 'about',
      speculate: 'about on',
      muse: 'about on',
      remark: 'on upon',
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
      blast: 'for over',
      attack: 'for over',
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
      question: 'about over',
      tell: 'about of',
      liken: 'to',
      compare: 'to with',
    }),
    opinion: words(`
      believe think feel fear hope expect suspect doubt worry assume presume guess understand know learn realize realise
      consider figure deem bet imagine dream suppose regret want wish plan intend see view regard perceive favor
      favour prefer anticipate foresee envision envisage support oppose wonder remember decide determine`),
    continuing: words('add continue'),
    making: words(`
      make issue give release repeat deny reject dismiss have express voice offer publish raise renew reiterate
      withdraw retract confirm defend share hold send write deliver`),
  },
  nouns: words(`
    claim statement allegation accusation assertion argument report suggestion warning announcement admission
    denial complaint charge comment remark belief fear hope concern view opinion idea notion promise pledge vow threat
    prediction forecast conclusion contention insistence confirmation acknowledgment acknowledgement
    declaration rumor rumour speculation theory impression feeling sense suspicion doubt proposal demand
    assurance testimony observation finding criticism revelation indication hint reminder estimate assessment
    expectation conviction charge call plea appeal request offer`),
  phrases: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'view', 'of'],
    ['in', 'the', 'opinion', 'of'],
    ['in', 'the', 'eyes', 'of'],
  ],
  hearsayAdverbs: words('reportedly allegedly supposedly purportedly ostensibly'),
  hearsayPassive: words(
    'say believe think report allege rumor rumour understand know estimate consider suspect claim fear presume',
  ),
  blamePassive: phrases({ blame: 'on', attribute: 'to', ascribe: 'to', pin: 'on' }),
  vagueSpeakers: words(`
    source report reports media press official analyst expert critic observer witness insider
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
  complementizers: words('that'),
  interrogatives: words('whether if what who whom how why when where which whose'),
  nounLinks: words('of against for'),
  relatives: words('who whom which that whose'),
  agents: words('by'),
  infinitiveMarks: words('to'),
  asWords: words('as'),
  speakerLinks: words('of for from at to with'),
}
