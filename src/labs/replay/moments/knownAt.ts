const day = 86_400_000

/** How many events were recorded up to a moment; the moment itself counts. Times as in `useLogTimes`. */
export const knownAt = (times: Float64Array, moment: number): number => {
  if (Number.isNaN(moment)) return times.length
  const after = times.findIndex((time) => time > moment)
  return after === -1 ? times.length : after
}

/** The last Tuesday at noon within the log, as `2026-03-03T12:00` in UTC; noon of the first day if there is none. */
export const tuesdayNoon = (times: Float64Array): string => {
  const last = times.at(-1) ?? 0
  const first = times[0] ?? 0
  const midnight = Math.floor(last / day) * day
  const days = Array.from({ length: 7 }, (_, back) => midnight - back * day)
  const tuesday = days.find((time) => new Date(time).getUTCDay() === 2 && time + day > first)
  return new Date((tuesday ?? Math.floor(first / day) * day) + day / 2).toISOString().slice(0, 16)
}
