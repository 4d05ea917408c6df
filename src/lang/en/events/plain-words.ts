// English words that say the same of what happened, whichever is used.
import { wordList } from './word-list.ts'

export const PLAIN = {
  dead: wordList(`kill, killing, die, death, dead, perish, fatality, lose life, claim life, leave dead`),
  held: wordList(`arrest, detain, detention, apprehend, apprehension, nab, capture, custody`),
  injured: wordList(`injure, wound, hurt, injury, injured, wounded`),
}
