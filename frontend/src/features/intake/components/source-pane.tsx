import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportedItemView, ImportView, PassageView, SourcePartView } from '@/api/types.gen';
import styles from './intake.module.css';

/** The file as text: paragraphs and tables with their lines and pages; the lines of the chosen item are marked. */
export function SourcePane({
  file,
  place,
  onOpen,
}: {
  file: ImportView;
  place?: PassageView;
  onOpen: (item: ImportedItemView) => void;
}) {
  const { t } = useTranslation('intake');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place) box.current?.querySelector('[data-marked]')?.scrollIntoView({ block: 'center' });
  }, [place]);
  const itemAt = (line: number, end: number) =>
    file.items.find((it) => it.source && it.source.line >= line && it.source.line <= end) ??
    file.items.find((it) => it.source && it.source.line <= line && it.source.lineEnd >= line);
  return (
    <section className={styles.source} aria-label={t('source.title')} tabIndex={0} ref={box}>
      {file.source.map((part, index) => (
        <Part
          key={part.line + '-' + index}
          part={part}
          place={place}
          newPage={part.page !== file.source[index - 1]?.page ? part.page : undefined}
          itemAt={itemAt}
          onOpen={onOpen}
        />
      ))}
    </section>
  );
}

interface PartProps {
  part: SourcePartView;
  place?: PassageView;
  newPage?: number;
  itemAt: (line: number, end: number) => ImportedItemView | undefined;
  onOpen: (item: ImportedItemView) => void;
}

const covers = (place: PassageView | undefined, line: number, end: number) =>
  place !== undefined && place.line <= end && place.lineEnd >= line;

function Part({ part, place, newPage, itemAt, onOpen }: PartProps) {
  const { t } = useTranslation('intake');
  return (
    <>
      {newPage !== undefined && <p className={styles.pageMark}>{t('source.page', { page: newPage })}</p>}
      {part.rows.length > 0 ? (
        <TablePart {...{ part, place, itemAt, onOpen }} />
      ) : (
        <div
          className={styles.line}
          data-marked={covers(place, part.line, part.lineEnd) || undefined}
          onClick={() => open(itemAt(part.line, part.lineEnd), onOpen)}
        >
          <LineNumber line={part.line} item={itemAt(part.line, part.lineEnd)} onOpen={onOpen} />
          <p>{marked(part.text, covers(place, part.line, part.lineEnd) ? place?.quote : undefined)}</p>
        </div>
      )}
    </>
  );
}

function open(item: ImportedItemView | undefined, onOpen: (item: ImportedItemView) => void) {
  if (item && !globalThis.getSelection()?.toString()) onOpen(item);
}

function TablePart({ part, place, itemAt, onOpen }: Omit<PartProps, 'newPage'>) {
  return (
    <div className={styles.tableBox}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {part.header.map((words, column) => (
              <th key={column} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map((row, index) => (
            <tr
              key={row.line + '-' + index}
              data-marked={covers(place, row.line, row.line) || undefined}
              onClick={() => open(itemAt(row.line, row.line), onOpen)}
            >
              <td>
                <LineNumber line={row.line} item={itemAt(row.line, row.line)} onOpen={onOpen} />
              </td>
              {row.cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LineNumber({
  line,
  item,
  onOpen,
}: {
  line: number;
  item?: ImportedItemView;
  onOpen: (item: ImportedItemView) => void;
}) {
  const { t } = useTranslation('intake');
  if (!item) return <span className={styles.number}>{line}</span>;
  return (
    <button
      type="button"
      className={styles.number}
      aria-label={t('source.open', { line })}
      onClick={(event) => {
        event.stopPropagation();
        onOpen(item);
      }}
    >
      {line}
    </button>
  );
}

/** The quoted words within a paragraph, where they stand there literally. */
function marked(text: string, quote: string | undefined) {
  const at = quote ? text.indexOf(quote) : -1;
  if (!quote || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{quote}</mark>
      {text.slice(at + quote.length)}
    </>
  );
}
