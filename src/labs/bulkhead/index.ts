export { BulkheadLab as Lab } from './BulkheadLab.tsx'
