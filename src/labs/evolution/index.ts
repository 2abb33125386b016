export { EvolutionLab as Lab } from './EvolutionLab.tsx'
