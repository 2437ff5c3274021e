import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './toast.module.css';

export interface ToastOptions {
  /** Offers Hoàn tác for ten seconds; never for legal acts. */
  undo?: () => void;
}

type Show = (message: string, options?: ToastOptions) => void;

const ToastContext = createContext<Show>(() => undefined);

/** `const toast = useToast(); toast('Đã giao 12 việc.', { undo })` */
export function useToast(): Show {
  return useContext(ToastContext);
}

interface Shown extends ToastOptions {
  id: number;
  message: string;
}

const visibleFor = 10_000;

export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation('ui');
  const [shown, setShown] = useState<Shown[]>([]);
  const close = useCallback((id: number) => setShown((all) => all.filter((it) => it.id !== id)), []);
  const show = useCallback<Show>(
    (message, options) => {
      const id = performance.now();
      setShown((all) => [...all.slice(-1), { id, message, ...options }]);
      setTimeout(() => close(id), visibleFor);
    },
    [close],
  );
  const list = useMemo(
    () =>
      shown.map((it) => (
        <div key={it.id} className={styles.toast}>
          <span>{it.message}</span>
          {it.undo && (
            <button
              type="button"
              onClick={() => {
                it.undo?.();
                close(it.id);
              }}
            >
              {t('toast.undo')}
            </button>
          )}
          <button type="button" onClick={() => close(it.id)}>
            {t('toast.close')}
          </button>
        </div>
      )),
    [close, shown, t],
  );
  return (
    <ToastContext value={show}>
      {children}
      <div className={styles.region} role="status" aria-live="polite">
        {list}
      </div>
    </ToastContext>
  );
}
