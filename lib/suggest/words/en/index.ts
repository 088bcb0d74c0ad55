export { cues } from './cues';
export { topics } from './topics';
