export { EventualLab as Lab } from './EventualLab.tsx'
