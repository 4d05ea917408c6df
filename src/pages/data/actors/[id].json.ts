// The record behind an actor's page.
import type { APIRoute } from 'astro'
import { recordOfActor } from '../../../views/page-records.ts'
import { readEdition } from '../../_edition.ts'

export function getStaticPaths() {
  const { actors } = readEdition()
  return actors.map(({ id }) => ({ params: { id } }))
}

export const GET: APIRoute<never, { id: string }> = ({ params }) => {
  const edition = readEdition()
  return Response.json(recordOfActor(edition, edition.actorOf.get(params.id)!))
}
