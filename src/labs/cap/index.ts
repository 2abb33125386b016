export { CapLab as Lab } from './CapLab.tsx'
