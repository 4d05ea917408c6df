// Where a place lies, from outside the articles: a point that is approximate, or none where its name leaves it open.
import { z } from 'zod'

export const Point = z.object({
  of: z.enum(['town', 'region', 'country']).describe('a region or country has the middle of its towns'),
  longitude: z.number().min(-180).max(180).describe('degrees east, WGS 84, to two decimals'),
  latitude: z.number().min(-90).max(90).describe('degrees north, WGS 84, to two decimals'),
})
export type Point = z.infer<typeof Point>

export const Position = z.object({
  actor: z.string(),
  point: Point.nullable().describe('null when no place of this name is known, or more than one may be meant'),
  because: z.string(),
})
export type Position = z.infer<typeof Position>
