// The templates of pages by name, with how many variants each has.
import { agency } from './agency.ts'
import { amp } from './amp.ts'
import { arc } from './arc.ts'
import { blogger } from './blogger.ts'
import { drupal } from './drupal.ts'
import { ghost } from './ghost.ts'
import { liveBlog } from './live-blog.ts'
import { microdata } from './microdata.ts'
import { nextScript } from './next-script.ts'
import { oldTables } from './old-tables.ts'
import { paywalled } from './paywalled.ts'
import type { Template } from './press-story.ts'
import { wordpress } from './wordpress.ts'

export const TEMPLATES: Record<string, { template: Template; variants: number }> = {
  WordPress: { template: wordpress, variants: 3 },
  Drupal: { template: drupal, variants: 2 },
  'Arc XP': { template: arc, variants: 2 },
  Blogger: { template: blogger, variants: 2 },
  Ghost: { template: ghost, variants: 2 },
  microdata: { template: microdata, variants: 2 },
  AMP: { template: amp, variants: 2 },
  'old tables': { template: oldTables, variants: 2 },
  'Next.js': { template: nextScript, variants: 2 },
  'live blog': { template: liveBlog, variants: 2 },
  paywall: { template: paywalled, variants: 2 },
  agency: { template: agency, variants: 2 },
}
