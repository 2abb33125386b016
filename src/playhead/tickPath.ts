import { countUpTo } from './search.ts'

/** More ticks than this would touch each other. */
const mostTicks = 400

/** Width of the drawing in its own units. */
export const tickWidth = 1000

/** An SVG path with a stroke at each stop; where they would touch, one stroke for all in the same place. */
export const tickPath = (stops: ArrayLike<number>, duration: number): string => {
  if (duration === 0) return ''
  const stroke = (at: number): string => `M${((tickWidth * at) / duration).toFixed(1)} 0V10`
  if (stops.length <= mostTicks) return Array.from(stops, stroke).join('')
  let path = ''
  for (let place = 0; place < mostTicks; place += 1) {
    const before = place === 0 ? 0 : countUpTo(stops, (duration * place) / mostTicks)
    const first = stops[before]
    if (first !== undefined && first <= (duration * (place + 1)) / mostTicks) path += stroke(first)
  }
  return path
}
