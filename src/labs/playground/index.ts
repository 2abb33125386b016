export { PlaygroundLab as Lab } from './PlaygroundLab.tsx'
