// Reading a Lighthouse report, and what is said when a page is under budget.
import { expect, it } from 'vitest'
import { readReport, underBudget, type Report } from '../../scripts/lighthouse.ts'

const report = (seo: number, paint: number): Report => ({
  categories: {
    performance: { score: 1, auditRefs: [{ id: 'largest-contentful-paint', weight: 25 }] },
    accessibility: { score: 1, auditRefs: [] },
    'best-practices': { score: 1, auditRefs: [] },
    seo: { score: seo, auditRefs: [{ id: 'meta-description', weight: 1 }] },
  },
  audits: {
    'largest-contentful-paint': { score: 1, numericValue: paint, title: 'Largest paint' },
    'cumulative-layout-shift': { score: 1, numericValue: 0, title: 'Shift' },
    'meta-description': { score: seo, title: 'No description' },
  },
})

it('reads scores, the largest paint, shift and what costs points', () => {
  expect(readReport('/', 'phone', report(0.5, 800.4))).toEqual({
    path: '/',
    form: 'phone',
    scores: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 50 },
    paint: 800,
    shift: 0,
    faults: ['No description'],
  })
})

it('names what is under budget; the paint counts on a phone only', () => {
  expect(underBudget([readReport('/', 'phone', report(1, 900))])).toEqual([])
  expect(underBudget([readReport('/', 'desk', report(1, 1300))])).toEqual([])
  expect(underBudget([readReport('/', 'phone', report(1, 1300))])).toEqual([
    '/ (phone): largest paint after 1300 ms',
  ])
  expect(underBudget([readReport('/', 'desk', report(0.5, 900))])).toEqual([
    '/ (desk): seo 50 of 100; No description',
  ])
})
