export interface Person {
  name: string;
  title?: string | null;
  unitName?: string | null;
  /** Ông or Bà, only when the person's record says so. */
  honorific?: string | null;
}

/** “Đỗ Văn D – Chuyên viên, Phòng Kinh tế, Văn phòng UBND tỉnh”; short: “Đỗ Văn D, Chuyên viên”. */
export function personName({ name, title, unitName, honorific }: Person, short = false): string {
  const who = [honorific, name].filter(Boolean).join(' ');
  const office = short ? title : [title, unitName].filter(Boolean).join(', ');
  if (!office) return who;
  return short ? `${who}, ${office}` : `${who} – ${office}`;
}

export function PersonName({ person, short }: { person: Person; short?: boolean }) {
  const { name, title, unitName, honorific } = person;
  const office = short ? title : [title, unitName].filter(Boolean).join(', ');
  return (
    <span>
      {honorific && `${honorific} `}
      <b>{name}</b>
      {office && (short ? `, ${office}` : ` – ${office}`)}
    </span>
  );
}
