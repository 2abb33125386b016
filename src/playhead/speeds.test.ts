import { describe, expect, it } from 'vitest'
import { formatSpeed, nearestSpeed, speedSeries } from './speeds.ts'

describe('speeds of the transport', () => {
  it('run from the slowest to the fastest in the series 1, 2, 5', () => {
    expect(speedSeries(0.001, 2)).toEqual([0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2])
  })

  it('read as a fraction below real speed and as a factor above it', () => {
    expect([0.0001, 0.002, 0.5, 1, 20].map(formatSpeed)).toEqual(['1/10,000×', '1/500×', '1/2×', '1×', '20×'])
  })

  it('finds the nearest one on a logarithmic scale', () => {
    const series = speedSeries(0.001, 100)
    expect(series[nearestSpeed(series, 0.0011)]).toBe(0.001)
    expect(series[nearestSpeed(series, 1000)]).toBe(100)
  })
})
