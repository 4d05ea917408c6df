// English nouns for offices that one holder at a time is called by, in families that newspapers exchange freely.

const families: Record<string, string> = {
  leader:
    'secretary-general chief executive head leader boss president chairman chairwoman chairperson chair director director-general ceo ' +
    'founder co-founder commissioner superintendent chancellor commander general-secretary principal rector',
  elect: 'president-elect',
  premier: 'premier taoiseach',
  minister: 'minister',
  secretary: 'secretary',
  spokesperson: 'spokesman spokeswoman spokesperson',
  governor: 'governor',
  mayor: 'mayor',
  monarch: 'king queen monarch emperor empress sultan emir',
  crown: 'prince princess',
  pope: 'pope pontiff',
  bishop: 'bishop archbishop',
  cardinal: 'cardinal',
  ayatollah: 'ayatollah',
  senator: 'senator',
  congressman: 'congressman congresswoman representative lawmaker',
  ambassador: 'ambassador envoy',
  general: 'general',
  colonel: 'colonel',
  captain: 'captain skipper',
  sheriff: 'sheriff',
  coroner: 'coroner',
  prosecutor: 'prosecutor attorney',
  judge: 'judge magistrate',
  coach: 'coach',
  manager: 'manager',
  editor: 'editor',
  speaker: 'speaker',
  treasurer: 'treasurer',
  marshal: 'marshal',
  inspector: 'inspector detective',
  professor: 'professor',
}

/** Each office with its family. */
export const offices: ReadonlyMap<string, string> = new Map(
  Object.entries(families).flatMap(([family, nouns]) =>
    nouns.split(' ').map((noun): [string, string] => [noun, family]),
  ),
)

/** A word beside an office that makes it another one. */
export const rankWords: ReadonlySet<string> = new Set(
  (
    'vice deputy assistant associate former ex then acting interim late incoming outgoing elect prime chief first second ' +
    'third junior senior under permanent honorary emeritus ousted deposed exiled ex-prime co-chief attorney opposition ' +
    'regional local provincial state shadow'
  ).split(' '),
)

/** Those of these words by which somebody has the office no longer, not yet, or against the government. */
export const otherTimeRanks: ReadonlySet<string> = new Set(
  'former ex late incoming outgoing elect emeritus ousted deposed exiled ex-prime opposition shadow'.split(
    ' ',
  ),
)

/** Verbs of having, taking and losing an office. */
export const officeVerbs: ReadonlySet<string> = new Set(
  (
    'serve work act remain stay continue resign retire quit step leave depart return start begin take join hire appoint name elect ' +
    're-elect reelect reappoint introduce install instal swear confirm promote fire sack dismiss oust depose remove relieve ' +
    'terminate suspend'
  ).split(' '),
)
