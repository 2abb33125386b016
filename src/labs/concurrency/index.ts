export { ConcurrencyLab as Lab } from './ConcurrencyLab.tsx'
