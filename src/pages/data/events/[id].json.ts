// The record behind an event's page.
import type { APIRoute } from 'astro'
import { recordOfEvent } from '../../../views/page-records.ts'
import { readEdition } from '../../_edition.ts'

export function getStaticPaths() {
  const { events } = readEdition()
  return events.map(({ id }) => ({ params: { id } }))
}

export const GET: APIRoute<never, { id: string }> = ({ params }) => {
  const edition = readEdition()
  return Response.json(recordOfEvent(edition, edition.eventOf.get(params.id)!))
}
