import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { DataTable } from './data-table';
import { CheckIcon, CircleIcon, HalfCircleIcon } from './icons';
import styles from './step-strip.module.css';

export interface Step {
  key: string;
  name: string;
  state: 'done' | 'current' | 'later';
  who?: ReactNode;
  when?: ReactNode;
  result?: ReactNode;
}

const icons = { done: CheckIcon, current: HalfCircleIcon, later: CircleIcon };

/** The process as one line; the current step is wider. On narrow screens vertical, past steps one line. */
export function StepStrip({ label, steps }: { label: string; steps: Step[] }) {
  const { t } = useTranslation('form');
  const widths = steps.map((it) => (it.state === 'current' ? '1.5fr' : '1fr')).join(' ');
  return (
    <ol className={styles.steps} aria-label={label} style={{ gridAutoColumns: widths }}>
      {steps.map((it) => {
        const Icon = icons[it.state];
        return (
          <li
            key={it.key}
            className={[styles.step, it.state !== 'done' && styles[it.state]].filter(Boolean).join(' ')}
            aria-current={it.state === 'current' ? 'step' : undefined}
          >
            <b>
              <Icon />
              {it.name}
              <span className="hidden-text"> ({t(`step.${it.state}`)})</span>
            </b>
            <div className={styles.detail}>
              {it.state === 'current' && <span className={styles.here}>{t('step.here')} </span>}
              {it.result && <div>{it.result}</div>}
              {it.who && <div>{it.who}</div>}
              {it.when && <div>{it.when}</div>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** The same steps as a table: who, when, result. Stands above the diagram and says everything it says. */
export function StepTable({ caption, steps }: { caption: string; steps: Step[] }) {
  const { t } = useTranslation('form');
  const icon = (it: Step) => {
    const Icon = icons[it.state];
    return <Icon style={{ color: it.state === 'current' ? 'var(--indigo-700)' : undefined }} />;
  };
  return (
    <DataTable
      caption={caption}
      rows={steps}
      rowKey={(it) => it.key}
      isCurrent={(it) => it.state === 'current'}
      columns={[
        {
          key: 'name',
          header: t('step.name'),
          cell: (it) => (
            <span className="row" style={{ flexWrap: 'nowrap' }}>
              {icon(it)}
              <span>
                {it.state === 'current' ? <b>{it.name}</b> : it.name}
                <span className="hidden-text"> ({t(`step.${it.state}`)})</span>
              </span>
            </span>
          ),
        },
        { key: 'who', header: t('step.who'), cell: (it) => it.who },
        { key: 'when', header: t('step.when'), cell: (it) => it.when },
        {
          key: 'result',
          header: t('step.result'),
          cell: (it) => (
            <>
              {it.state === 'current' && <b>{t('step.here')} </b>}
              {it.result}
            </>
          ),
        },
      ]}
    />
  );
}
