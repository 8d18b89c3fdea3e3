/**
 * Copies a field's text; where the browser lets no page do that, selects it.
 * @returns {Promise<boolean>} Whether it was copied.
 */
export async function copyFrom(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
