export interface Person {
  name: string;
  title?: string | null;
  unitName?: string | null;
  /** Ông or Bà, only when the person's record says so. */
  honorific?: string | null;
}

/** A name that already says the position (“Giám đốc Sở Công Thương”) does not repeat it. */
function officeOf({ name, title, unitName }: Person, short: boolean): string | null | undefined {
  if (title && name.startsWith(title)) return null;
  return short ? title : [title, unitName].filter(Boolean).join(', ');
}

/** “Đỗ Văn D – Chuyên viên, Phòng Kinh tế, Văn phòng UBND tỉnh”; short: “Đỗ Văn D, Chuyên viên”. */
export function personName(person: Person, short = false): string {
  const { name, honorific } = person;
  const who = [honorific, name].filter(Boolean).join(' ');
  const office = officeOf(person, short);
  if (!office) return who;
  return short ? `${who}, ${office}` : `${who} – ${office}`;
}

export function PersonName({ person, short }: { person: Person; short?: boolean }) {
  const { name, honorific } = person;
  const office = officeOf(person, Boolean(short));
  return (
    <span>
      {honorific && `${honorific} `}
      <b>{name}</b>
      {office && (short ? `, ${office}` : ` – ${office}`)}
    </span>
  );
}
