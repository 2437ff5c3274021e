import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  dropTaskFilterMutation,
  listTaskFiltersOptions,
  listTaskFiltersQueryKey,
  renameTaskFilterMutation,
  saveTaskFilterMutation,
} from '@/api/@tanstack/react-query.gen';
import type { SavedTaskFilterView } from '@/api/types.gen';

/** The filters that the official named; none while they are not loaded. */
export function useSavedFilters(): SavedTaskFilterView[] {
  return useQuery(listTaskFiltersOptions()).data ?? [];
}

/** What can be done with them; every answer is the new list. */
export function useKeepFilters() {
  const queryClient = useQueryClient();
  const onSuccess = (list: SavedTaskFilterView[]) => queryClient.setQueryData(listTaskFiltersQueryKey(), list);
  return {
    save: useMutation({ ...saveTaskFilterMutation(), onSuccess }),
    rename: useMutation({ ...renameTaskFilterMutation(), onSuccess }),
    drop: useMutation({ ...dropTaskFilterMutation(), onSuccess }),
  };
}
