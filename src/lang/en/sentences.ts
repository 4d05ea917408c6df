// English: short forms, first words of sentences, and words that hang on others.
import type { SentenceWords } from '../shape/sentences.ts'
import { newsGrammar } from './news-grammar.ts'

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/))

export const sentenceWords: SentenceWords = {
  titles: words(`
    Mr Mrs Ms Messrs Mmes Dr Drs Prof Rev Revd Hon Fr Msgr Sr Br Gen Maj Lt Col Capt Cpl Cmdr Comdr Cdr Adm Sgt Pvt
    Spc Brig Cmndr Ens Insp Supt Det Cons Sen Rep Reps Sens Gov Govs Pres Amb Sec Atty Asst Assoc Dep Supt St Ste Mt
    Ft Pt Pte Hr Frau vs v cf viz e.g i.e eg ie approx ca`),
  abbreviations: words(`
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Inc Corp Co Cos Ltd Bros Plc Pty LLC S.p.A Jr Esq Ph.D Ph M.D Ed.D etc al Ave Blvd Rd Hwy Dept Univ Assn Div Bldg
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa
    Tenn Tex Vt Va Wash Wis Wyo Ont Que N.Y min max est dept ft lb lbs oz sq mph km hr hrs tel ext`),
  beforeNumbers: words('No Nos no nos Art Fig Figs fig figs Vol vol Ch ch p pp Sect sec Para para Op op ver'),
  starters: words(`
    the a an this that these those there here it its he she they we i you his her their our my your
    in on at by for from with to of as after before during since until while when where although though despite
    but and or so yet however meanwhile also both each some many most all any no not more one two another other
    if because unless whether what who why how which according earlier later then now last next
    it's he's she's they're there's that's`),
  quoteVerbs: words(`
    said says asked asks added told shouted cried replied wrote exclaimed wondered yelled answered tweeted
    screamed chanted joked quipped demanded`),
  clitics: ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"],
  contractions: new Map([
    ['cannot', 3],
    ['gonna', 3],
    ['wanna', 3],
    ['gotta', 3],
    ['dont', 2],
    ['didnt', 3],
    ['doesnt', 4],
    ['isnt', 2],
  ]),
  news: newsGrammar,
  negations: new Set([
    'not',
    'no',
    'never',
    'neither',
    'nor',
    'without',
    'cannot',
    'unlikely',
    'hardly',
    'barely',
    'nobody',
    'nothing',
    'none',
  ]),
}
