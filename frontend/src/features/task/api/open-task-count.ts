import { useQuery } from '@tanstack/react-query';
import { listTasksOptions } from '@/api/@tanstack/react-query.gen';

/** How many tasks wait for the official, for the number beside “Việc của tôi”. */
export function useOpenTaskCount(): number | undefined {
  const { data } = useQuery({ ...listTasksOptions({ query: { filter: 'TODO' } }), refetchInterval: 60_000 });
  return data?.counts.todo;
}
