/**
 * Every helpdesk we know, as data. In: the vocabulary. Out: the list; its order is the priority. It must hold no code: what
 * a site cannot say in the vocabulary is a reason to widen the vocabulary for all.
 */
import { chatwoot } from './chatwoot';
import { crisp } from './crisp';
import { freescout } from './freescout';
import { freshdesk } from './freshdesk';
import { front } from './front';
import { gmail } from './gmail';
import { gorgias } from './gorgias';
import { helpScout } from './help-scout';
import { hubspot } from './hubspot';
import { intercom } from './intercom';
import { jiraServiceManagement } from './jira-service-management';
import { kustomer } from './kustomer';
import { linkedin } from './linkedin';
import { livechat } from './livechat';
import { osticket } from './osticket';
import { outlook } from './outlook';
import { practice } from './practice';
import { protonMail } from './proton-mail';
import { roundcube } from './roundcube';
import { rt } from './rt';
import { salesforce } from './salesforce';
import { slack } from './slack';
import { snappymail } from './snappymail';
import { teams } from './teams';
import type { Site } from './vocabulary';
import { whatsapp } from './whatsapp';
import { zammad } from './zammad';
import { zammadDesktop } from './zammad-desktop';
import { zendesk } from './zendesk';
import { znuny } from './znuny';
import { zohoDesk } from './zoho-desk';

export const sites: readonly Site[] = [
  practice,
  rt,
  roundcube,
  zendesk,
  freshdesk,
  helpScout,
  intercom,
  front,
  hubspot,
  gorgias,
  salesforce,
  zohoDesk,
  jiraServiceManagement,
  kustomer,
  crisp,
  gmail,
  outlook,
  zammad,
  zammadDesktop,
  chatwoot,
  freescout,
  osticket,
  znuny,
  snappymail,
  protonMail,
  livechat,
  whatsapp,
  linkedin,
  slack,
  teams,
];
