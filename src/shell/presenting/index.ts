export { Presenting } from './Presenting.tsx'
