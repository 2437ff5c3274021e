import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '@/lib/dates';
import type { Autosave, AutosaveState } from '@/lib/use-autosave';
import { Button } from './button';
import { SignInAgain } from './error-summary';
import { OctagonIcon, RefreshIcon, WarningIcon } from './icons';
import styles from './save-state.module.css';
import { Note } from './states';

/** Beside the title: Đang lưu… / Đã lưu 14:32 / Chưa lưu, bản nháp giữ trên máy này. */
export function SaveState({ state }: { state: AutosaveState }) {
  const { t } = useTranslation('form');
  const [icon, tone] = looks(state);
  const time = state.kind === 'saved' ? formatTime(state.at) : undefined;
  return (
    <span className={[styles.state, tone].filter(Boolean).join(' ')} role="status">
      {icon}
      {state.kind !== 'idle' && t(`save.${state.kind}`, { time })}
    </span>
  );
}

function looks({ kind }: AutosaveState): [ReactNode, string | undefined] {
  if (kind === 'offline') return [<RefreshIcon key="icon" />, styles.warn];
  if (kind === 'conflict') return [<WarningIcon key="icon" />, styles.warn];
  if (kind === 'refused') return [<OctagonIcon key="icon" />, styles.bad];
  return [null, undefined];
}

/** Two people edited the same: nothing is lost, compare first. */
export function ConflictNote<T>({
  autosave,
  onCompare,
  onTakeTheirs,
  onKeepMine,
}: {
  autosave: Autosave<T>;
  onCompare?: () => void;
  onTakeTheirs: () => void;
  onKeepMine?: () => void;
}) {
  const { t } = useTranslation('form');
  const { state } = autosave;
  if (state.kind !== 'conflict') return null;
  return (
    <Note
      tone="amber"
      title={state.problem.message || t('conflict.title')}
      actions={
        <>
          {onCompare && <Button onClick={onCompare}>{t('conflict.compare')}</Button>}
          {onKeepMine && <Button onClick={onKeepMine}>{t('conflict.keepMine')}</Button>}
          <Button variant="quiet" onClick={onTakeTheirs}>
            {t('conflict.takeTheirs')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.notLost')}</p>
    </Note>
  );
}

/** Why the server did not take it, said beside what is typed; fields that say it themselves are left out. */
export function RefusedNote<T>({
  autosave,
  nameOf,
  saidElsewhere = [],
}: {
  autosave: Autosave<T>;
  nameOf?: (field: string) => string | undefined;
  saidElsewhere?: string[];
}) {
  const { state } = autosave;
  if (state.kind !== 'refused') return null;
  const { problem } = state;
  const left = problem.errors.filter((it) => !saidElsewhere.includes(it.field));
  if (problem.errors.length > 0 && left.length === 0) return null;
  return (
    <Note tone="red" title={problem.message}>
      <ul>
        {left.map((it) => {
          const name = nameOf?.(it.field);
          return <li key={it.field + it.code}>{name ? `${name}: ${it.message}` : it.message}</li>;
        })}
      </ul>
      <SignInAgain problem={problem} />
    </Note>
  );
}

/** A draft of this machine that the server never got: offered once, never applied by itself. */
export function RescuedDraftNote<T>({
  autosave,
  onRestore,
}: {
  autosave: Autosave<T>;
  onRestore: (content: T) => void;
}) {
  const { t } = useTranslation('form');
  const { rescued } = autosave;
  const [used, setUsed] = useState(false);
  if (!rescued || used) return null;
  const restore = () => {
    setUsed(true);
    onRestore(rescued.content);
  };
  return (
    <Note
      tone="blue"
      title={t('rescued.title', { time: formatTime(rescued.at) })}
      actions={
        <>
          <Button onClick={restore}>{t('rescued.restore')}</Button>
          <Button variant="quiet" onClick={autosave.discard}>
            {t('rescued.discard')}
          </Button>
        </>
      }
    />
  );
}
