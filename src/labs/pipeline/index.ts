export { PipelineLab as Lab } from './PipelineLab.tsx'
