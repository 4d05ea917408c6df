// The record behind an actor's page.
import type { APIRoute } from 'astro'
import { recordOfActor } from '../../../views/page-records.ts'
import { readEdition } from '../../_edition.ts'

export async function getStaticPaths() {
  const edition = await readEdition()
  return edition.actors.map((actor) => ({ params: { id: actor.id }, props: recordOfActor(edition, actor) }))
}

export const GET: APIRoute = ({ props }) => Response.json(props)
