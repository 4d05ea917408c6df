// The guide to publishing: what it lists for hosts is well-formed, runs scripts that exist, and agrees with what the build writes.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { headerRules, headersOf } from '../scripts/host-headers.ts'

const guide = readFileSync('content/publishing.md', 'utf8')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const listed = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n *\`\`\``).exec(guide)![1]!

interface Step {
  id?: string
  uses?: string
  run?: string
  env?: Record<string, string>
}

describe('the guide to publishing', () => {
  it('names only scripts that exist', () => {
    const named = [...guide.matchAll(/npm run ([\w-]+)/g)].map((found) => found[1]!)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
    expect(named.length).toBeGreaterThan(5)
  })

  it('has a workflow that builds for the address that it asked for, and publishes what was built', () => {
    const { jobs } = parse(listed('yaml')) as { jobs: { publish: { steps: Step[] } } }
    const { steps } = jobs.publish
    const ids = steps.map(({ id }) => id).filter(Boolean)
    const asked = [...listed('yaml').matchAll(/steps\.(\w+)\./g)].map((found) => found[1])
    expect(asked.filter((id) => !ids.includes(id))).toEqual([])
    const build = steps.findIndex(({ run }) => run === 'npm run build')
    expect(Object.keys(steps[build]!.env!)).toEqual(['SITE', 'BASE'])
    expect(steps.findIndex(({ run }) => run === 'npm ci')).toBeLessThan(build)
    expect(steps.findIndex(({ uses }) => uses?.includes('upload-pages-artifact'))).toBeGreaterThan(build)
  })

  it('tells nginx what the file of headers tells others', () => {
    const policy = "frame-ancestors 'none'"
    const rules = headerRules(['/a/', '/embed/a/'].map((path) => ({ path, policy: 'x' })))
    for (const [place, path] of [
      ['/', '/a/'],
      ['/embed/', '/embed/a/'],
      ['/assets/', '/assets/a.css'],
    ] as const) {
      const block = new RegExp(`location ${place} \\{([^}]*)\\}`).exec(listed('nginx'))![1]!
      const sent = headersOf(path, rules)
      expect(block.includes(policy)).toBe(sent['Content-Security-Policy']?.includes(policy) ?? false)
      for (const name of ['X-Content-Type-Options', 'Cache-Control'])
        expect(block.includes(`${name} `)).toBe(name in sent)
    }
  })
})
