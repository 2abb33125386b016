export { RetroLab as Lab } from './RetroLab.tsx'
