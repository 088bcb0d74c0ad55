/**
 * The checklists that come with Evenkeel. In: nothing. Out: plain data that the panel shows and people copy and edit.
 * Nothing here blocks an agent: a step can be ticked in any order, or left.
 */
import type { Checklist } from '@/lib/model/checklist';
import { abusiveCustomer } from './abusive-customer';
import { chat } from './chat';
import { notOurFault } from './not-our-fault';
import { outage } from './outage';
import { phoneCall } from './phone-call';
import { wholeMethod } from './whole-method';

/** In the order in which they are offered; the first is used until somebody chooses another. */
export const checklists: readonly Checklist[] = [
  wholeMethod,
  chat,
  phoneCall,
  abusiveCustomer,
  notOurFault,
  outage,
];
