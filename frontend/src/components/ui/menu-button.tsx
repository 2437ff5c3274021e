import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import styles from './app-shell.module.css';

/** A button that opens a small panel of links and buttons; Escape or a click elsewhere closes it. */
export function MenuButton({ label, face, children }: { label: string; face: ReactNode; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();

  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: Event) => !box.current?.contains(event.target as Node) && setOpen(false);
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);

  return (
    <div className={styles.menu} ref={box}>
      <button
        ref={button}
        type="button"
        className={styles.account}
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        <span className="hidden-text">{label}: </span>
        {face}
      </button>
      <div id={panelId} className={styles.menuPanel} hidden={!open} onClick={() => setOpen(false)}>
        {children}
      </div>
    </div>
  );
}

/** A link or a button inside MenuButton looks the same. */
export const menuItemClass = styles.item;
