import type { TeamPack } from '../model/team-pack';

type Issues = NonNullable<ReturnType<typeof TeamPack.safeParse>['error']>['issues'];

/** What is wrong with a pack and where, in one sentence: “Phrase 3, “Refund”: the text is missing.” */
export function describeIssue(issue: Issues[number] | undefined, pack: unknown): string {
  if (!issue || issue.path.length === 0) return `This pack can’t be read: ${describeFault(issue, 'it')}.`;
  const [list, index, ...inner] = issue.path;
  const kind = list === 'phrases' ? 'Phrase' : list === 'sites' ? 'Site' : null;
  if (kind && typeof index === 'number')
    return `${kind} ${index + 1}${nameOf(Object(pack)[list as string]?.[index])}: ${describeFault(issue, nameField(inner))}.`;
  return `This pack can’t be read: ${describeFault(issue, nameField(issue.path))}.`;
}

/** Of the words that the schema gives itself only ours are for people. */
function describeFault(issue: Issues[number] | undefined, field: string): string {
  if (issue?.code === 'unrecognized_keys') return `“${issue.keys.join('”, “')}” is not known here`;
  if (!issue || /^Invalid input/.test(issue.message)) return `${field} is missing or not as it should be`;
  return /^this /.test(issue.message) ? `at ${field}, ${issue.message}` : issue.message;
}

/** A place inside a phrase: “variants 1 text”. */
function nameField(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'it';
  return `“${path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' ')}”`;
}

function nameOf(item: unknown): string {
  const { name } = Object(item);
  return typeof name === 'string' && name !== '' ? `, “${name.slice(0, 60)}”` : '';
}
