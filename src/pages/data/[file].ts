// The data files themselves.
import type { APIRoute } from 'astro'
import { dataFiles } from '../../views/data-files.ts'
import { readEdition } from '../_edition.ts'

export function getStaticPaths() {
  const files = dataFiles(readEdition(), import.meta.env.SITE)
  return files.map(({ name, body, type }) => ({ params: { file: name }, props: { body, type } }))
}

export const GET: APIRoute<{ body: string; type: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': props.type } })
