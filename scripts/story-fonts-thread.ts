// Cutting the fonts of a story as a step of a build: the program that cuts takes more memory than most stories.
import { asked } from './in-thread.ts'
import { cutFonts } from './story-fonts.ts'

await cutFonts(asked().folder)
