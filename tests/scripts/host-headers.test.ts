// The file of headers: one policy a folder, the one that its pages have inside them, and no header twice for one path.
import { describe, expect, it } from 'vitest'
import { headerRules, headersOf, policyOf, readHeaders, writeHeaders } from '../../scripts/host-headers.ts'

const page = (path: string, policy: string) => ({ path, policy })
const STRICT = "default-src 'none';style-src 'self' 'sha256-A=';"
const rules = headerRules([
  page('/', STRICT),
  page('/events/', STRICT),
  page('/events/a/', "default-src 'none'; style-src 'self' 'sha256-B='"),
  page('/search/', `${STRICT} script-src 'self' 'wasm-unsafe-eval'`),
  page('/embed/timeline/', STRICT),
])
const policyAt = (path: string) => headersOf(path, rules)['Content-Security-Policy']

describe('the rules for hosts', () => {
  it.each([
    ['/', "default-src 'none'; style-src 'self' 'sha256-A='; frame-ancestors 'none'"],
    ['/events/a/', "default-src 'none'; style-src 'self' 'sha256-A=' 'sha256-B='; frame-ancestors 'none'"],
    [
      '/search/',
      "default-src 'none'; style-src 'self' 'sha256-A='; script-src 'self' 'wasm-unsafe-eval'; frame-ancestors 'none'",
    ],
    ['/embed/timeline/', "default-src 'none'; style-src 'self' 'sha256-A='"],
    ['/assets/a.css', undefined],
  ])('give %s the policy of its pages', (path, policy) => expect(policyAt(path)).toBe(policy))

  it('let what is named by its content be kept for good, and nothing else', () => {
    expect(headersOf('/assets/a.css', rules)['Cache-Control']).toContain('immutable')
    expect(headersOf('/events/a/', rules)).not.toHaveProperty('Cache-Control')
    expect(headersOf('/pagefind/pagefind.js', rules)).not.toHaveProperty('Cache-Control')
  })

  it('stand below the folder of the site', () => {
    const paths = headerRules([page('/', STRICT), page('/events/', STRICT)], '/folder').map(([path]) => path)
    expect(paths.filter((path) => !path.startsWith('/folder/'))).toEqual([])
  })

  it('say no header twice for one path: hosts would join the two', () => {
    for (const [path] of rules) {
      const names = rules
        .filter(([rule]) => rule === path || (rule.endsWith('*') && path.startsWith(rule.slice(0, -1))))
        .flatMap(([, headers]) => Object.keys(headers))
      expect(names).toEqual([...new Set(names)])
    }
  })

  it('stop at a page without a policy', () => {
    const html = '<meta http-equiv="content-security-policy" content="default-src">'
    expect(policyOf('/a/', html)).toBe('default-src')
    expect(() => policyOf('/a/', '<p>')).toThrow('/a/: expected a content security policy')
  })

  it('come back from their file as they were', () => expect(readHeaders(writeHeaders(rules))).toEqual(rules))
})
