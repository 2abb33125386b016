export { CrudVsTaskLab as Lab } from './CrudVsTaskLab.tsx'
