// The data files themselves.
import type { APIRoute } from 'astro'
import { dataFiles } from '../../views/data-files.ts'
import { readEdition } from '../_edition.ts'

const files = dataFiles(readEdition(), import.meta.env.SITE)

export const getStaticPaths = () => files.map(({ name }) => ({ params: { file: name } }))

export const GET: APIRoute<never, { file: string }> = ({ params }) => {
  const { type, make } = files.find(({ name }) => name === params.file)!
  return new Response(make().body, { headers: { 'content-type': type } })
}
