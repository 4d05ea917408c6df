// The server of the built site: types, folders, missing pages, and nothing outside the site.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen, makeServer } from '../../scripts/serve.ts'

const root = mkdtempSync(join(tmpdir(), 'collation-serve-'))
const server = makeServer(join(root, 'dist'))
let port = 0

beforeAll(async () => {
  mkdirSync(join(root, 'dist', 'events'), { recursive: true })
  writeFileSync(join(root, 'secret.txt'), 'secret')
  for (const [name, content] of Object.entries({
    'index.html': '<p>Home',
    '404.html': '<p>Missing',
    'events/index.html': '<p>Events',
    'a b.json': '{}',
    unknown: '?',
    _redirects: '/old/ /events/ 301\n',
    _headers:
      "/*\n  X-Content-Type-Options: nosniff\n\n/\n  Content-Security-Policy: frame-ancestors 'none'\n",
  }))
    writeFileSync(join(root, 'dist', name), content)
  port = await listen(server, 45_871, true)
})
afterAll(() => {
  server.close()
  rmSync(root, { recursive: true, force: true })
})

/** Asks with the path as given: `fetch` would tidy it up. */
const ask = (path: string, method = 'GET', encoding = 'identity', at = port) =>
  new Promise<{ status: number; type: string; place: string; body: string; headers: object }>(
    (fulfil, reject) => {
      request(
        { port: at, path, method, agent: false, headers: { 'accept-encoding': encoding } },
        (response) => {
          let body = ''
          response.on('data', (part) => (body += part))
          response.on('end', () => {
            const { statusCode = 0, headers } = response
            fulfil({
              status: statusCode,
              type: headers['content-type'] ?? '',
              place: headers.location ?? '',
              body,
              headers,
            })
          })
        },
      )
        .on('error', reject)
        .end()
    },
  )

describe('the server', () => {
  it('sends text after gzip to whoever takes that', async () => {
    expect((await ask('/', 'HEAD', 'gzip, br')).headers).toMatchObject({ 'content-encoding': 'gzip' })
    expect((await ask('/')).headers).not.toHaveProperty('content-encoding')
    expect((await ask('/unknown', 'HEAD', 'gzip')).headers).not.toHaveProperty('content-encoding')
  })
  it.each([
    ['/', 200, 'text/html; charset=utf-8', '<p>Home'],
    ['/?q=1#a', 200, 'text/html; charset=utf-8', '<p>Home'],
    ['/events/', 200, 'text/html; charset=utf-8', '<p>Events'],
    ['/a%20b.json', 200, 'application/json; charset=utf-8', '{}'],
    ['/unknown', 200, 'application/octet-stream', '?'],
    ['/nowhere/', 404, 'text/html; charset=utf-8', '<p>Missing'],
    ['/../secret.txt', 404, 'text/html; charset=utf-8', '<p>Missing'],
    ['/%2e%2e/secret.txt', 404, 'text/html; charset=utf-8', '<p>Missing'],
    ['/%00', 404, 'text/html; charset=utf-8', '<p>Missing'],
    ['/_redirects', 404, 'text/html; charset=utf-8', '<p>Missing'],
    ['/_headers', 404, 'text/html; charset=utf-8', '<p>Missing'],
    ['/%zz', 404, 'text/html; charset=utf-8', '<p>Missing'],
  ])('answers %s with %i', async (path, status, type, body) => {
    expect(await ask(path)).toMatchObject({ status, type, body })
  })
  it('leads a folder to its slash', async () => {
    expect(await ask('/events')).toMatchObject({ status: 301, place: '/events/' })
  })
  it('leads an old address on', async () => {
    expect(await ask('/old/')).toMatchObject({ status: 301, place: '/events/' })
  })
  it('sends the headers that the file of headers lists, and no body for HEAD', async () => {
    const { body, headers } = await ask('/', 'HEAD')
    expect(body).toBe('')
    expect(headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    })
    expect((await ask('/events/')).headers).not.toHaveProperty('content-security-policy')
  })
  it('serves a site in a folder, and nothing outside it', async () => {
    const other = makeServer(join(root, 'dist'), '/folder')
    const at = await listen(other, port + 1, true)
    expect((await ask('/folder/events/', 'GET', 'identity', at)).body).toBe('<p>Events')
    expect((await ask('/folder/events', 'GET', 'identity', at)).place).toBe('/folder/events/')
    expect((await ask('/events/', 'GET', 'identity', at)).status).toBe(404)
    expect((await ask('/', 'GET', 'identity', at)).status).toBe(404)
    other.close()
  })
  it('refuses to take anything', async () => expect((await ask('/', 'POST')).status).toBe(405))
  it('moves to the next port when one is taken, or says so', async () => {
    const other = makeServer(root)
    await expect(listen(makeServer(root), port, false)).rejects.toThrow(/EADDRINUSE/)
    expect(await listen(other, port, true)).toBeGreaterThan(port)
    other.close()
  })
})
