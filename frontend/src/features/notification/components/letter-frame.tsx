import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonGroup } from '@/components/ui/button';
import styles from './notification.module.css';

type Form = 'wide' | 'phone' | 'plain';
const forms: Form[] = ['wide', 'phone', 'plain'];

/** A mail as a computer, a phone and a plain-text reader show it; nothing in it can run. */
export function LetterFrame({ subject, html, plain }: { subject: string; html: string; plain: string }) {
  const { t } = useTranslation('notification');
  const [form, setForm] = useState<Form>('wide');
  return (
    <div className="stack">
      <ButtonGroup>
        {forms.map((it) => (
          <Button key={it} variant="quiet" aria-pressed={it === form} onClick={() => setForm(it)}>
            {it === form ? <strong>{t(`letter.${it}`)}</strong> : t(`letter.${it}`)}
          </Button>
        ))}
      </ButtonGroup>
      {form === 'plain' ? (
        <pre className={styles.plain}>{plain}</pre>
      ) : (
        <Sheet key={form} html={html} title={subject} phone={form === 'phone'} />
      )}
    </div>
  );
}

function Sheet({ html, title, phone }: { html: string; title: string; phone: boolean }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const fit = useCallback(() => {
    const inside = frame.current?.contentDocument;
    if (frame.current && inside?.body) {
      frame.current.style.height = `${Math.ceil(inside.documentElement.getBoundingClientRect().height) + 4}px`;
    }
  }, []);
  useEffect(() => {
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, [fit]);
  return (
    <iframe
      ref={frame}
      className={`${styles.sheet} ${phone ? styles.phone : ''}`}
      title={title}
      srcDoc={html}
      sandbox="allow-same-origin"
      onLoad={fit}
    />
  );
}
