import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** Refusals are answers and are not asked again; a lost network is tried twice more. */
function retry(count: number, error: unknown): boolean {
  return count < 2 && error instanceof Problem && (error.isNetwork || error.status >= 502);
}

export function createQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof Problem && error.status === 401) onSignedOut();
      },
    }),
    defaultOptions: {
      queries: { staleTime: 10_000, retry },
      mutations: { retry: false },
    },
  });
}
