// A time as the text says it, before anyone asks which day is meant.
import type { Span } from './span.ts'
import type { Timex } from './timex.ts'

/** Unit of a period: day, week, weekend, month, quarter, season, year, decade, century; hour, minute and second. */
export type TimeUnit = 'D' | 'W' | 'WE' | 'M' | 'Q' | 'SN' | 'Y' | 'DE' | 'CE' | 'TH' | 'TM' | 'TS'

/** Under-specified value: the words' share in the meaning. What is missing is left to resolution. */
export type Said =
  /** The words alone give the TIMEX3 value: `2019-02-14`, `199`, `P3D`, `PRESENT_REF`. */
  | { kind: 'value'; value: string }
  /** A day of the week, ISO number; `week` counts weeks from the one of publication where the words say which. */
  | { kind: 'weekday'; day: number; turn: number | null; week: number | null; part: string | null }
  /** A part of an unnamed year: `-02-14`, `-02`, `-Q3`, `-SU`; `year` counts years from the one of publication. */
  | { kind: 'in-year'; suffix: string; turn: number | null; year: number | null; part: string | null }
  /** A period counted in units from the day of publication, or from the date last mentioned. */
  | { kind: 'period'; unit: TimeUnit; offset: number; from: 'published' | 'mentioned'; part: string | null }
  /** A time of day without a day: `T10:30`, `TNI`; a named time zone ties it to the day of the report. */
  | { kind: 'clock'; time: string; hasZone: boolean }
  /** A time that the words do not let us count: `in the days after the vote`. */
  | { kind: 'open' }

/** A time expression with what it says; `rule` names the wording that found it. */
export type TimeExpression = Span & { type: Timex['type']; said: Said; rule: string }
