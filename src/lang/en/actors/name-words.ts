// English words in and around names that are no part of the name, or say what it names.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

export const honorifics = list(`
  mr mrs ms miss mx dr prof sir dame lord lady madam mme mlle monsieur madame herr frau sen rep gov gen lt col maj capt cpt cmdr sgt pvt adm
  rev fr sr hon judge justice president prime minister chancellor premier senator governor general colonel major captain lieutenant
  sergeant admiral king queen prince princess pope cardinal bishop archbishop father sister brother imam sheikh shaikh ayatollah
  mullah maulana rabbi sultan emir professor doctor secretary ambassador congressman congresswoman representative mayor chief
  officer detective inspector pastor reverend deputy vice former us uk`)

export const suffixes = list('jr junior sr snr jnr ii iii iv phd md esq')
export const particles = list(
  'al el bin ibn ben abu von van der den de da dos di del la le du ter st ul ur uz',
)
export const legalForms = list(
  'inc incorporated corp corporation ltd limited plc llc lp llp co company ag sa se nv gmbh spa ab asa oyj holdings bv kg pte pty',
)
export const smallWords = list('of the for and in on to at de la des du del y et und der a an & e with')
export const maleTitles = list('mr sir lord king prince sultan emir father brother monsieur herr duke')
export const femaleTitles = list(
  'mrs ms miss dame lady madam mme mlle madame frau queen princess sister duchess',
)
/** What weather services put before the name of a storm. */
export const stormHeads = list('hurricane typhoon cyclone storm')
