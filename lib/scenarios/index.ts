import type { Scenario } from '@/lib/model/scenario';
import { brokenKettle } from './broken-kettle';
import { clinicOutage } from './clinic-outage';
import { closedAccount } from './closed-account';
import { doubleCharge } from './double-charge';
import { lateParcel } from './late-parcel';
import { returnWindow } from './return-window';
import { rudeAgent } from './rude-agent';
import { thankYou } from './thank-you';

/** In the order of the practice inbox. */
export const scenarios: readonly Scenario[] = [
  doubleCharge,
  lateParcel,
  clinicOutage,
  rudeAgent,
  closedAccount,
  brokenKettle,
  returnWindow,
  thankYou,
];
