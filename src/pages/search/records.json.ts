// The records of the search, for the index that is made after the build; the file itself is removed then.
import type { APIRoute } from 'astro'
import { searchRecords } from '../../views/search-records.ts'
import { readEdition } from '../_edition.ts'

export const GET: APIRoute = () => new Response(JSON.stringify(searchRecords(readEdition())))
