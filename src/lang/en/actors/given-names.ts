// Given names: which tell a gender, and which stand for each other.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

export const maleNames = list(`
  aaron abdul abdullah abraham adam adolf ahmad ahmed akbar alan albert alejandro alexander alexei alfred ali allan amir anders andrei
  andrew anthony antonio arthur arturo asif ban barack ben benjamin bernard bill bob boris brad bradley brandon brian bruce carl carlos
  cesar charles christopher chuck claude colin craig dan daniel dave david dennis diego dmitri dmitry donald doug douglas dwight
  edmund eduardo edward emmanuel eric ernest evan fernando fidel francisco francois frank franz fred frederick gary gavin geoff
  george gerald gerard giovanni giuseppe gordon graham greg gregory guillermo gustavo hans harold harry hassan henri henry
  herman howard hugh hugo hussein ian ibrahim igor imran isaac ivan jack jacob jacques jaime jake james jason javier jeff jeffrey jeremy
  jerry jim jimmy joe joel johannes john johnny jon jonathan jorge jose joseph joshua juan julio justin karl keith ken kenneth
  kevin khalid klaus kofi kyle larry lars leo leonard leon liam lionel louis luca lucas luis luke luigi manuel marc marcel marco
  marcos mario mark martin marvin mathew matt matthew maurice max michael miguel mike mikhail mohamed mohammad mohammed moshe
  muhammad mustafa narendra nathan neil nelson nicholas nicolas nigel nikolai norman oleg oliver omar oscar osama otto pablo
  patrick paul pedro peter philip phil philippe pierre rafael rahul rajiv ralph ramon raul ray raymond recep ricardo richard rick
  rob robert roberto rodrigo roger roland ron ronald rory roy rudolf russell ryan salman sam samuel scott sean sebastian sergei
  sergey sergio seth shane shinzo simon stanley stephane stephen steve steven stuart ted terry thomas tim timothy todd tom tommy tony
  trevor victor viktor vincent vladimir volodymyr walter warren wayne werner william xavier yasser yuri yusuf zachary`)

export const femaleNames = list(`
  abigail agnes aisha alice alicia alison amanda amelia amina amy ana andrea angela angelina anita ann anna anne annette annie
  audrey aung barbara beatrice becky benazir beth betty brenda bridget britney camilla carla carmen carol caroline catherine
  cecilia charlotte cheryl chloe christina christine cindy claire clara claudia condoleezza cristina cynthia daisy dana deborah
  debra denise diana diane dilma dolores donna dora doris dorothy eleanor elena elisabeth elizabeth ella ellen emily emma erin
  esther eva evelyn fatima fiona florence frances gabriela georgia gina gladys gloria grace greta hannah harriet heather helen
  helena hillary hilary ida indira ingrid irene irina isabel isabella ivanka jacinda jacqueline jane janet janice jean jeanne
  jennifer jenny jessica jill joan joanna josephine joyce judith judy julia juliana julie june karen kate katherine kathleen
  kathy katie kelly kimberly kristina larissa laura lauren leila lena lily linda lindsay lisa liz lorraine louise lucia lucy lydia
  madeleine malala margaret maria marie marilyn marina marine marion martha mary maureen megan melania melissa mercedes michelle
  mia miriam monica nancy naomi natalia natalie natasha nicole nikki nina nora olga olivia pamela patricia paula pauline penny
  priscilla priya rachel rebecca rita rosa rose rosemary ruth sally samantha sandra sara sarah sharon sheila shirley silvia
  simone sofia sonia sophia sophie stella stephanie sue susan suzanne svetlana sylvia tamara tanya tara teresa theresa tina
  tracy ursula valentina valerie vanessa vera veronica victoria virginia wendy yulia yvonne zainab zoe`)

