import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, dayParts, formatDate, formatWeekday, parseDate, todayHere } from '@/lib/dates';
import { language } from '@/lib/i18n';
import { IconButton } from './button';
import styles from './date-field.module.css';
import { Field, type ControlProps, type FieldProps } from './field';
import fieldStyles from './fields.module.css';
import { CalendarIcon, ChevronLeftIcon, ChevronRightIcon } from './icons';
import { addMonths, monthName, monthOf, weeksOf } from './month';

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD` */
  value: string | null | undefined;
  onChange: (value: string | null) => void;
  /** The server's business day; marks today and completes `5/3`. */
  today?: string;
  min?: string;
  max?: string;
  disabled?: boolean;
}

/** Typed as 5/3/2027 or 05032027, or picked; Alt+↓ opens the calendar. */
export function DateField({ value, onChange, today = todayHere(), min, max, disabled, ...own }: DateFieldProps) {
  const { t } = useTranslation('form');
  const [wrong, setWrong] = useState(false);
  return (
    <Field {...own} error={own.error ?? (wrong ? t('date.wrong') : null)}>
      {(control) => <DateControl {...{ control, value, onChange, today, min, max, disabled, setWrong }} />}
    </Field>
  );
}

interface DateControlProps {
  control: ControlProps;
  value: string | null | undefined;
  onChange: (value: string | null) => void;
  today: string;
  min?: string;
  max?: string;
  disabled?: boolean;
  setWrong: (wrong: boolean) => void;
}

function DateControl({ control, value, onChange, today, min, max, disabled, setWrong }: DateControlProps) {
  const { t } = useTranslation('form');
  const [draft, setDraft] = useState<{ text: string; of: string | null | undefined }>();
  const typed = draft && draft.of === value ? draft.text : value ? formatDate(value) : '';
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const take = (text: string) => {
    const day = parseDate(text, today);
    setWrong(text.trim() !== '' && day === undefined);
    if (text.trim() !== '' && !day) return;
    setDraft(undefined);
    if ((day ?? null) !== (value ?? null)) onChange(day ?? null);
  };
  const close = () => {
    setOpen(false);
    box.current?.querySelector('input')?.focus();
  };
  useCloseOutside(box, open, () => setOpen(false));
  return (
    <div className={styles.box} ref={box} onKeyDown={(event) => event.key === 'Escape' && open && close()}>
      <input
        {...control}
        className={fieldStyles.input}
        inputMode="numeric"
        autoComplete="off"
        disabled={disabled}
        placeholder={t('date.placeholder')}
        value={typed}
        onChange={(event) => setDraft({ text: event.target.value, of: value })}
        onBlur={() => take(typed)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(typed);
          if (event.altKey && event.key === 'ArrowDown') setOpen(true);
        }}
      />
      <IconButton
        label={t('date.open')}
        icon={CalendarIcon}
        disabled={disabled}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <DayPicker
          {...{ today, min, max }}
          value={value ?? undefined}
          onPick={(day) => {
            setWrong(false);
            onChange(day);
            setDraft(undefined);
            close();
          }}
        />
      )}
    </div>
  );
}

function useCloseOutside(box: React.RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: Event) => !box.current?.contains(event.target as Node) && close();
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  });
}

interface DayPickerProps {
  value?: string;
  today: string;
  min?: string;
  max?: string;
  onPick: (day: string) => void;
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

function DayPicker({ value, today, min, max, onPick }: DayPickerProps) {
  const { t } = useTranslation('form');
  const [focused, setFocused] = useState(value ?? today);
  const grid = useRef<HTMLTableElement>(null);
  const month = monthOf(focused);
  useEffect(() => {
    grid.current?.querySelector<HTMLElement>(`[data-day="${focused}"]`)?.focus();
  }, [focused]);
  const turn = (count: number) => {
    const next = addMonths(month, count);
    const last = weeksOf(next)
      .flat()
      .filter((it) => monthOf(it) === next)
      .at(-1)!;
    const same = `${next}-${focused.slice(8)}`;
    setFocused(same > last ? last : same);
  };
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined && !event.altKey) setFocused(addDays(focused, step));
    else if (event.key === 'PageUp') turn(-1);
    else if (event.key === 'PageDown') turn(1);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.pop} role="dialog" aria-label={t('date.open')}>
      <div className={styles.head}>
        <IconButton label={t('date.previousMonth')} icon={ChevronLeftIcon} onClick={() => turn(-1)} />
        <b aria-live="polite">{monthName(month, language())}</b>
        <IconButton label={t('date.nextMonth')} icon={ChevronRightIcon} onClick={() => turn(1)} />
      </div>
      <table ref={grid} onKeyDown={move}>
        <thead>
          <tr>
            {weeksOf(month)[0]!.map((day) => (
              <th key={day} scope="col">
                <abbr title={formatWeekday(day, language())}>{shortWeekday(day)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day}>
                  {monthOf(day) === month && (
                    <button
                      type="button"
                      data-day={day}
                      className={`${styles.day} ${day === today ? styles.today : ''}`}
                      aria-label={`${dayParts(day).day}, ${formatWeekday(day, language())} ${formatDate(day)}`}
                      aria-pressed={day === value}
                      tabIndex={day === focused ? 0 : -1}
                      disabled={(min !== undefined && day < min) || (max !== undefined && day > max)}
                      onClick={() => onPick(day)}
                    >
                      {dayParts(day).day}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shortWeekday(day: string): string {
  const index = new Date(`${day}T00:00:00Z`).getUTCDay();
  const words = { vi: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'], en: ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'] };
  return words[language()][index]!;
}
