// What stands on each picture to share, for the program that draws them after the build; it removes this file.
import type { APIRoute } from 'astro'
import { sharePictures } from '../../views/share-pictures.ts'
import { readEdition } from '../_edition.ts'

export const GET: APIRoute = () => new Response(JSON.stringify(sharePictures(readEdition())))
