export { AutonomyLab as Lab } from './AutonomyLab.tsx'
