export { RestoreLab as Lab } from './RestoreLab.tsx'
