export { ReplayLab as Lab } from './ReplayLab.tsx'
