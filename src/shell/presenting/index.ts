export { Embedded } from './embed/Embedded.tsx'
export { embedding } from './embed/embedding.ts'
export { Presenting } from './Presenting.tsx'
