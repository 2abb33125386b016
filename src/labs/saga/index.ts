export { SagaLab as Lab } from './SagaLab.tsx'
