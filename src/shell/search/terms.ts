// By itself, so that all terms are loaded only when somebody searches.
export { glossary } from '../../teaching/index.ts'
