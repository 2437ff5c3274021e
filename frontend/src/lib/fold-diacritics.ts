const marks = /[\u0300-\u036f]/g;

/** `Sở Y tế` → `so y te`: what searches compare, so that people may type without marks. */
export function foldDiacritics(text: string): string {
  return text.normalize('NFD').replace(marks, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
}

/** True when every word typed occurs in the text, in any order and without regard to marks. */
export function matchesFolded(text: string, typed: string): boolean {
  const folded = foldDiacritics(text);
  return foldDiacritics(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** One collator for every sorted list of Vietnamese names. */
export const vietnameseOrder = new Intl.Collator('vi');
