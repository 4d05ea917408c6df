// The data files themselves.
import type { APIRoute } from 'astro'
import { dataFiles } from '../../views/data-files.ts'
import { readEdition } from '../_edition.ts'

export async function getStaticPaths() {
  return dataFiles(await readEdition()).map(({ name, body }) => ({ params: { file: name }, props: { body } }))
}

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'application/json' } })
