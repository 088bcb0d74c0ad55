import type { Person } from '@/lib/model/conversation';

/** The domain of somebody's address, lower case; null without one or where anybody can have one: that tells no side. */
export function workDomain(person: Person | null | undefined): string | null {
  const domain = /@([^@\s]+)$/.exec(person?.email ?? '')?.[1]?.toLowerCase();
  return domain && !PUBLIC_MAIL.test(domain) ? domain : null;
}

const PUBLIC_MAIL =
  /^(?:g(?:oogle)?mail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|freenet|posteo|mailbox|proton(?:mail)?|pm|tutanota|fastmail|zoho|yandex|mail|bk|list|inbox|qq|163|126|sina|naver|daum|hanmail|orange|wanadoo|free|laposte|sfr|libero|virgilio|tiscali|alice|terra|uol|bol|wp|onet|o2|interia|seznam|comcast|verizon|att|sbcglobal|cox|btinternet|sky|talktalk|ntlworld|rediffmail|hey)\.(?:com|net|org|de|at|ch|fr|it|es|nl|be|co\.uk|co|me|ru|ua|pl|cz|cn|kr|jp|co\.jp|com\.br|com\.au|ca|in|co\.in|eu|us|io|se|dk|no|fi)$/;
