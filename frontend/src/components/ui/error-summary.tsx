import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem, type FieldProblem } from '@/lib/problem';
import { Note } from './states';
import styles from './states.module.css';

export interface SummaryError {
  /** Id of the control the link goes to. */
  fieldId?: string;
  message: string;
  /** Words that fit any field: the name of the field stands before them. */
  general?: boolean;
}

/** All problems of a form at its top; takes the focus when it appears. */
export function ErrorSummary({ error, errors, title }: { error?: unknown; errors?: SummaryError[]; title?: string }) {
  const { t } = useTranslation('ui');
  const box = useRef<HTMLDivElement>(null);
  const problem = error instanceof Problem ? error : undefined;
  const list: SummaryError[] = errors ?? named(problem?.errors.map(summaryOf) ?? []);
  const visible = Boolean(error) || list.length > 0;

  useEffect(() => {
    if (visible) box.current?.focus();
  }, [visible, error]);

  if (!visible) return null;
  const words = problem?.isNetwork ? t('error.network') : problem?.message || t('error.unknown');
  return (
    <div ref={box} tabIndex={-1} role="alert">
      <Note tone="red" title={title ?? t('summary.title', { count: list.length })}>
        {list.length === 0 && <p>{words}</p>}
        <SignInAgain problem={problem} />
        <ul className={styles.summaryList}>
          {list.map((it) => (
            <li key={`${it.fieldId}${it.message}`}>
              <FieldLink {...it} />
            </li>
          ))}
        </ul>
        {problem?.traceId && <p className="muted small">{t('error.code', { code: problem.traceId })}</p>}
      </Note>
    </div>
  );
}

const summaryOf = ({ field, code, message }: FieldProblem): SummaryError => ({
  fieldId: fieldId(field),
  message,
  general: code.startsWith('shared.'),
});

/** The same words at two fields say nothing without the names of the fields. */
const named = (list: SummaryError[]): SummaryError[] =>
  list.map((it) => ({ ...it, general: it.general || list.filter((other) => other.message === it.message).length > 1 }));

/** The session has ended: what is typed stays here, signing in happens beside it. */
export function SignInAgain({ problem }: { problem: Problem | undefined }) {
  const { t } = useTranslation('ui');
  if (problem?.status !== 401 || problem.code !== 'shared.not-signed-in') return null;
  return (
    <p>
      {t('error.signInAgain')}{' '}
      <a href="/sign-in" target="_blank" rel="noreferrer">
        {t('error.signIn')}
      </a>
    </p>
  );
}

/** The visible name of a field. */
const labelOf = (id: string) => document.querySelector(`label[for="${CSS.escape(id)}"]`)?.firstChild?.textContent ?? '';

/** A link when the form shows that field, plain words when it does not. */
function FieldLink({ fieldId: id, message: words, general }: SummaryError) {
  const present = useSyncExternalStore(
    () => () => undefined,
    () => Boolean(id && document.getElementById(id)),
  );
  const name = id && present && general ? labelOf(id) : '';
  const message = name ? `${name}: ${words.charAt(0).toLocaleLowerCase()}${words.slice(1)}` : words;
  if (!present) return message;
  const jump = () => {
    const target = id ? document.getElementById(id) : null;
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  };
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        jump();
      }}
    >
      {message}
    </a>
  );
}

/** The id of the control for a field the backend names: `indicators[2].unit` → `field-indicators-2-unit`. */
export function fieldId(field: string): string {
  return `field-${field.replace(/[[\].:]+/g, '-').replace(/-$/, '')}`;
}
