import { queryOptions } from '@tanstack/react-query';
import { ownHeaders } from '@/lib/http';

export interface DemoAccount {
  username: string;
  password: string;
  name: string;
  title: string;
  unitName: string;
  group: string;
}

/** The accounts of the demonstration in display order; none where the application runs in earnest. */
export const demoAccountsOptions = queryOptions({
  queryKey: ['demo-accounts'],
  staleTime: Infinity,
  retry: false,
  queryFn: async (): Promise<DemoAccount[]> => {
    const response = await fetch('/api/demo/accounts', { headers: ownHeaders('GET') });
    if (!response.ok) return [];
    const body = (await response.json()) as { accounts: DemoAccount[] } | DemoAccount[];
    return Array.isArray(body) ? body : body.accounts;
  },
});
