// What stands in `_headers`, the file by which Netlify, Cloudflare and others (`npm run serve` too) learn what to send with a page.

/** Headers by the path that they go with; `*` at the end of a path stands for any rest. */
export type HeaderRules = [path: string, headers: Record<string, string>][]

const EVERYWHERE = { 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' }

/** A page and the policy inside it. */
export interface PagePolicy {
  path: string
  policy: string
}

/** The names of these files change with what is in them. */
const NEVER_CHANGES = { 'Cache-Control': 'public, max-age=31536000, immutable' }
const HASHED = ['/assets/', '/pagefind/fragment/', '/pagefind/index/']

/** Pages under this path may stand in a frame on another site; all others say that they may not, which only a header can. */
const EMBEDS = '/embed/'
const NO_FRAMES = "frame-ancestors 'none'"

/**
 * The rules for a built site. Each folder of pages gets the policy that its pages have inside them, so that a host and a page
 * never say two things. No header is in two rules for one path: hosts join such with a comma, and two policies forbid more than one.
 */
export function headerRules(pages: readonly PagePolicy[], base = ''): HeaderRules {
  const folders = new Map<string, Set<string>>()
  for (const { path, policy } of pages) {
    const folder = /^\/(?:[^/]+\/)?/.exec(path)![0]
    folders.set(folder, (folders.get(folder) ?? new Set()).add(policy))
  }
  return [
    [`${base}/*`, EVERYWHERE],
    ...HASHED.map((path): HeaderRules[number] => [`${base}${path}*`, NEVER_CHANGES]),
    ...[...folders].map(([folder, policies]): HeaderRules[number] => {
      const policy = [...joinPolicies(policies), ...(folder === EMBEDS ? [] : [NO_FRAMES])].join('; ')
      return [`${base}${folder}${folder === '/' ? '' : '*'}`, { 'Content-Security-Policy': policy }]
    }),
  ]
}

/** The policy inside a page. Throws for a page without one. */
export function policyOf(path: string, html: string): string {
  const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1]
  if (!policy) throw new Error(`${path}: expected a content security policy, found none`)
  // a piece of a string keeps the whole of it in memory, here the page
  return Buffer.from(policy).toString()
}

/** The directives that allow what any of the policies allows, and no more. */
function joinPolicies(policies: Iterable<string>): string[] {
  const sources = new Map<string, Set<string>>()
  for (const directive of new Set([...policies].flatMap((policy) => policy.split(';')))) {
    const [name, ...allowed] = directive.trim().split(/\s+/)
    if (name) sources.set(name, new Set([...(sources.get(name) ?? []), ...allowed]))
  }
  return [...sources].map(([name, allowed]) => [name, ...allowed].join(' '))
}

/** The rules as the text of `_headers`. */
export const writeHeaders = (rules: HeaderRules): string =>
  rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n')

/** What a host reads out of the text of `_headers`. */
export function readHeaders(text: string): HeaderRules {
  const rules: HeaderRules = []
  for (const line of text.split('\n').filter((of) => of.trim() && !of.startsWith('#'))) {
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? []
    if (name === undefined) rules.push([line.trim(), {}])
    else if (rules.length > 0) rules.at(-1)![1][name] = value!
  }
  return rules
}

/** The headers of a path, from all rules that it fits. */
export const headersOf = (path: string, rules: HeaderRules): Record<string, string> =>
  Object.assign(
    {},
    ...rules
      .filter(([rule]) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule))
      .map(([, headers]) => headers),
  ) as Record<string, string>
