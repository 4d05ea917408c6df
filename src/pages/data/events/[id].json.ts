// The record behind an event's page.
import type { APIRoute } from 'astro'
import { recordOfEvent } from '../../../views/page-records.ts'
import { readEdition } from '../../_edition.ts'

export async function getStaticPaths() {
  const { events } = await readEdition()
  return events.map(({ id }) => ({ params: { id } }))
}

export const GET: APIRoute<never, { id: string }> = async ({ params }) => {
  const edition = await readEdition()
  return Response.json(recordOfEvent(edition, edition.eventOf.get(params.id)!))
}
