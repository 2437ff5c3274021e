/** A copy of unsaved work on this machine (IndexedDB), kept until the server has it. */
export interface LocalDraft<T> {
  content: T;
  version: string;
  at: string;
}

const store = 'drafts';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('trinhky', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function run<R>(
  mode: IDBTransactionMode,
  ask: (drafts: IDBObjectStore) => IDBRequest<R>,
): Promise<R | undefined> {
  if (typeof indexedDB === 'undefined') return undefined;
  try {
    const database = await open();
    return await new Promise<R>((resolve, reject) => {
      const request = ask(database.transaction(store, mode).objectStore(store));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } catch {
    return undefined; // private windows forbid the store; the server's copy still works
  }
}

export const localDrafts = {
  keep: <T>(key: string, draft: LocalDraft<T>) => run('readwrite', (drafts) => drafts.put(draft, key)),
  find: <T>(key: string): Promise<LocalDraft<T> | undefined> => run<LocalDraft<T>>('readonly', (d) => d.get(key)),
  forget: (key: string) => run('readwrite', (drafts) => drafts.delete(key)),
};
