/** A measured time for people: 0.04 ms, 3.2 ms, 2,000 ms. */
export const formatMs = (ms: number): string =>
  `${ms.toLocaleString('en', { maximumFractionDigits: ms < 10 ? 2 : ms < 100 ? 1 : 0 })} ms`
