export { keepToItself } from './ahead/keepToItself.ts'
export { playingAhead } from './ahead/playingAhead.ts'
export { embedding } from './embed/embedding.ts'
export { Embedded, PlayedAhead, Presenting } from './lazyScreens.ts'
