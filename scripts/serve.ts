// Serves the built site from dist/: what `npm start` and the browser tests open.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { extname, join, normalize, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createGzip } from 'node:zlib'
import { headersOf, readHeaders, type HeaderRules } from './host-headers.ts'
import { readRedirects } from './host-redirects.ts'
import { restoreFolder } from './swap-folder.ts'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/** What gets smaller by gzip, which every host of static sites uses. */
const TEXT = /^text\/|json|xml|manifest/

/** What the build wrote for hosts; nothing beside pages that are not built by it. */
function readRules(root: string): HeaderRules {
  const file = join(root, '_headers')
  return existsSync(file) ? readHeaders(readFileSync(file, 'utf8')) : []
}

/** Where the build leads old addresses. */
function readMoved(root: string): Map<string, string> {
  const file = join(root, '_redirects')
  return existsSync(file) ? readRedirects(readFileSync(file, 'utf8')) : new Map()
}

/** Says something to hosts, and is not shown. */
const FOR_HOSTS = ['_headers', '_redirects']

/**
 * A server of the files in `folder`; `/path/` is `/path/index.html`, anything missing is `404.html` with its status. As hosts
 * do, it sends the headers that `_headers` lists, leads on what `_redirects` lists, and does not show these files. With a `base`
 * such as `/folder` the site stands there, and nothing stands elsewhere.
 */
export function makeServer(folder: string, base = ''): Server {
  const root = resolve(folder)
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405)
    const path = readPath(request.url ?? '/')
    const headers = headersOf(path ?? '/', readRules(root))
    const moved = readMoved(root).get(path ?? '')
    if (moved !== undefined) {
      response.writeHead(301, { ...headers, location: moved })
      return void response.end()
    }
    const file = path?.startsWith(`${base}/`) ? findFile(root, path.slice(base.length)) : null
    if (path !== null && file !== null && statSync(file).isDirectory()) {
      response.writeHead(301, { ...headers, location: `${encodeURI(path)}/` })
      return void response.end()
    }
    const missing = join(root, '404.html')
    const found = file ?? (existsSync(missing) ? missing : null)
    if (!found) return end(response, 404)
    const type = TYPES[extname(found)] ?? 'application/octet-stream'
    const isZipped = TEXT.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']))
    response.writeHead(file ? 200 : 404, {
      ...headers,
      'content-type': type,
      vary: 'accept-encoding',
      ...(isZipped && { 'content-encoding': 'gzip' }),
    })
    if (request.method === 'HEAD') return void response.end()
    const stream = createReadStream(found).on('error', () => response.destroy())
    if (isZipped) stream.pipe(createGzip()).pipe(response)
    else stream.pipe(response)
  })
}

/** The path of a request without query, or null when it is not well-formed. */
function readPath(url: string): string | null {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0]!)
  } catch {
    return null
  }
}

/** The file for a path, or a folder that lacks its final slash; null for what is not there or not inside `root`. */
function findFile(root: string, path: string): string | null {
  const file = join(root, normalize(path.endsWith('/') ? `${path}index.html` : path))
  const isInside =
    file === root || (file.startsWith(root + sep) && !FOR_HOSTS.some((name) => file === join(root, name)))
  return isInside && !file.includes('\0') && existsSync(file) ? file : null
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(`${status}\n`)
}

/** Only this computer may ask, if not said otherwise. */
const THIS_COMPUTER = '127.0.0.1'

/** Listens on `port`; when that is taken and `mayMove`, on the next one that is free. */
export function listen(
  server: Server,
  port: number,
  mayMove: boolean,
  host: string = THIS_COMPUTER,
): Promise<number> {
  return new Promise((fulfil, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && mayMove && port < 65_535)
        listen(server, port + 1, mayMove, host).then(fulfil, reject)
      else reject(error)
    })
    server.listen(port, host, () => fulfil((server.address() as AddressInfo).port))
  })
}

/** Where others in the network find this computer. */
const ownAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)

async function main(): Promise<void> {
  const folder = process.env['OUT'] ?? 'dist'
  if (!existsSync(folder)) restoreFolder(folder)
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder}: expected a built site, found none: run npm run build first`)
  const wanted = process.env['PORT']
  const base = (process.env['BASE'] ?? '').replace(/\/$/, '')
  const host = process.env['HOST'] ?? THIS_COMPUTER
  const server = makeServer(folder, base)
  const port = await listen(server, Number(wanted ?? 4321), wanted === undefined, host)
  if (host === '0.0.0.0')
    for (const address of ownAddresses())
      console.log(`In your network it is at http://${address}:${port}${base}/`)
  console.log(`The site is at http://localhost:${port}${base}/ (Ctrl+C stops it)`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  })
