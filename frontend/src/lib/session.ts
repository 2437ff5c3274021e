import { queryOptions, useQuery } from '@tanstack/react-query';
import { getSessionOptions } from '@/api/@tanstack/react-query.gen';
import type { SessionView } from '@/api/types.gen';

export const sessionOptions = queryOptions({ ...getSessionOptions(), staleTime: 60_000, retry: false });

/** The official who is signed in; only below the signed-in layout, which has loaded it. */
export function useSession(): SessionView {
  const { data } = useQuery(sessionOptions);
  if (!data) throw new Error('useSession outside the signed-in layout');
  return data;
}

export function useMay(permission: string): boolean {
  return useSession().permissions.includes(permission);
}
