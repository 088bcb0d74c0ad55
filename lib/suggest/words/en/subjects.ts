import type { SubjectWords } from '../vocabulary';

/** Without one of these nothing is about the category, whatever else the words resemble. */
export const subjects: SubjectWords = {
  billing: [
    '[£$€] ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:[£$€]|euros?|dollars?|pounds?|quid|bucks)',
    '(?:over|under)?(?:charg|bill|invoic|pay|paid|refund|pric|fee|fees|cost|money|debit|deduct|premium|tariff|fare|rent|subscription|renewal|reimburs|deposit|payout|instal?lment)\\p{L}*',
  ],
  'service-delivery': [
    '(?:deliver|parcel|package|order|ship|courier|arriv|technician|engineer|fitter|installer|appointment|book|flight|room|driver|slot|visit|cancel|late|delay|reservation|suitcase|luggage|baggage|table|stay|service|train|bus|ferry|seat)\\p{L}*',
    'wrong|missing|never came|not here',
  ],
  'product-quality': [
    '(?:broke|fault|qualit|defect|damag|crack|leak|tear|torn|scratch|stain|smell|noise|nois|dirty|mould|flicker|batter|screen|motor|zip|stopp|work|fell|dead|die|peel|fad|cheap|tast|stale|swollen|hot|rust|fit|small|size|seam|dent)\\p{L}*',
  ],
  communication: [
    '(?:answer|repl|respon|call|rang|rung|ring|e-?mail|messag|rude|tell|told|say|said|agent|staff|hold|nobody|no one|contact|ignor|hear|heard|bot|human|promis|spoke|speak|talk|wrote|writ|explain)\\p{L}*',
  ],
  expectations: [
    '(?:promis|advertis|describ|descript|said|told|brochure|website|expect|understood|misle|photo|pictur|listing|shown|sold|suppos|include|assur|guarant|claim|different)\\p{L}*',
  ],
  'account-access': [
    '(?:log|sign|get|got|let) ?(?:ged|ging|ned|ning|ting)?[ -]?(?:in|on|into|me in)',
    '(?:password|passcode|access|lock|unlock|code|verif|usernam|hack|authenticat|banned|ban|frozen|suspend|disabl|blocked|profile|login)\\p{L}*',
    '(?:my|our|the) account',
  ],
  'outage-technical': [
    '(?:error|crash|app|site|website|page|bug|updat|slow|connect|internet|signal|server|freez|froze|load|sync|wi-?fi|broadband|offline|outage|software|screen|button|lag|stream|export|import|install|device|router|system|api|dashboard|network|50\\d|glitch|feature|portal|browser|boot)\\p{L}*',
    'is down|are down|went down|no service',
  ],
  policy: [
    '(?:polic|rule|terms|allow|refus|deny|denied|den|return|warrant|guarantee|cancel|contract|exception|eligib|window|condition|reject|decline|notice|require|entitle|regulation|law|fine|appeal|expired|expir|voucher|document|proof)\\p{L}*',
  ],
};
