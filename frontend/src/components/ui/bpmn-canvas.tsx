import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './bpmn-diagram.module.css';
import type { BpmnDiagramProps } from './bpmn-diagram';
import { IconButton } from './button';
import { FitIcon, MinusIcon, PlusIcon } from './icons';
import { Note } from './states';

interface Canvas {
  zoom(level?: number | 'fit-viewport', center?: 'auto'): number;
  addMarker(id: string, marker: string): void;
  scrollToElement(id: string): void;
}
interface Overlays {
  add(id: string, overlay: { position: { bottom: number; left: number }; html: HTMLElement }): void;
}
interface Elements {
  get(id: string): unknown;
}

/** Marks the steps that exist in the model; ids of older model versions are left out. */
function mark(viewer: NavigatedViewer, current: string[], done: string[], here: string): void {
  const canvas = viewer.get<Canvas>('canvas');
  const known = (id: string) => Boolean(viewer.get<Elements>('elementRegistry').get(id));
  done.filter(known).forEach((id) => canvas.addMarker(id, 'tk-done'));
  current.filter(known).forEach((id) => {
    canvas.addMarker(id, 'tk-current');
    const html = document.createElement('div');
    html.className = styles.here!;
    html.textContent = here;
    viewer.get<Overlays>('overlays').add(id, { position: { bottom: -3, left: 0 }, html });
  });
}

const readable = 0.6;

/** All of it when its words stay readable, else the place where the work stands. */
function show(viewer: NavigatedViewer, current: string | undefined): void {
  const canvas = viewer.get<Canvas>('canvas');
  if (canvas.zoom('fit-viewport', 'auto') >= readable) return;
  canvas.zoom(readable, 'auto');
  if (current && viewer.get<Elements>('elementRegistry').get(current)) canvas.scrollToElement(current);
}

/** The viewer's own mark (bpmn.io) stays fully visible at the lower right: the zoom buttons stand above the drawing. */
export default function BpmnCanvas({ xml, current = [], done = [] }: BpmnDiagramProps) {
  const { t } = useTranslation('form');
  const box = useRef<HTMLDivElement>(null);
  const viewer = useRef<NavigatedViewer>(undefined);
  const [failed, setFailed] = useState(false);
  const marks = JSON.stringify([current, done]);

  useEffect(() => {
    const drawn = new NavigatedViewer({ container: box.current! });
    viewer.current = drawn;
    drawn
      .importXML(xml)
      .then(() => {
        const [now, before] = JSON.parse(marks) as [string[], string[]];
        drawn.get<{ toggle(on: boolean): void }>('zoomScroll').toggle(false);
        show(drawn, now[0]);
        mark(drawn, now, before, t('diagram.here'));
      })
      .catch(() => setFailed(true));
    return () => drawn.destroy();
  }, [xml, marks, t]);

  const zoom = (factor: number) => {
    const canvas = viewer.current?.get<Canvas>('canvas');
    canvas?.zoom(canvas.zoom() * factor, 'auto');
  };
  if (failed) return <Note>{t('diagram.failed')}</Note>;
  return (
    <div className={styles.frame}>
      <div className={styles.tools}>
        <IconButton label={t('diagram.zoomOut')} icon={MinusIcon} onClick={() => zoom(1 / 1.25)} />
        <IconButton label={t('diagram.zoomIn')} icon={PlusIcon} onClick={() => zoom(1.25)} />
        <IconButton
          label={t('diagram.fit')}
          icon={FitIcon}
          onClick={() => viewer.current?.get<Canvas>('canvas').zoom('fit-viewport', 'auto')}
        />
      </div>
      <div ref={box} className={styles.canvas} role="group" aria-label={t('diagram.label')} />
    </div>
  );
}
