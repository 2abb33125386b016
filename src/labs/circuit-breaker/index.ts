export { BreakerLab as Lab } from './BreakerLab.tsx'
