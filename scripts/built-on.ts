// The day of a build, which every printed page ends with.

/** `2024-03-04`, in universal time. `SOURCE_DATE_EPOCH` fixes it, in seconds since 1970, for who wants the same bytes on another day. */
export function builtOn(env: Record<string, string | undefined>, now: number = Date.now()): string {
  const fixed = env['SOURCE_DATE_EPOCH'] ?? ''
  const time = /^\d{1,11}$/.test(fixed) ? Number(fixed) * 1000 : now
  return new Date(time).toISOString().slice(0, 10)
}
