import type { CreateClientConfig } from '@/api/client.gen';

/** Same origin as the page: the backend serves both; in development Vite forwards /api. */
export const createClientConfig: CreateClientConfig = (config) => ({
  ...config,
  baseUrl: typeof window === 'undefined' ? 'http://localhost' : window.location.origin,
  credentials: 'same-origin',
  throwOnError: true,
});
