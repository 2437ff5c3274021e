/** What of a unit stands in a letterhead. */
export interface LetterheadUnit {
  name: string;
  kind?: string;
  parentName?: string | null;
}

const committee = /^(?:Ủy ban nhân dân|UBND)\s+(.+)$/i;

/**
 * The two lines of Decree 30: a People's Committee stands as `ỦY BAN NHÂN DÂN / TỈNH ĐỒNG THÁP`, both bold;
 * another organ under its parent's short name, `UBND TỈNH ĐỒNG THÁP / SỞ CÔNG THƯƠNG`.
 */
export function letterheadOf(unit: LetterheadUnit): { parent: string; own: string; committee: boolean } {
  const place = committee.exec(unit.name)?.[1];
  if (place) return { parent: 'ỦY BAN NHÂN DÂN', own: place.toLocaleUpperCase('vi'), committee: true };
  const parent = (unit.parentName ?? '').replace(/^Ủy ban nhân dân/i, 'UBND').toLocaleUpperCase('vi');
  return { parent, own: unit.name.toLocaleUpperCase('vi'), committee: false };
}
