/**
 * Every helpdesk we know, as data. In: the vocabulary. Out: the list; its order is the priority. It must hold no code: what
 * a site cannot say in the vocabulary is a reason to widen the vocabulary for all.
 */
import { practice } from './practice';
import { roundcube } from './roundcube';
import { rt } from './rt';
import type { Site } from './vocabulary';

export const sites: readonly Site[] = [practice, rt, roundcube];
