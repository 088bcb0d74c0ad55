import type { SiteProfile } from '@/lib/model/site-profile';

/** Hands a profile to the agent as a file, to be given to a colleague. */
export function downloadProfile(profile: SiteProfile): void {
  const blob = new Blob([`${JSON.stringify(profile, null, 2)}\n`], { type: 'application/json' });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = `${profile.site.id}.evenkeel-site.json`;
  link.click();
  // The browser has taken the file over by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
