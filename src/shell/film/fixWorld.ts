/** Monday, 5 January 2026, 9:00 UTC: when every film begins. */
export const filmEpoch = Date.UTC(2026, 0, 5, 9)

const dice = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Makes dates and ids the same in each rendering: the calendar follows the film's clock, ids come from seeded dice. How
 * long things take is left as it is: a measured number in a film was measured when the film was rendered.
 */
export const fixWorld = (now: () => number, seed: number): void => {
  const roll = dice(seed)
  const RealDate = Date
  const FilmDate = new Proxy(RealDate, {
    construct: (target, args: [], given) =>
      args.length === 0
        ? (Reflect.construct(target, [filmEpoch + now()], given) as Date)
        : (Reflect.construct(target, args, given) as Date),
    apply: () => new RealDate(filmEpoch + now()).toString(),
    get: (target, key, receiver) =>
      key === 'now' ? () => filmEpoch + Math.floor(now()) : (Reflect.get(target, key, receiver) as unknown),
  })
  globalThis.Date = FilmDate
  Math.random = roll
  crypto.getRandomValues = (array) => {
    if (array !== null) {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
      for (let index = 0; index < bytes.length; index += 1) bytes[index] = Math.floor(roll() * 256)
    }
    return array
  }
}
