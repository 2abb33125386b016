/** A number in the reader's way. */
export const formatCount = (value: number): string => value.toLocaleString()

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** A size in the reader's way, in the unit that fits; a kilobyte has a thousand bytes. */
export const formatBytes = (bytes: number): string => {
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  return (bytes / 1_000 ** power).toLocaleString(undefined, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    maximumFractionDigits: power === 0 ? 0 : 1,
  })
}

/** A moment (ISO 8601) in the reader's way and time zone, to the second. */
export const formatMoment = (iso: string): string =>
  new Date(iso).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' })

/** Real milliseconds as seconds. */
export const formatSeconds = (ms: number): string =>
  (ms / 1_000).toLocaleString(undefined, { style: 'unit', unit: 'second', maximumFractionDigits: 1 })
