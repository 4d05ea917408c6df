// For search engines: everything may be read, and here is the list of pages.
import type { APIRoute } from 'astro'
import { at } from '../views/links.ts'

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(at('/sitemap.xml'), site).href}\n`)
