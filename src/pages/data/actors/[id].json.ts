// The record behind an actor's page.
import type { APIRoute } from 'astro'
import { recordOfActor } from '../../../views/page-records.ts'
import { readEdition } from '../../_edition.ts'

export async function getStaticPaths() {
  const { actors } = await readEdition()
  return actors.map(({ id }) => ({ params: { id } }))
}

export const GET: APIRoute<never, { id: string }> = async ({ params }) => {
  const edition = await readEdition()
  return Response.json(recordOfActor(edition, edition.actorOf.get(params.id)!))
}
