/** What of a unit stands in a letterhead; the session's units bring their lines, others only a name. */
export interface LetterheadUnit {
  name: string;
  parentName?: string | null;
  letterheadParent?: string | null;
  letterheadOwn?: string[];
}

const committee = /^(?:Ủy ban nhân dân|UBND)\s+(.+)$/i;

/**
 * The two lines of Decree 30: a People's Committee stands as `ỦY BAN NHÂN DÂN / TỈNH ĐỒNG THÁP`, both bold;
 * another organ under its parent's short name, `UBND TỈNH ĐỒNG THÁP / SỞ CÔNG THƯƠNG`.
 */
export function letterheadOf(unit: LetterheadUnit): { parent: string; own: string; committee: boolean } {
  const own = unit.letterheadOwn ?? [];
  if (own.length === 2) return { parent: own[0]!, own: own[1]!, committee: true };
  if (own.length === 1) return { parent: short(unit.letterheadParent), own: own[0]!, committee: false };
  const place = committee.exec(unit.name)?.[1];
  if (place) return { parent: 'ỦY BAN NHÂN DÂN', own: place.toLocaleUpperCase('vi'), committee: true };
  return { parent: short(unit.parentName), own: unit.name.toLocaleUpperCase('vi'), committee: false };
}

/** The header has one line for the parent: `UBND TỈNH ĐỒNG THÁP`. */
function short(parent: string | null | undefined): string {
  return (parent ?? '').replace(/^Ủy ban nhân dân/i, 'UBND').toLocaleUpperCase('vi');
}
