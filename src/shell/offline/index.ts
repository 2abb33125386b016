export { NewVersion } from './NewVersion.tsx'
export { keepForOffline } from './offline.ts'
