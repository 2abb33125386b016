const steps = [1, 2, 5]

/** The speeds between two limits in the series 1, 2, 5, 10, ...; ascending. */
export const speedSeries = (min: number, max: number): readonly number[] => {
  const series: number[] = []
  for (let exponent = -6; exponent <= 6; exponent += 1) {
    for (const step of steps) {
      const speed = Number((step * 10 ** exponent).toPrecision(6))
      if (speed >= min * 0.999 && speed <= max * 1.001) series.push(speed)
    }
  }
  return series
}

/** Index of the speed in the series that is nearest on a logarithmic scale. */
export const nearestSpeed = (series: readonly number[], speed: number): number => {
  const distances = series.map((candidate) => Math.abs(Math.log(candidate / speed)))
  return distances.indexOf(Math.min(...distances))
}

/** "1/500×", "1×", "20×". */
export const formatSpeed = (speed: number): string =>
  speed >= 1 ? `${Math.round(speed)}×` : `1/${Math.round(1 / speed).toLocaleString('en')}×`
