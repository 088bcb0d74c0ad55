import type { FactKind } from '@/lib/model/analysis';

/** A way to write a fact. The first group is the fact; without a group the whole match is. */
export interface FactPattern {
  kind: FactKind;
  pattern: RegExp;
}

/**
 * Facts that are recognised by their shape, in any supported language. Order matters: what is taken by one pattern
 * is not read again by a later one.
 */
export const factPatterns: readonly FactPattern[] = [
  { kind: 'email', pattern: /(?<![\w.+-])[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{2,63}){1,4}/giu },
  { kind: 'tracking', pattern: /\b(1Z[A-Z\d]{16}|[A-Z]{2}\d{9}[A-Z]{2}|JD\d{16,18}|JJD\d{14,20})\b/g },
  {
    kind: 'tracking',
    pattern:
      /(?:tracking|track(?: and trace)?|sendungs(?:nummer|verfolgung)|seguimiento|suivi|rastreio|rastreamento|consignment)\s{0,2}(?:number|code|no\.?|id|nummer|ref|#|nº|n°|número(?: de)?)?(?:\s{1,2}(?:is|was|ist|es|est|é))?[\s:#]{1,4}([A-Z]{0,4}-?\d[A-Z\d-]{6,30})/giu,
  },
  {
    kind: 'invoice',
    pattern:
      /(?:invoice|bill|rechnung(?:snummer)?|factura|facture|fatura|inv)\s{0,2}(?:number|no\.?|num|id|ref|nummer|nr\.?|#|nº|n°|número)?(?:\s{1,2}(?:is|was|ist|es|est|é))?[\s:#]{0,4}((?:[A-Z]{1,5}[-/]?)?\d[A-Z\d/-]{2,24})/giu,
  },
  {
    kind: 'order',
    pattern:
      /(?:order|booking|reservation|reference|ref|ticket|case|claim|confirmation|bestell(?:ung|nummer)|auftrag(?:snummer)?|bestellnr|buchung(?:snummer)?|vorgangsnummer|pedido|reserva|encomenda|orden|commande|réservation|dossier|référence|protocolo)\s{0,2}(?:number|no\.?|num|id|ref|reference|code|nummer|nr\.?|nº|n°|numéro|número)?(?:\s{1,2}(?:is|was|ist|es|est|é|lautet))?[\s:#(]{0,4}((?:[A-Z]{1,6}[-_]?)?\d[A-Z\d-]{3,24})/giu,
  },
  { kind: 'order', pattern: /(?:^|[\s(])#\s?((?:[A-Z]{1,5}-?)?\d[\d-]{3,20})\b/giu },
  {
    kind: 'amount',
    pattern:
      /(?:(?:US|CA|AU|NZ|R|HK)?[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|BRL|CAD|AUD|INR|Rs\.?))\s?\d{1,3}(?:(?:[.,' ]\d{3}){1,4}|\d{0,9})(?:[.,]\d{1,2})?(?!\d)(?:\s?[kK]\b)?/gu,
  },
  {
    kind: 'amount',
    pattern:
      /(?<![\d.,])\d{1,3}(?:(?:[.,' ]\d{3}){1,4}|\d{0,9})(?:[.,]\d{1,2})?\s?(?:[€£]|(?:euros?|eur|usd|gbp|chf|dollars?|bucks|pounds?|quid|dólares|dolares|pesos|reais|rupees|pence|cents|livres|franken|pfund)\b)/giu,
  },
  {
    kind: 'date',
    pattern:
      /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b|(?<!\d)\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s(?:of\s|de\s)?(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|mar(?:ch|zo|s)?|märz|apr(?:il)?|may|mai|jun[ei]?|jul[yi]?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember|embre)?|de[cz](?:ember)?|enero|febrero|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|février|avril|juin|juillet|août|septembre|octobre|décembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)\b(?:,?\s(?:de\s)?\d{4})?/giu,
  },
  {
    kind: 'date',
    pattern:
      /\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|may)\.?\s\d{1,2}(?:st|nd|rd|th)?\b(?!\s?(?:%|am|pm|:))(?:,?\s\d{4})?/giu,
  },
  {
    kind: 'date',
    pattern:
      /\b(?:(?:last|next|this|on|since|by|until|before|for|every|past)\s)(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\b(?:yesterday|tomorrow)\b|\b(?:letzten|nächsten|am|seit|bis)\s(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b|\b(?:gestern|vorgestern)\b/giu,
  },
  {
    kind: 'product',
    pattern:
      /\b(?:ordered|bought|purchased|received|returned) (?:a|an|the|my|your|this|one|two) ((?!(?:\w+ ){0,2}(?:e?mails?|messages?|repl(?:y|ies)|calls?|response|answer|refund|letter|code|text|notification|bill|invoice|notice|confirmation|charge|wrong|item|order|product|package|parcel|thing|one|same|error|discount|credit)\b)(?:[a-z\d-]{2,15} ){0,2}[a-z-]{3,20})(?=\s(?:on|from|in|at|for|last|and|but|that|which|is|was|has|with|this|two|yesterday|because|when|through|via|before|after|as|to|online)\b|[.,;!?]|$)/gu,
  },
  {
    kind: 'name',
    pattern:
      /\b(?:[Mm]y name is|[Mm]y name's|I am called|[Mm]ein Name ist|ich heiße|[Mm]e llamo|[Mm]i nombre es|[Jj]e m['’]appelle|[Mm]on nom est|[Mm]eu nome é|[Mm]e chamo|chamo-me)\s{1,2}((?:Dr\.? |Mr\.? |Mrs\.? |Ms\.? )?\p{Lu}[\p{L}'’-]{1,30}(?: (?:de |da |von |van |la )?\p{Lu}[\p{L}'’-]{1,30}){0,2})/gu,
  },
  {
    kind: 'place',
    pattern:
      /\b(?:shop|store|branch|office|hotel|airport|station|depot|warehouse|restaurant|live|lives|moved|based|Filiale|Flughafen|Bahnhof|tienda|aeropuerto|estación|magasin|agence|aéroport|gare|loja|aeroporto|estação) (?:in|at|to|near|of|en|de|à|em|von) ((?:San |New |Los |Las |Saint |St\.? |Bad )?\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?)/gu,
  },
  {
    kind: 'place',
    pattern: /\b(?!The|Your|Our|My|This|That|An)(\p{Lu}\p{Ll}{2,20}) (?:airport|station|branch|depot)\b/gu,
  },
  {
    kind: 'place',
    pattern:
      /\b(?:flight|train|flying|travelling|traveling|fly|bus|ferry|trip) (?:from \p{Lu}\p{Ll}{2,20} )?(?:from|to) (\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})?)/gu,
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\w.-])(?:\+\d{1,3}[\s.-]?)(?:\(?\d{1,5}\)?[\s.-]?){2,5}\d{2,4}(?![\w-])|(?<![\w.-])0\d{2,4}[\s.-]\d{3,4}[\s.-]?\d{3,4}(?![\w-])|(?<![\w.-])0\d{9,10}(?![\w-])|(?<![\w.-])(?:\(\d{3}\)\s?|\d{3}[-.])\d{3}[-.]\d{4}(?![\w-])/gu,
  },
];
