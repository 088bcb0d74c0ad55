import { buildPack } from '../group';
import { acknowledge } from './acknowledge';
import { agree } from './agree';
import { apologise } from './apologise';
import { clarify } from './clarify';
import { confirm } from './confirm';
import { escalate } from './escalate';
import { execute } from './execute';
import { followUp } from './follow-up';
import { gather } from './gather';
import { learn } from './learn';
import { listen } from './listen';
import { options } from './options';
import { respond } from './respond';
import { rootCause } from './root-cause';

/** Brazilian; você where the tone is warm or brief, no pronoun of address where it is formal. */
export const pack = buildPack(
  { name: 'Evenkeel, Portuguese', lang: 'pt', version: '1.0.0' },
  {
    respond,
    listen,
    acknowledge,
    apologise,
    clarify,
    'root-cause': rootCause,
    gather,
    options,
    agree,
    execute,
    escalate,
    confirm,
    'follow-up': followUp,
    learn,
  },
);
