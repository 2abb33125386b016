export { SnapshotsLab as Lab } from './SnapshotsLab.tsx'