/** Each list is one name. */
export const nicknames: readonly (readonly string[])[] = [
  ['maurice', 'mo', 'moe'],
  ['michael', 'mike', 'mick', 'mikey'],
  ['william', 'bill', 'will', 'billy', 'willie'],
  ['robert', 'bob', 'rob', 'bobby', 'robbie'],
  ['richard', 'rick', 'dick', 'rich', 'ricky'],
  ['james', 'jim', 'jimmy', 'jamie'],
  ['john', 'jack', 'johnny', 'jon'],
  ['jonathan', 'jon', 'jonny'],
  ['joseph', 'joe', 'joey'],
  ['thomas', 'tom', 'tommy'],
  ['edward', 'ed', 'eddie', 'ted', 'ned'],
  ['theodore', 'ted', 'theo'],
  ['charles', 'charlie', 'chuck'],
  ['christopher', 'chris', 'kit'],
  ['christine', 'chris', 'tina'],
  ['anthony', 'tony'],
  ['andrew', 'andy', 'drew'],
  ['daniel', 'dan', 'danny'],
  ['david', 'dave', 'davey'],
  ['matthew', 'matt'],
  ['nicholas', 'nick', 'nicky'],
  ['benjamin', 'ben', 'benny'],
  ['samuel', 'sam', 'sammy'],
  ['samantha', 'sam'],
  ['stephen', 'steven', 'steve'],
  ['patrick', 'pat', 'paddy'],
  ['patricia', 'pat', 'patty', 'trish'],
  ['timothy', 'tim'],
  ['gregory', 'greg'],
  ['jeffrey', 'geoffrey', 'jeff', 'geoff'],
  ['kenneth', 'ken', 'kenny'],
  ['ronald', 'ron', 'ronnie'],
  ['donald', 'don', 'donnie'],
  ['raymond', 'ray'],
  ['lawrence', 'larry'],
  ['gerald', 'jerry', 'gerry'],
  ['philip', 'phillip', 'phil'],
  ['peter', 'pete'],
  ['douglas', 'doug'],
  ['frederick', 'fred', 'freddie'],
  ['francis', 'frank', 'franklin'],
  ['henry', 'harry', 'hank'],
  ['harold', 'harry', 'hal'],
  ['alexander', 'alex', 'alec', 'sandy', 'aleksandr', 'oleksandr'],
  ['alexandra', 'alex', 'sandra'],
  ['albert', 'al', 'bert'],
  ['leonard', 'len', 'lenny'],
  ['walter', 'walt', 'wally'],
  ['vincent', 'vince'],
  ['victor', 'vic', 'viktor'],
  ['zachary', 'zach', 'zack'],
  ['joshua', 'josh'],
  ['jacob', 'jake'],
  ['nathaniel', 'nathan', 'nate'],
  ['bernard', 'bernie'],
  ['elizabeth', 'liz', 'beth', 'betty', 'eliza', 'lizzie', 'elisabeth'],
  ['katherine', 'catherine', 'kathryn', 'kate', 'kathy', 'cathy', 'katie', 'cate'],
  ['margaret', 'maggie', 'peggy', 'meg'],
  ['jennifer', 'jen', 'jenny'],
  ['susan', 'sue', 'suzy', 'susie'],
  ['rebecca', 'becky'],
  ['deborah', 'debra', 'deb', 'debbie'],
  ['barbara', 'barb'],
  ['judith', 'judy'],
  ['victoria', 'vicky', 'vicki'],
  ['pamela', 'pam'],
  ['cynthia', 'cindy'],
  ['kimberly', 'kim'],
  ['abigail', 'abby'],
  ['jacqueline', 'jackie'],
  ['mohammed', 'mohammad', 'muhammad', 'mohamed', 'muhammed', 'mohamad', 'muhamad', 'mehmed', 'md', 'mo'],
  ['ahmed', 'ahmad'],
  ['hussein', 'hussain', 'husein', 'hossein'],
  ['yusuf', 'yousuf', 'yousef', 'youssef', 'yousaf', 'yusef'],
  ['abdullah', 'abdallah', 'abdulla'],
  ['omar', 'umar'],
  ['osama', 'usama'],
  ['khaled', 'khalid'],
  ['mustafa', 'mustapha', 'moustafa'],
  ['mahmoud', 'mahmood', 'mahmud', 'mehmood', 'mehmud'],
  ['masood', 'masoud', 'masud'],
  ['saeed', 'said', 'sayeed'],
  ['syed', 'sayed', 'sayyid', 'sayyed'],
  ['sergei', 'sergey', 'serhii', 'sergiy'],
  ['dmitri', 'dmitry', 'dimitri', 'dmytro'],
  ['alexei', 'alexey', 'aleksei', 'aleksey', 'oleksii'],
  ['nikolai', 'nikolay', 'mykola'],
  ['andrei', 'andrey', 'andriy', 'andrii'],
  ['vladimir', 'volodymyr', 'wladimir'],
  ['mikhail', 'mykhailo'],
  ['yevgeny', 'evgeny', 'yevgeni', 'evgeni', 'yevhen'],
  ['yuri', 'yury', 'iurii', 'yurii'],
  ['yulia', 'julia', 'yuliya', 'iuliia'],
]
