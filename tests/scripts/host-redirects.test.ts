// The file by which hosts lead old addresses on: pages, the files that belong to them, and the folder of the site.
import { describe, expect, it } from 'vitest'
import { nextOf, readRedirects, redirectsOf, writeRedirects } from '../../scripts/host-redirects.ts'

const files = ['/data/events/new.json', '/share/new.png', '/data/actors/anna.json']
const exists = (file: string): boolean => files.includes(file)

describe('an address that a page had', () => {
  it.each([
    [
      '/events/old/',
      '/events/new/',
      [
        ['/events/old/', '/events/new/'],
        ['/data/events/old.json', '/data/events/new.json'],
        ['/share/old.png', '/share/new.png'],
      ],
    ],
    [
      '/actors/ann/',
      '/actors/anna/',
      [
        ['/actors/ann/', '/actors/anna/'],
        ['/data/actors/ann.json', '/data/actors/anna.json'],
      ],
    ],
    ['/embed/events/old/', '/embed/events/new/', [['/embed/events/old/', '/embed/events/new/']]],
  ])('%s leads on to %s with its files', (path, next, all) =>
    expect(redirectsOf([{ path, next }], exists)).toEqual(all),
  )
  it('stands below the folder of the site', () => {
    expect(
      redirectsOf([{ path: '/actors/ann/', next: '/storm/actors/anna/' }], () => false, '/storm'),
    ).toEqual([['/storm/actors/ann/', '/storm/actors/anna/']])
  })
  it('comes back from the file as it was', () => {
    const redirects = redirectsOf([{ path: '/events/old/', next: '/events/new/' }], exists)
    expect([...readRedirects(writeRedirects(redirects))]).toEqual(redirects)
  })
})

describe('a page', () => {
  it.each([
    ['<meta http-equiv="refresh" content="0; url=/events/new/">', '/events/new/'],
    ['<meta name="robots" content="noindex">', null],
  ])('%s leads on to %s', (html, next) => expect(nextOf(html)).toBe(next))
})
