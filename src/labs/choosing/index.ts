export { ChoosingLab as Lab } from './ChoosingLab.tsx'
