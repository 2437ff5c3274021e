import { problemOf } from '@/lib/problem';
import type { Autosave } from '@/lib/use-autosave';

/** The message for a field of what the server refused to save. */
export const wrongIn =
  <T>({ state }: Autosave<T>) =>
  (field: string) =>
    state.kind === 'refused' ? problemOf(state.problem, field) : undefined;
