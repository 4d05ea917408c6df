// The words by which the parts of a printed article are told apart: shape only, each language fills it.
export interface SectionWords {
  /** Names under which news agencies sign, alone on a line or in brackets. */
  agencies: string[]
  /** What a line of credits opens with: "with inputs from". */
  creditOpenings: string[]
  /** What a line of credits ends with: "contributed to this report". */
  creditEndings: string[]
  /** What opens a line that says where else the article is printed: "published in". */
  printOpenings: string[]
  /** What stands between a reporter and the place where they were: "reported from". */
  reportedFrom: string[]
  /** What a copyright line opens or ends with. */
  copyright: string[]
  /** The word before an author's name at the head of an article. */
  byline: string[]
  /** Words between two authors. */
  nameJoiners: string[]
  /** Words between the authors and where they were. */
  placeJoiners: string[]
  /** Small words that may stand between the names of a byline. */
  bylineJoiners: string[]
  /** Small words inside a name: van den Berg. */
  nameParticles: string[]
  /** Words that end the names of newspapers and stations, and of parts of them. */
  outletWords: string[]
  /** What opens the credit or caption of a picture. */
  pictureLabels: string[]
  /** What opens a line that leads to other articles, or stands above their headlines. */
  furtherReading: string[]
  /** Lines of a page that offer something else than reading: to share, to subscribe, an advertisement. */
  buttons: string[]
  /** Marks printed at the end of agency copy. */
  endMarks: string[]
  /** Words in capitals before a colon or dash that are labels and no places. */
  labels: string[]
  /** Names of months and weekdays with their short forms, lower case, without full stops. */
  months: string[]
  weekdays: string[]
  /** What the name of a part of a newsroom ends with. */
  deskWords: string[]
  /** Other words that a line with nothing but a date may hold. */
  dateLineWords: string[]
}
