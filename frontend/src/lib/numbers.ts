/** Numbers as Vietnam writes them: 1.234.567,5 – in both languages, because the documents have them so. */
const plain = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

export function formatNumber(value: number, decimals?: number): string {
  if (decimals === undefined) return plain.format(value);
  return new Intl.NumberFormat('vi-VN', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
    value,
  );
}

/** 60,8 % */
export function formatPercent(value: number, decimals = 0): string {
  return `${formatNumber(value, decimals)}\u00a0%`;
}

/** Reads 1.234.567,5 as well as 1234567,5 and 1234567.5; undefined when it is no number. */
export function parseNumber(text: string): number | undefined {
  const compact = text.replace(/[\s\u00a0]/g, '');
  if (!/^-?\d[\d.,]*$/.test(compact)) return undefined;
  const normal = compact.includes(',')
    ? compact.replace(/\./g, '').replace(',', '.')
    : /^-?\d{1,3}(\.\d{3})+$/.test(compact)
      ? compact.replace(/\./g, '')
      : compact;
  const value = Number(normal);
  return Number.isFinite(value) ? value : undefined;
}
