const prefix = 'perspectives.draft.';

/** Keeps what is typed into a field over a reload, in this tab alone. */
export function keepDraft(field, name) {
  const stored = sessionStorage.getItem(prefix + name);
  if (stored !== null)
    field.value = stored;
  field.addEventListener('input', () => store(name, field.value));
  return field;
}

export function forgetDrafts(names) {
  for (const name of names)
    sessionStorage.removeItem(prefix + name);
}

function store(name, value) {
  try {
    if (value === '')
      sessionStorage.removeItem(prefix + name);
    else
      sessionStorage.setItem(prefix + name, value);
  } catch {
    // More than the browser keeps for a tab: the field still has it, and the browser's own question before leaving protects it. What was kept before is another text.
    sessionStorage.removeItem(prefix + name);
    addEventListener('beforeunload', event => event.preventDefault(), { once: true });
  }
}
