export { FourFormsLab as Lab } from './FourFormsLab.tsx'
