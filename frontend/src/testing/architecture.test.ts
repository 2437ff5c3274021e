/** The walls of the house: app → features → components, lib → api; only components/ui knows Mantine. */
const sources = import.meta.glob<string>('/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });

export function importsOf(source: string): string[] {
  return [...source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((it) => it[1]!);
}

function layerOf(path: string): string {
  const [first, second] = path.replace('/src/', '').split('/');
  return first === 'features'
    ? `features/${second}`
    : first === 'components' && second === 'ui'
      ? 'components/ui'
      : first!;
}

/** Absolute path of what a file imports, or undefined for a package. */
function target(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('@/')) return `/src/${specifier.slice(2)}`;
  return specifier.startsWith('.') ? new URL(specifier, `file://${from}`).pathname : undefined;
}

export function violations(files: Record<string, string>): string[] {
  return Object.entries(files).flatMap(([path, source]) =>
    importsOf(source)
      .filter((specifier) => forbidden(path, specifier))
      .map((specifier) => `${path} → ${specifier}`),
  );
}

function forbidden(path: string, specifier: string): boolean {
  const own = layerOf(path);
  if (specifier.startsWith('@mantine/')) return own !== 'components/ui';
  const to = target(path, specifier);
  if (!to || own === 'testing' || path.includes('.test.')) return false;
  const other = layerOf(to);
  if (own.startsWith('features/')) return other === 'app' || (other.startsWith('features/') && other !== own);
  if (own === 'components/ui') return other === 'app' || other === 'api' || other.startsWith('features/');
  if (own === 'components' || own === 'lib') return other === 'app' || other.startsWith('features/');
  return false;
}

describe('architecture', () => {
  it('keeps features apart, Mantine inside components/ui and the lower layers ignorant of the upper ones', () => {
    expect(violations(sources)).toEqual([]);
  });

  it('notices a feature that imports a feature, and Mantine outside components/ui', () => {
    expect(
      violations({
        '/src/features/plan/a.ts': "import { x } from '@/features/task/b';",
        '/src/features/plan/b.ts': "import { y } from '../task/b';",
        '/src/lib/c.ts': "import { Button } from '@mantine/core';",
        '/src/features/plan/d.ts': "import { z } from './e';",
      }),
    ).toHaveLength(3);
  });
});
