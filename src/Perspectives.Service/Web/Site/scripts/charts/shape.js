const namespace = 'http://www.w3.org/2000/svg';

/** Makes an element of a drawing. */
export function shape(name, attributes = {}, ...children) {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes))
    made.setAttribute(key, value);
  made.append(...children);
  return made;
}
