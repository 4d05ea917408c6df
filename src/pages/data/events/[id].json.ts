// The record behind an event's page.
import type { APIRoute } from 'astro'
import { recordOfEvent } from '../../../views/page-records.ts'
import { readEdition } from '../../_edition.ts'

export async function getStaticPaths() {
  const edition = await readEdition()
  return edition.events.map((event) => ({ params: { id: event.id }, props: recordOfEvent(edition, event) }))
}

export const GET: APIRoute = ({ props }) => Response.json(props)
