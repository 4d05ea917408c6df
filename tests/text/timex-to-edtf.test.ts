// Values of time expressions as dates of events.
import { expect, test } from 'vitest'
import { timexToEdtf } from '../../src/text/timex-to-edtf.ts'

test.each([
  ['2016-05-03', '2016-05-03'],
  ['2016-05-03TNI', '2016-05-03'],
  ['2016-05-03T10:30', '2016-05-03'],
  ['2016', '2016'],
  ['201', '201X'],
  ['19', '19XX'],
  ['2016-W01', '2016-01-04/2016-01-10'],
  ['2016-W53', '2017-01-02/2017-01-08'],
  ['2015-W53-WE', '2016-01-02/2016-01-03'],
  ['2016-W18-2', '2016-05-03'],
  ['2016-Q4', '2016-10/2016-12'],
  ['2016-H1', '2016-01/2016-06'],
  ['2016-SU', '2016-22'],
  ['2016-05-03/2016-W18', '2016-05-03/2016-05-08'],
  ['2016/', '2016/..'],
])('%s is %s', (value, edtf) => expect(timexToEdtf(value)).toBe(edtf))

test.each(['P3D', 'PRESENT_REF', 'XXXX-05-03', 'T10:30', '', '2016-02-30', 'P1D/2016'])(
  '%s is no date',
  (value) => expect(timexToEdtf(value)).toBeNull(),
)
