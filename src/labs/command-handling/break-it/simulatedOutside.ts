import type { Outside } from './variant.ts'

/** First price of the simulated parts service, in cents, and by how much each call finds it higher. */
export const firstPrice = 4_000
export const rise = 350

/** A parts service that is called for the n-th time, n from 0, and the real clock. */
export const simulatedOutside = (calledBefore: number): Outside => {
  let calls = calledBefore
  return {
    price: () => {
      calls += 1
      return firstPrice + rise * (calls - 1)
    },
    now: () => new Date().toISOString(),
  }
}
