import type * as z from 'zod/mini';
import { SiteProfile } from './site-profile';

/** A profile's file holds a few kilobytes; more is something else. In UTF-16 units. */
const MOST = 200_000;

export type ReadProfile = { status: 'valid'; profile: SiteProfile } | { status: 'invalid'; problem: string };

/** Reads an exported profile. What comes from a file is not trusted: `problem` says in one sentence what is wrong with it. */
export function readProfile(text: string): ReadProfile {
  if (text.length > MOST) return invalid('This file is too large for a site profile.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return invalid('This file is not JSON.');
  }
  const parsed = SiteProfile.safeParse(value);
  if (parsed.success) return { status: 'valid', profile: parsed.data };
  return invalid(problemOf(parsed.error.issues[0]));
}

function problemOf(issue: z.core.$ZodIssue | undefined): string {
  if (!issue || issue.path.length === 0) return 'This file is no site profile.';
  const where = issue.path.join('.');
  const what = /^Invalid input/.test(issue.message) ? 'it is missing or not as it should be' : issue.message;
  return `This site profile can’t be used: at “${where}”, ${what}.`;
}

function invalid(problem: string): ReadProfile {
  return { status: 'invalid', problem };
}
