// The icon of the site as a file, for what is not a page: the web app manifest names it.
import icon from '../layouts/icon.svg?raw'

export const GET = (): Response => new Response(icon, { headers: { 'Content-Type': 'image/svg+xml' } })
