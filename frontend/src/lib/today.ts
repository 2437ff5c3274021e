import { useQuery } from '@tanstack/react-query';
import { todayHere } from './dates';
import { sessionOptions } from './session';

/** The business day of the server (the demo's clock can be moved), `YYYY-MM-DD`. */
export function useToday(): string {
  return useQuery({ ...sessionOptions, enabled: false }).data?.today ?? todayHere();
}
