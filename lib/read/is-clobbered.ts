/**
 * Whether a field or a form of the page has a name that hides what the reader asks its form or the document for: to such a
 * page `form.parentNode` is a field, and a walk upwards would never end. Mails may hold forms, and a page may mean harm.
 */
export function isClobbered(document: Document): boolean {
  const named = Document.prototype.querySelectorAll.call(document, NAMED);
  return [...named].some(
    (element) => RELIED_ON.has(nameOf(element, 'name')) || RELIED_ON.has(nameOf(element, 'id')),
  );
}

function nameOf(element: Element, attribute: string): string {
  return Element.prototype.getAttribute.call(element, attribute) ?? '';
}

/** Whatever can hide a property: fields that of their form, the others that of the document. */
const NAMED =
  ':is(form,[form]) :is([name],[id]),[form]:is([name],[id]),:is(form,img,iframe,embed,object):is([name],[id])';
const RELIED_ON = new Set(
  (
    'addEventListener attributes body childElementCount childNodes children classList closest compareDocumentPosition ' +
    'contains createTreeWalker defaultView designMode documentElement firstChild firstElementChild getAttribute ' +
    'getBoundingClientRect getRootNode hasAttribute host isConnected isContentEditable lastElementChild localName matches ' +
    'nextElementSibling nextSibling nodeName nodeType nodeValue ownerDocument parentElement parentNode ' +
    'previousElementSibling querySelector querySelectorAll shadowRoot tagName textContent title'
  ).split(' '),
);
