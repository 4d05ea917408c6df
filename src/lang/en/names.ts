// Words of English news that go with names.
import { stormHeads } from './actors/name-words.ts'
import type { MarketIndex, NameWords } from '../shape/names.ts'
import { sections } from './sections.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const indices = (text: string, isSure: boolean, isSureAfterArticle: boolean): MarketIndex[] =>
  text.split('|').map((name) => ({ name: name.trim().split(/\s+/), isSure, isSureAfterArticle }))

export const nameWords: NameWords = {
  titles: words(`
    mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor doctor sir dame lord lady baron baroness count
    president vice-president premier chancellor minister secretary senator sen sen. representative rep rep. congressman
    congresswoman governor gov gov. mayor ambassador envoy commissioner councillor councilman lawmaker mp deputy
    king queen prince princess emperor empress sheikh sheik sultan emir shah pharaoh duke duchess pope cardinal
    archbishop bishop father fr fr. rev rev. reverend pastor priest imam ayatollah mullah rabbi mufti maulana swami guru
    saint general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. sergeant sgt sgt. corporal cpl
    cpl. private pvt pvt. admiral adm adm. commander cmdr cmdr. marshal brigadier brig. commodore constable detective
    inspector superintendent sheriff officer chief judge justice attorney prosecutor lawyer advocate magistrate
    spokesman spokeswoman spokesperson chairman chairwoman chair chairperson director ceo cfo executive founder
    co-founder owner manager coach trainer captain striker midfielder defender goalkeeper winger forward quarterback
    pitcher catcher batsman bowler skipper driver rider champion analyst economist strategist trader broker expert
    researcher scientist historian author writer novelist poet journalist reporter editor correspondent columnist
    photographer actor actress singer musician composer director filmmaker producer artist painter designer model
    activist campaigner leader co-leader ex-president ex-minister rival candidate nominee incumbent challenger teammate compatriot
    farmer teacher student resident victim suspect gunman militant commander rebel dissident aide adviser advisor
    counterpart predecessor successor brother sister son daughter wife husband widow father mother uncle aunt nephew
    niece cousin grandson granddaughter friend colleague businessman businesswoman entrepreneur tycoon billionaire
    millionaire financier oligarch banker pilot astronaut cosmonaut nurse surgeon physician pathologist`),
  formerPrefixes: ['ex-'],
  nameLikeTitles: words(`
    shah king prince princess queen duke baron count bishop pope abbot judge justice major marshal marshall general
    private pilot rider driver carter miller baker farmer fisher mason saint father sheikh sheik emir khan sultan malik
    guru bowler skipper painter singer taylor tailor constable chancellor deacon dean page chief rabbi mullah miss
    brother sister son actor author champion friend lord sir`),
  departmentLinks: words(`of for`),
  departments: words(`
    state defense defence staff treasury commerce labor labour finance foreign affairs interior justice agriculture
    energy education health transport transportation homeland security trade industry parliament government staff
    operations police war economy environment information culture sport sports tourism veterans relations`),
  conjunctions: words(`and or &`),
  partyPlurals: words(
    `democrats conservatives liberals greens socialists nationalists republicans unionists communists reformists radicals`,
  ),
  numberedNouns: words(`flight`),
  offices: words(`ceo cfo coo cto chairman chairwoman spokesman spokeswoman spokesperson co-founder founder`),
  groupNouns: words(`
    group groups company companies firm bank airline carrier airlines party agency organisation organization network
    outfit militia faction newspaper daily magazine broadcaster station channel tabloid website publisher union club
    team giant conglomerate manufacturer automaker carmaker planemaker chipmaker drugmaker brewer retailer insurer
    maker operator lender brokerage consultancy charity watchdog think-tank thinktank startup start-up subsidiary
    unit coalition alliance movement cartel gang consortium utility miner steelmaker refiner
    supplier shipbuilder supermarket regulator`),
  vesselNouns: words(`
    ship vessel boat ferry tanker trawler freighter yacht liner steamer tugboat tug barge schooner lifeboat warship
    frigate destroyer cruiser corvette submarine icebreaker flagship spacecraft satellite`),
  placeNouns: words(`
    city cities town towns village villages hamlet hamlets settlement district districts province provinces region county state
    island islands municipality commune prefecture governorate suburb suburbs neighbourhood neighborhood neighbourhoods
    neighborhoods port capital resort residents inhabitants villagers townspeople outskirts streets`),
  settlementNouns: words(`
    district province region county village municipality suburb neighbourhood neighborhood prefecture governorate peninsula
    valley island area`),
  of: 'of',
  stormHeads,
  businessNouns: words(
    `shares shareholders shareholder profit profits revenue revenues earnings turnover subsidiary bondholders stockholders
    stock dividend ceo cfo`,
  ),
  businessOffices: new Set(['chief executive', 'chief financial', 'chief operating', 'share price']),
  businessHeads: new Set([
    ...[
      'shares of',
      'shares in',
      'stake in',
      'shareholders of',
      'shareholders in',
      'investors in',
      'takeover of',
    ],
    ...['acquisition of', 'merger with', 'subsidiary of', 'executive of', 'subsidiaries of'],
  ]),
  betweenBusiness: words(`its the their his her a rival rivals parent competitor peer supplier owner`),
  organisationEnds: words(`
    inc inc. corp corp. corporation co co. company ltd ltd. plc llc llp l.p. lp ag gmbh sa s.a. spa s.p.a. nv n.v. ab oyj
    asa kg pty bhd kk group holdings holding industries enterprises partners associates bank bancorp insurance airlines
    airways motors motor electronics pharmaceuticals communications telecom technologies systems software networks
    entertainment pictures studios records press news newspaper times post journal tribune herald gazette agency
    bureau ministry department office commission committee council board authority administration service services
    institute institution university college school academy foundation trust fund association federation confederation
    union league club fc f.c. afc united city society alliance coalition front movement party congress parliament assembly
    senate court tribunal police army navy force forces guard guards corps brigade division regiment battalion command
    militia church organization organisation network center centre laboratory laboratories observatory hospital clinic
    museum gallery orchestra philharmonic ensemble band theatre theater company team squad exchange fund reserve
    treasury cabinet government secretariat directorate inspectorate consortium cooperative chamber syndicate cartel
    brotherhood jihad securities consulting analytics brokerage advisers advisors petroleum chemicals aerospace logistics
    semiconductors railways construction equities ventures`),
  organisationHeads: words(`
    ministry department bank university college institute school academy court house council commission committee bureau
    office board chamber association federation confederation union league society organization organisation church
    foundation fund center centre party movement front army brotherhood alliance coalition congress government
    directorate parliament assembly institution museum club`),
  companyEnds: words(
    `inc inc. corp corp. co. ltd ltd. plc llc llp l.p. gmbh ab ag nv s.a. s.p.a. n.v. oyj asa pty bhd l.l.c. l.l.p.`,
  ),
  firmEnds: words(
    `air airlines airways aviation capital holdings energy foods pharmaceuticals pharma motors electronics technologies
    semiconductors petroleum logistics telecom telecoms robotics therapeutics biosciences biotech healthcare insurance industries
    enterprises partners bancorp ventures investments resources minerals mining shipping broadcasting communications systems
    software networks securities chemicals aerospace automotive steelworks breweries`,
  ),
  facilityEnds: words(`
    airport stadium arena hospital bridge tower towers building palace castle cathedral mosque temple synagogue square
    plaza hotel station terminal prison jail camp base airbase barracks dam reactor plant refinery mine tunnel highway
    motorway freeway street avenue road boulevard lane park zoo garden gardens museum hall theatre theater library
    cemetery memorial monument port harbor harbour pier dock shipyard mall market center centre house mansion villa
    speedway racecourse circuit course ground field crossing checkpoint wall gate`),
  placeEnds: words(`
    river lake sea ocean bay gulf strait straits channel canal island islands isle isles peninsula cape coast beach
    mountain mountains mount hill hills range valley desert forest plain plains plateau delta basin glacier reef volcano
    falls county district province region state territory territories prefecture oblast governorate municipality
    township village town city republic kingdom heights springs creek ridge suburb neighborhood neighbourhood quarter
    corridor strip triangle`),
  placeHeads: words(
    `lake mount mt mt. cape gulf bay isle port fort san santa los las el saint st st. new north south east west`,
  ),
  mountainHeads: words('mount mt mt.'),
  eventEnds: words(`
    cup championship championships olympics games open trophy tournament marathon grand-prix prix derby festival
    conference summit convention expo fair revolution uprising rebellion war wars battle crusade massacre holocaust
    genocide earthquake tsunami festival carnival parade bowl series masters spring intifada`),
  ceremonyEnds: words('awards prizes'),
  eventHeads: words(`hurricane typhoon cyclone tropical operation battle siege storm`),
  workEnds: words(`
    act treaty accord accords agreement agreements pact convention protocol charter declaration constitution bill
    amendment prize award awards medal index average composite bible koran quran talmud report resolution directive plan`),
  saying: words(`
    said says say told tells tell added adds asked announced stated claimed argued insisted replied responded explained
    noted warned declared acknowledged admitted confirmed denied predicted suggested commented continued recalled
    remarked wrote testified vowed urged stressed reported recounted conceded believes thinks`),
  insidePrepositions: words('in across throughout inside'),
  trustNouns: words(
    'confidence trust trusts trusted faith belief believe believes believed interest interested invest invested see sees saw found',
  ),
  stateNouns: words(
    'army navy parliament capital border borders airspace territory embassy ambassador constitution',
  ),
  stateOffices: new Set(
    ['foreign', 'defence', 'defense', 'interior', 'prime'].flatMap((field) =>
      ['minister', 'ministry'].map((office) => `${field} ${office}`),
    ),
  ),
  capital: 'capital',
  landTails: words('administered based occupied wide'),
  personPronouns: words('who whose'),
  besideWords: words('neighbouring neighboring'),
  compassWords: words(
    'northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western',
  ),
  ofLand: [
    { ending: /(?<=\p{Ll}{2})ians?$/u, land: ['ia', ''] },
    { ending: /(?<=\p{Ll}{3})ans?$/u, land: ['a'] },
    { ending: /(?<=\p{Ll}{3})is?$/u, land: [''] },
    { ending: /(?<=\p{Ll}{3})ese$/u, land: ['', 'a'] },
  ],
  outletWords: new Set(sections.outletWords),
  realms: words('Republic Kingdom Sultanate Emirate Principality'),
  placePrepositions: words(
    `in at from near into towards toward outside inside around across throughout via to through over`,
  ),
  joints: words(
    `of the and & for de del della di da do dos la le les du des von van der den ter al el bin ibn on in to - / '`,
  ),
  particles: words(
    `van von der den de del della di da dos du la le el al bin ibn bint abu ben ter ten zu af av y e`,
  ),
  articles: words(`the a an`),
  weekdays: words(`monday tuesday wednesday thursday friday saturday sunday`),
  calendar: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov
    nov. dec dec. mon tue wed thu fri sat sun gmt est edt pst pdt utc am pm a.m. p.m.`),
  personEnds: words(`jr jr. sr sr. ii iii iv`),
  hyphenTails: words(`
    based led backed born controlled held owned made run style bound administered occupied funded sponsored listed
    trained speaking language dominated ruled linked allied aligned friendly era wide area region brokered mediated
    imposed built designed flagged registered educated raised inspired like type themed related affiliated only`),
  hyphenHeads: words(`tehreek tehrik harkat hizb hizbul jamaat jamiat jamat sipah ansar ahl tanzim majlis`),
  ordinaryAcronyms: words(`
    TV GDP GNP CEO CFO COO CTO HIV AIDS DNA RNA GPS DVD ATM SUV VIP PIN NGO NGOS IED SMS PDF USB ICBM WMD VAT IPO ETF LNG
    LPG LGBT LGBTQ PTSD COVID SARS MERS MRI ICU GMT EST EDT PST PDT CET UTC BST IST USD EUR GBP INR JPY CNY AUD CAD CHF RUB
    MPH KPH FAQ CCTV UFO USS HMS PHD MBA LED LCD CPU RAM HTML HTTP WWW FTP URL API ISBN CPI PPI QE PMI PPP MVP RBI ERA
    TKO PPE PCR AFV APC MIG ICT STEM EMT CPR ADHD DUI DWI OWI NOTE UPDATE PHOTO VIDEO FILE BREAKING LIVE WATCH READ ALSO`),
  quantifiers: words(`all both some any many most several few other various certain numerous fellow`),
  functionWords: words(`
    i you he she it we they me him her us them my your his its our their this that these those who whom whose which what
    when where why how the a an and or but nor so yet for of in on at by to from with without within into onto upon over
    under after before since until till while during between among against about above below near as if then than
    because although though unless whether however therefore meanwhile also even still only just not no yes there here
    now today yesterday tomorrow is are was were be been being am do does did have has had will would shall should can
    could may might must both either neither each every all any some many most much more less few several other another
    such same own very too once again further later earlier last next first second third one two three four five six
    seven eight nine ten hundred thousand million despite according`),
  inflections: [
    ['ies', 'y'],
    ['ied', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['s', ''],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', ''],
    ['ing', 'e'],
    ['pped', 'p'],
    ['nned', 'n'],
    ['tted', 't'],
    ['rred', 'r'],
    ['gged', 'g'],
    ['lled', 'l'],
    ['pping', 'p'],
    ['nning', 'n'],
    ['tting', 't'],
    ['men', 'man'],
  ],
  marketIndices: [
    ...indices(
      `dow jones industrial average | dow jones industrials | dow jones stoxx | nasdaq composite | hang seng | euro stoxx |
      nikkei stock average | shanghai composite | all ordinaries`,
      true,
      true,
    ),
    ...indices(
      `ftse | footsie | nikkei | topix | kospi | sensex | djia | stoxx | ibovespa | bovespa | eurofirst`,
      true,
      true,
    ),
    ...indices(`dow jones | dow | dax | cac | cac-40 | ibex | nifty | merval | straits times`, false, true),
    ...indices(
      `standard & poor 's | standard & poor ’s | standard and poor 's | standard and poor ’s | s&p | s & p | nasdaq |
      russell | mib | smi | aex | nyse`,
      false,
      false,
    ),
  ],
  indexEnds: words(`index indices average averages composite industrials industrial`),
  matchVerbs: words(`
    beat beats defeated defeats thrashed hammered crushed edged trounced routed overcame outplayed hosted hosts
    crush edge rout thrash eliminate stun hold eliminated downed stunned held whipped blanked demolished visit visited`),
  matchNouns: words(
    `win victory triumph defeat loss draw lost drew won tie match game clash final semifinal`,
  ),
  matchPrepositions: words(`over against with to by at`),
  playerNouns: words(`
    striker midfielder defender goalkeeper winger quarterback pitcher coach fullback full-back centre-back keeper
    playmaker linebacker shortstop goalie`),
}
