/**
 * Whether an element that takes keys can be a reply box. Passwords, searches, addresses, subjects and the like never are,
 * however they are focused. Decided by type, role and the names that developers give, never by words that people see.
 * A field that is read-only for now is still a reply box: the agent is told why nothing was inserted.
 */
export function isWritableInput(input: HTMLElement): boolean {
  if (isOtherField(input)) return false;
  if (input.localName === 'textarea') return !(input as HTMLTextAreaElement).disabled;
  if (input.localName === 'input') {
    const field = input as HTMLInputElement;
    return field.type === 'text' && !field.disabled;
  }
  return input.isContentEditable || hasEditContext(input) || isDesignBody(input);
}

const OTHER_ROLES = ['searchbox', 'combobox', 'spinbutton'];
const OTHER_MODES = ['email', 'numeric', 'decimal', 'tel', 'url', 'search'];
/** Anywhere in a name they tell that it is no reply. */
const OTHER_WORDS = /^(subject|search|recipients?|password|passwd|username|otp|captcha|filter)$/;
/** As the whole name only: `reply-to-customer` is a reply. */
const OTHER_NAMES =
  /^(to|cc|bcc|from|replyto|q|query|email|mail|title|name|url|link|phone|tags?|address|date|time)$/;

function isOtherField(input: HTMLElement): boolean {
  const autocomplete = input.getAttribute('autocomplete') ?? '';
  return (
    OTHER_ROLES.includes(input.getAttribute('role') ?? '') ||
    OTHER_MODES.includes(input.inputMode) ||
    input.hasAttribute('list') ||
    !/^(|on|off|nope|false)$/.test(autocomplete) ||
    input.closest('[role="search"], search') !== null ||
    [input.getAttribute('name'), input.id].some((name) => name !== null && isOtherName(name))
  );
}

function isOtherName(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  return words.some((word) => OTHER_WORDS.test(word)) || OTHER_NAMES.test(words.join(''));
}

function hasEditContext(input: HTMLElement): boolean {
  return 'editContext' in input && input.editContext !== null;
}

function isDesignBody(input: HTMLElement): boolean {
  return input.ownerDocument.designMode === 'on' && input === input.ownerDocument.body;
}
