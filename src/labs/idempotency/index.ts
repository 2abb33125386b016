export { IdempotencyLab as Lab } from './IdempotencyLab.tsx'
