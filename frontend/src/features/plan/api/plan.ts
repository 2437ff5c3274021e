import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  getPlanOptions,
  getPlanQueryKey,
  listPlanFindingsOptions,
  listPlanFindingsQueryKey,
  listUnitOptionsOptions,
} from '@/api/@tanstack/react-query.gen';
import type { PlanView } from '@/api/types.gen';

/** The plan with its content. */
export function usePlan(planId: string) {
  return useQuery({ ...getPlanOptions({ path: { planId } }), staleTime: 0 });
}

/** What the checks find in the plan as it is saved now. */
export function usePlanFindings(planId: string) {
  return useQuery({ ...listPlanFindingsOptions({ path: { planId } }), staleTime: 0 });
}

/** Every unit that exists today, for pickers. */
export function useUnitOptions() {
  return useQuery({ ...listUnitOptionsOptions(), staleTime: 5 * 60_000 });
}

/** Puts what the server answered where every part of the screen reads it. */
export function usePlanCache(planId: string) {
  const queryClient = useQueryClient();
  const key = getPlanQueryKey({ path: { planId } });
  return {
    update: (change: (plan: PlanView) => PlanView) =>
      queryClient.setQueryData<PlanView>(key, (plan) => plan && change(plan)),
    read: () => queryClient.getQueryData<PlanView>(key),
    checkAgain: () => queryClient.invalidateQueries({ queryKey: listPlanFindingsQueryKey({ path: { planId } }) }),
    readAgain: () => queryClient.refetchQueries({ queryKey: key }),
  };
}
