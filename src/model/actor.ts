// Somebody or something that acts or is acted on, behind all its mentions in all articles.
import { z } from 'zod'

export const ActorKind = z.enum([
  'person',
  'organization',
  'armed-group',
  'country',
  'place',
  'group',
  'other',
])
export type ActorKind = z.infer<typeof ActorKind>

export const Actor = z.object({
  id: z.string(),
  kind: ActorKind,
  name: z.string().describe('the full form found in most sources; ties by frequency, then the shortest'),
  named: z.boolean().describe('false when no article gives a name, only a description'),
  forms: z.array(
    z.object({
      text: z.string(),
      counts: z
        .record(z.string(), z.int().positive())
        .describe('mentions by document id, repeats counted once'),
    }),
  ),
  serves: z
    .object({ actor: z.string(), because: z.string() })
    .optional()
    .describe('the country whose government, forces or official it is, and by which words of an article'),
  because: z.array(z.string()).describe('the evidence on which its mentions were taken together'),
})
export type Actor = z.infer<typeof Actor>
