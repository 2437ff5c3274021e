import { useQuery } from '@tanstack/react-query';
import { countTasksOptions } from '@/api/@tanstack/react-query.gen';

/** How many tasks wait for the official, for the number beside “Việc của tôi”. */
export function useOpenTaskCount(): number | undefined {
  const { data } = useQuery({ ...countTasksOptions(), refetchInterval: 60_000 });
  return data?.todo;
}
