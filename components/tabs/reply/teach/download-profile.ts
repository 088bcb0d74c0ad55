import type { SiteProfile } from '@/lib/model/site-profile';
import { downloadFile } from '../../../ui/download-file';

/** Hands a profile to the agent as a file, to be given to a colleague. */
export function downloadProfile(profile: SiteProfile): void {
  const fileName = `${profile.site.id}.evenkeel-site.json`;
  downloadFile({ fileName, mime: 'application/json', text: `${JSON.stringify(profile, null, 2)}\n` });
}
