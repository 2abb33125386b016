export { CommandHandlingLab as Lab } from './CommandHandlingLab.tsx'
