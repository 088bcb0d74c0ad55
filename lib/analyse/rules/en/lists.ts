/** Words that the English patterns share. Folded: no capitals, accents or apostrophes. */
export const lists = {
  i: 'i|we|ive|weve|im|id|ill|well|wed',
  my: 'my|our|the|this|that|these|an|a|your|his|her',
  mine: 'my|our',
  not: 'not|never|no|dont|doesnt|didnt|cant|cannot|couldnt|wont|wouldnt|isnt|wasnt|arent|havent|hasnt|hadnt|nothing|nobody|aint',
  very: 'very|so|really|extremely|absolutely|totally|completely|utterly|beyond|incredibly|deeply|quite|pretty|truly|super|just|bloody|fucking|freaking',
  you: 'you|your|youre|u|ur|yall|they|their|theyre',
  company: 'you|your|company|team|service|support|brand|business|agent|agents|staff|people|they|this|that',
  service:
    'service|support|experience|company|app|website|site|product|system|communication|delivery|care|treatment|quality|process|response',
  awful:
    'terrible|awful|horrible|horrendous|appalling|atrocious|abysmal|dreadful|disgraceful|disgusting|shocking|shameful|pathetic|ridiculous|absurd|outrageous|unacceptable|inexcusable|laughable|woeful|diabolical|shambolic|pitiful|crap|crappy|shit|shitty|worst|rubbish|garbage|trash|joke',
  poor: 'poor|bad|slow|lousy|mediocre|subpar|useless|hopeless|incompetent|unreliable|unprofessional|inconvenient|unhelpful',
  happy: 'happy|satisfied|impressed|pleased|amused|okay|ok|acceptable|good_enough|fair|right|cool',
  thing:
    'order|package|parcel|item|items|product|delivery|shipment|refund|money|card|account|device|phone|replacement|response|reply|answer|ticket|invoice|bill|luggage|bag|booking|ticket|claim|email|call',
  count:
    '2nd|second|3rd|third|4th|fourth|5th|fifth|6th|sixth|7th|seventh|8th|eighth|9th|ninth|10th|tenth|nth|umpteenth|hundredth|millionth',
  many: 'two|three|four|five|six|seven|eight|nine|ten|twelve|several|multiple|many|numerous|countless|few|couple|dozen|dozens|#',
  times:
    'times|emails|calls|messages|tickets|requests|attempts|chats|tweets|letters|agents|people|reps|representatives|dms|complaints',
  contact:
    'contact*|call|called|calling|email|emailed|emailing|messaged|messaging|wrote|written|phoned|rang|rung|chatted|asked|asking|reached_out|tweeted|complained|reported|raised|chased|chasing|explained|explaining|told|spoken|spoke|dmed',
  span: 'minute|minutes|mins|min|hour|hours|hrs|hr|day|days|week|weeks|wks|month|months|year|years|yr|yrs|fortnight|weekend',
  longspan: 'day|days|week|weeks|wks|month|months|fortnight',
  refund: 'refund|refunded|refunds|reimburse*|money_back|chargeback|credit',
  boss: 'whoever_is_in_charge|whos_in_charge|whoevers_in_charge|someone_above_you|somebody_above_you|someone_above|higher_up|decision_maker|manager|managers|supervisor|supervisors|boss|management|team_lead|team_leader|superior|ceo|director|higher_up|someone_senior|someone_more_senior|someone_higher|person_in_charge|someone_in_charge|somebody_in_charge|head_of|duty_manager|executive_team',
  talk: 'speak|talk|spoken|escalat*|connect|transfer|pass|put|forward|give|contact|call|hear|complain|send|get|have|refer|discuss|elevate|take|chat',
  wish: 'want|need|would_like|wanna|demand|expect|require|insist|request|requesting|asking|id_like|wed_like|id_prefer|wish|must|hoping|hope',
  /** Said of people or of things. */
  scorn:
    'worthless|useless|pathetic|stupid|incompetent|idiotic|dumb|moronic|lying|brainless|clueless|absolute|fucking|complete|total|utter|bloody|ignorant|arrogant|lazy',
  /** Only ever said of people. */
  fool: 'idiot|idiots|moron|morons|imbecile|imbeciles|clown|clowns|muppet|muppets|liar|liars|scum|scumbag|scumbags|asshole|assholes|bastard|bastards|bitch|prick|pricks|dickhead|dickheads|cunt|cunts|twat|twats|wanker|wankers|fool|fools|jerk|jerks|cretin|cretins|halfwit|dimwit|imbecile|buffoon|buffoons|crook|crooks|pillock|plonker',
  /** Things that take the blame for people: scorn for them is no abuse. */
  machine:
    'bot|bots|chatbot|robot|robots|machine|machines|app|apps|site|website|web|page|system|systems|product|products|device|form|forms|policy|policies|update|updates|voucher|code|codes|menu|phone|line|software|portal|tracker|email|emails|reply|replies|answer|answers|template|templates|process|rule|rules|algorithm|ai|virtual|automated|assistant|excuse|excuses|thing|show|music',
  insult:
    'idiot|idiots|idiotic|moron|morons|moronic|stupid|dumb|dumbass|clown|clowns|imbecile|imbeciles|incompetent|useless|liar|liars|scammer|scammers|thief|thieves|crook|crooks|scum|scumbag|scumbags|asshole|assholes|bastard|bastards|bitch|bitches|prick|pricks|dickhead|dickheads|cunt|cunts|twat|twats|wanker|wankers|loser|losers|brainless|worthless|monkeys|pig|pigs|jerk|jerks|fool|fools|muppets|retard|retards|retarded|cretin|cretins|halfwit|dimwit|braindead',
  curse:
    'fuck|fucks|fucked|fucking|fuckin|fuking|fck|fcking|fkn|fking|effing|shit|shitty|shite|bullshit|bs|bloody|damn|damned|goddamn|crap|crappy|wtf|wth|ffs|stfu|gtfo|arse|ass|bollocks|piss|pissed|motherfucker|motherfuckers|goddam|af|asshole|assholes|bastards|bitch|cunt|cunts',
  do: 'call|ring|phone|email|write|message|contact|update|send|resend|check|look|find|investigate|follow|chase|refund|process|issue|credit|replace|arrange|ship|dispatch|deliver|escalate|pass|forward|raise|ask|speak|talk|get|come|keep|let|make|ensure|review|fix|resolve|sort|confirm|cancel|remove|reset|unlock|restore|apply|add|book|schedule|reach|respond|reply|monitor|waive|reverse|correct|extend|return|collect|handle|take|stay|report|share|inform|notify|advise|calling|sending|updating|checking|looking|contacting|refunding|emailing|following|chasing|replacing|shipping|processing|in_touch|back|provide|submit|request|transfer|connect|place|order|prepare|complete|compensate|reimburse|adjust|upgrade|set|give|visit|pick|do|go|put|work|test|deploy|release|sent|shipped|processed|done|refunded|resolved|contacted',
  did: 'refunded|processed|issued|cancelled|canceled|fixed|replaced|sent|shipped|dispatched|reset|unlocked|restored|removed|credited|updated|corrected|resolved|reversed|waived|applied|arranged|reordered|extended|booked|upgraded|closed|reactivated|activated|completed|submitted|placed|added|changed|adjusted|reinstated|delivered|spoken|spoke|heard_back|called|emailed|checked|contacted|investigated|looked_into|reviewed|escalated|raised|found|confirmed|collected|received|asked|chased|sorted|approved|posted|scheduled|finished|rung|talked',
};
