// Bylines that stand on a page only: read where the template says that it is one and nothing but names is in it.
import { describe, expect, it } from 'vitest'
import { read } from '../read-plain.ts'

const TEXT = '<p>Three ports in the north were closed on Monday as a storm came in.</p>'
const page = (byline: string): string =>
  `<body><header><h1>Storm closes ports</h1>${byline}</header><article>${TEXT}</article></body>`
const bylineOf = (html: string): string | null => read('a.html', html).article!.byline

describe('a byline on a page', () => {
  it.each([
    ['<p class="byline">By Ana Lima</p>', 'Ana Lima'],
    ['<p class="article-byline">By Ana Lima and Tom Reed</p>', 'Ana Lima and Tom Reed'],
    [
      '<div class="Page-byline">By&nbsp;<a href="/a">Ana Lima</a>, <a href="/b">Tom Reed</a></div>',
      'Ana Lima, Tom Reed',
    ],
    ['<div data-testid="byline"><span>By</span> <span><a href="/a">Ana Lima</a></span></div>', 'Ana Lima'],
    [
      '<div class="byline">By <a href="/a">Harbour Newsroom Staff Desk</a></div>',
      'Harbour Newsroom Staff Desk',
    ],
    ['<p class="byline">By Ana Lima Published March 3</p>', 'Ana Lima'],
    ['<p class="byline">By María José Núñez</p>', 'María José Núñez'],
    ['<p class="byline">By Jan van den Berg and Ana de Lima</p>', 'Jan van den Berg and Ana de Lima'],
    ['<p class="byline">By <a href="/a">Ana Lima</a> in <a href="/o">Oslo</a></p>', 'Ana Lima'],
    ['<p class="byline">By Ana Lima and Tom Reed in New Lunn</p>', 'Ana Lima and Tom Reed'],
  ])('is read: %s', (byline, names) => expect(bylineOf(page(byline))).toBe(names))

  it.each([
    ['no word before the names', '<p class="byline">Ana Lima</p>'],
    ['a post', '<p class="byline">By <a href="/a">Ana Lima</a>, Senior Reporter</p>'],
    ['a post without a comma', '<p class="byline">By Ana Lima Senior Reporter</p>'],
    ['a comma before what may be a post', '<p class="byline">By Ana Lima, Senior Reporter</p>'],
    ['two places', '<p class="byline">By Ana Lima in Oslo and Tom Reed in Lunn</p>'],
    ['a post with “in”', '<p class="byline">By Ana Lima, Editor in Chief</p>'],
    ['a sentence', '<p class="byline">By the time it rained, the port was closed.</p>'],
    ['one word', '<p class="byline">By Reuters</p>'],
    ['two bylines', '<p class="byline">By Ana Lima</p><p class="byline">By Tom Reed</p>'],
    ['another article’s', '<aside><p class="byline">By Tom Reed</p></aside>'],
    ['a related article’s', '<div class="related"><p class="byline">By Tom Reed</p></div>'],
    ['a comment’s', '<div class="comments"><p class="byline">By Tom Reed</p></div>'],
  ])('stays open with %s', (_, byline) => expect(bylineOf(page(byline))).toBeNull())

  it('is not that of another article that the page leads to', () => {
    const link = (name: string): string => `<a rel="author" href="/a">${name}</a>`
    const related = `<div class="related-posts">${link('Tom Reed')}</div>`
    expect(bylineOf(page(`${link('Ana Lima')}${related}`))).toBe('Ana Lima')
    expect(bylineOf(page(related))).toBeNull()
  })

  it('gives way to what the page says of itself', () => {
    const meta = '<meta name="author" content="Ines Okoro">'
    expect(bylineOf(`<head>${meta}</head>${page('<p class="byline">By Ana Lima</p>')}`)).toBe('Ines Okoro')
  })
})
