/**
 * Makes an element. Whatever is shown goes in as text and is never read as markup; addresses can only lead within this page or to a file that it made.
 * @param {string} name
 * @param {Object<string, unknown>} attributes Functions are listeners by their event's name; false, null and undefined leave an attribute out.
 * @param {...(Node|string|number|null|undefined|Array)} children
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function')
      made.addEventListener(key, value);
    else if (value !== false && value !== null && value !== undefined)
      setAttribute(made, key, value === true ? '' : String(value));
  }
  append(made, children);
  return made;
}

/** Replaces all that is in an element. */
export function fill(parent, ...children) {
  const fragment = document.createDocumentFragment();
  append(fragment, children);
  parent.replaceChildren(fragment);
}

function setAttribute(made, key, value) {
  if (key === 'href' && !/^(#|blob:)/.test(value))
    throw new Error(`Links lead within the page: ${key}`);
  if (/^(on|src|style|formaction|srcdoc|action)/i.test(key))
    throw new Error(`This attribute is never set: ${key}`);
  made.setAttribute(key, value);
}

function append(parent, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false)
      parent.append(child instanceof Node ? child : String(child));
  }
}
