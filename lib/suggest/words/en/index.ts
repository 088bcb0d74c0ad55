export { cues } from './cues';
export { subjects } from './subjects';
export { topics } from './topics';
