// The languages that are told apart, English among them: only English is read, of the others it is said which they are.
import { recognition as english } from './en/recognition.ts'
import type { LanguageSample } from './shape/recognition.ts'

const byWords = (tag: string, words: string): LanguageSample => ({
  tag,
  functionWords: new Set(words.trim().split(/\s+/)),
})

const byLetters = (tag: string, script: RegExp, share: number): LanguageSample => ({
  tag,
  functionWords: new Set(),
  letters: { script, share },
})

/** All samples; of two that fit equally the first counts. */
export const recognition: readonly LanguageSample[] = [
  english,
  byLetters('ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u, 0.2),
  byLetters('zh', /\p{Script=Han}/u, 0.5),
  byLetters('ko', /\p{Script=Hangul}/u, 0.5),
  byLetters('th', /\p{Script=Thai}/u, 0.5),
  byLetters('el', /\p{Script=Greek}/u, 0.5),
  byLetters('he', /\p{Script=Hebrew}/u, 0.5),
  byWords(
    'de',
    `der die das den dem des ein eine einen einem einer und oder aber nicht ist sind war waren wird wurde wurden hat
    haben hatte von vom zu zum zur mit bei aus auf für im am an nach über unter vor seit durch gegen als auch sich er
    sie es wir dass wie noch nur`,
  ),
  byWords(
    'nl',
    `de het een en van in op is zijn was waren wordt werd werden heeft hebben had niet met voor aan bij naar door over
    uit tot om als ook maar dat die deze dit hij zij ze we er nog geen volgens`,
  ),
  byWords(
    'sv',
    `och att det som en ett är var har hade av för på med till från den de inte om men vid efter under mellan han hon
    sig ska blev blir också enligt`,
  ),
  byWords(
    'es',
    `el la los las un una unos unas de del en y o que no se su sus por para con sin sobre entre desde hasta al lo le
    les es son fue fueron era ha han había como más pero este esta también según`,
  ),
  byWords(
    'pt',
    `o a os as um uma de do da dos das no na nos nas em e ou que não se seu sua por pelo pela para com sem sobre entre
    ao à é são foi foram era tem há como mais mas este esta também segundo`,
  ),
  byWords(
    'fr',
    `le la les un une des du de et ou que qui ne pas se sa son ses leur par pour avec sans sur dans entre au aux en est
    sont a ont été était plus mais ce cette il elle ils selon après d l qu n s c`,
  ),
  byWords(
    'it',
    `il lo la i gli le un uno una di del della dei delle dello da dal dalla in nel nella e o che non si suo sua per con
    senza su sul sulla tra fra al alla è sono era ha hanno come più ma questo questa anche secondo ed`,
  ),
  byWords(
    'id',
    `yang dan di ke dari untuk dengan pada dalam ini itu tidak akan telah sudah adalah oleh sebagai juga kata atau
    mereka karena bahwa para lebih bisa ada`,
  ),
  byWords(
    'tr',
    `ve bir bu da de için ile olarak olan çok daha en gibi kadar sonra göre ancak ama ya o ne değil dedi oldu olduğunu
    var her`,
  ),
  byWords(
    'pl',
    `i w z na do się nie że to jest o od za po przez dla oraz który która które jak ale był była było są przed ze co
    tym`,
  ),
  byWords(
    'ru',
    `и в на не что с по из о к у за от для как это его её их он она они мы был была было были или но при до после под
    об со бы также`,
  ),
  byWords(
    'uk',
    `і й та в у на не що з із зі до за від для як це його її їх він вона вони ми був була було були або але при після
    під про`,
  ),
  byWords(
    'hi',
    `के का की में है हैं और से को ने पर यह वह कि इस उस एक था थी थे हो गया गई गए कर भी नहीं लिए तक बाद साथ ही जो तो कहा`,
  ),
  byWords(
    'ar',
    `في من على إلى عن أن إن ما لا لم لن قد كان كانت هذا هذه ذلك التي الذي الذين بعد قبل بين مع عند حتى أو ثم و قال
    قالت وقال وفي ومن يوم خلال كما`,
  ),
  byWords('fa', `و در به از که این را با است برای آن بر تا هم شد شده کرد می های یک خود بود اما نیز گفت`),
  byWords(
    'ur',
    `کے کی کا میں نے اور سے کو ہے ہیں کہ پر یہ وہ اس ایک تھا تھی تھے کر بھی نہیں لیے بعد ہو گیا گئی کہا`,
  ),
]
