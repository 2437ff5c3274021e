type Words = { [key: string]: string | Words };
const files = import.meta.glob<Words>('/src/locales/*/*.json', { eager: true, import: 'default' });

/** Keys without the endings of plural forms, which differ between the languages. */
function keys(words: Words, prefix = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key.replace(/_(zero|one|other)$/, '')] : keys(value, `${prefix}${key}.`),
  );
}

const of = (language: string, name: string) =>
  [...new Set(keys(files[`/src/locales/${language}/${name}`] ?? {}))].sort();
const names = [...new Set(Object.keys(files).map((path) => path.split('/').at(-1)!))];

describe('locales', () => {
  it.each(names)('%s has the same keys in Vietnamese and English', (name) => {
    expect(of('en', name)).toEqual(of('vi', name));
  });

  it('has no empty words', () => {
    const empty = Object.values(files).flatMap((words) => Object.values(words).filter((it) => it === ''));
    expect(empty).toEqual([]);
  });
});
