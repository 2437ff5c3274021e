import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  acceptImportedItemsMutation,
  correctImportedItemMutation,
  getImportOptions,
  getImportQueryKey,
  listUnitOptionsOptions,
  reviewImportedItemMutation,
} from '@/api/@tanstack/react-query.gen';
import type { ImportView } from '@/api/types.gen';

/** The file beside the draft that was read from it. */
export function useImport(importId: string) {
  return useQuery({ ...getImportOptions({ path: { importId } }), staleTime: 0 });
}

/** What may be said to the items; every answer is the whole review as it stands now. */
export function useReview(importId: string) {
  const queryClient = useQueryClient();
  const onSuccess = (fresh: ImportView) => queryClient.setQueryData(getImportQueryKey({ path: { importId } }), fresh);
  return {
    accept: useMutation({ ...acceptImportedItemsMutation(), onSuccess }),
    review: useMutation({ ...reviewImportedItemMutation(), onSuccess }),
    correct: useMutation({ ...correctImportedItemMutation(), onSuccess }),
  };
}

/** Every unit that exists today. */
export function useUnits() {
  return useQuery({ ...listUnitOptionsOptions(), staleTime: 5 * 60_000 });
}
