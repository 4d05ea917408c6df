// English is recognised by its commonest function words.
import type { LanguageSample } from '../shape/recognition.ts'

export const recognition: LanguageSample = {
  tag: 'en',
  functionWords: new Set(
    (
      'the of and to in a that is was for on with as by at from it he his her she they their be are were has had have ' +
      'not but which who this an or its been will would after said more than into about over out up when one all ' +
      'there also no could can we you if what between before since while during under against two other'
    ).split(' '),
  ),
}
