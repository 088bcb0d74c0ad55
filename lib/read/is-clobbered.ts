/**
 * Whether a field or a form of the page has a name that hides what the reader asks its form or the document for: to such a
 * page `form.parentNode` is a field, and a walk upwards would never end. Mails may hold forms, and a page may mean harm. A
 * name that hides nothing the reader asks of that very one is honest: many reply forms have a field called `body`.
 */
export function isClobbered(document: Document): boolean {
  return (
    hides(document, FIELDS, ASKED_OF_ELEMENTS) ||
    hides(document, SHOWN, new Set([...ASKED_OF_NODES, ...ASKED_OF_DOCUMENTS]))
  );
}

function hides(document: Document, named: string, asked: ReadonlySet<string>): boolean {
  const all: NodeListOf<Element> = Document.prototype.querySelectorAll.call(document, named);
  return [...all].some((element) => asked.has(nameOf(element, 'name')) || asked.has(nameOf(element, 'id')));
}

function nameOf(element: Element, attribute: string): string {
  return Element.prototype.getAttribute.call(element, attribute) ?? '';
}

/** What is a property of its form by its name or id: fields and pictures, wherever else the form is written. */
const FIELDS =
  ':is(form *,[form]):is(button,fieldset,input,object,output,select,textarea,img):is([name],[id])';
/** What is a property of the document. */
const SHOWN = ':is(form,img,iframe,embed,object):is([name],[id])';
const ASKED_OF_NODES = new Set(
  (
    'childNodes compareDocumentPosition contains firstChild getRootNode isConnected nextSibling nodeName nodeType nodeValue ' +
    'ownerDocument parentElement parentNode textContent addEventListener children childElementCount firstElementChild ' +
    'lastElementChild querySelector querySelectorAll'
  ).split(' '),
);
const ASKED_OF_ELEMENTS = new Set([
  ...ASKED_OF_NODES,
  ...(
    'attributes checkVisibility classList closest getAttribute getBoundingClientRect getElementsByTagName hasAttribute host ' +
    'isContentEditable localName matches nextElementSibling previousElementSibling shadowRoot tagName'
  ).split(' '),
]);
const ASKED_OF_DOCUMENTS = 'body createTreeWalker defaultView designMode documentElement title'.split(' ');
