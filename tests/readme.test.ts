// The README's promises that a program can check: its commands, its dependencies, its folders, and a clean install.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const project = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  optionalDependencies: Record<string, string>
}
const { scripts, dependencies, devDependencies, optionalDependencies } = project

describe('the README', () => {
  it('begins with the two commands', () => {
    const fenced = [...readme.matchAll(/^```\w*\n([\s\S]*?)\n```$/gm)].map((found) => found[1])
    expect(fenced.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test'])
  })
  it('names only scripts that exist', () => {
    const named = [...readme.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map((found) => found[1]!)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
    expect(named.length).toBeGreaterThan(4)
  })
  it('gives a reason for every dependency', () => {
    const reasons = readme.slice(readme.indexOf('## Dependencies'))
    const names = Object.keys({ ...dependencies, ...devDependencies }).map((name) =>
      name.startsWith('@types/')
        ? '@types/*'
        : name.replace('@fontsource-variable/public-sans', '-public-sans'),
    )
    expect(
      names.filter(
        (name) => !new RegExp(`(?<![\\w/-])${name.replace(/[*]/g, '\\*')}(?![\\w/-])`).test(reasons),
      ),
    ).toEqual([])
  })
  it('shows pictures that are there, each in light and in dark', () => {
    const shown = [...readme.matchAll(/(?:src|srcset)="([^"]+)"/g)].map((found) => found[1]!)
    expect(shown.filter((path) => !existsSync(path))).toEqual([])
    const light = shown.filter((path) => path.endsWith('-light.png'))
    expect(shown.filter((path) => path.endsWith('-dark.png'))).toEqual(
      light.map((path) => path.replace('-light', '-dark')),
    )
    expect(light.length).toBeGreaterThan(2)
  })
  it('names only folders and files that are there', () => {
    const named = [...readme.matchAll(/`((?:src|content|tests|scripts|public)\/[\w./-]*)`/g)].map(
      (found) => found[1]!,
    )
    const made = ['content/generated/', 'content/articles/NAME']
    const missing = named.filter((path) => !existsSync(path) && !made.some((start) => path.startsWith(start)))
    expect(missing).toEqual([])
  })
})

describe('the packages', () => {
  it('have exact versions', () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    const loose = versions.filter(
      ([name, version]) => !/^\d+\.\d+\.\d+$/.test(version) && name !== '@types/node',
    )
    expect(loose).toEqual([])
  })
  it('install from a clean clone: nothing is missing from the lock file', () => {
    const { stdout, stderr, status } = spawnSync('npm ci --dry-run --ignore-scripts --prefer-offline', {
      shell: true,
      encoding: 'utf8',
    })
    expect((stdout + stderr).split('\n').filter((line) => line.includes('Missing'))).toEqual([])
    expect(status).toBe(0)
  })
  it('name no host in the lock file', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved":/)
  })
})
