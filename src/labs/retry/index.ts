export { RetryLab as Lab } from './RetryLab.tsx'
