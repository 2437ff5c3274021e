// Writes openapi.json from a running backend, in a stable order: npm run fetch-api -- http://localhost:8080
import { writeFileSync } from 'node:fs';

const backend = process.argv[2] ?? 'http://localhost:8080';
const response = await fetch(`${backend}/v3/api-docs`);
if (!response.ok) throw new Error(`${backend} answered ${response.status}`);

const sorted = (value) => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};
const { servers: _servers, ...description } = await response.json();
writeFileSync('openapi.json', `${JSON.stringify(sorted(description), null, 2)}\n`);
console.log(`${Object.keys(description.paths).length} paths`);
