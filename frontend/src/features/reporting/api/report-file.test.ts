import type { ReportFileView, ReportView } from '@/api/types.gen';
import { editFromFile, fileTexts, formLines } from './report-file';

const line = (key: string, more: object) => ({ key, certain: true, quote: 'trích', line: 3, ...more });
const report = {
  indicators: [{ key: 'i1', name: 'Nước sạch', version: 2 }],
  assignments: [{ key: 't1', title: 'Khảo sát', version: 1 }],
  statements: [{ key: 'statement:DIFFICULTY:', version: 4 }],
} as unknown as ReportView;

describe('values of a report file', () => {
  it('stand in the order of the form, and only for its lines', () => {
    const lines = [line('t1', { percent: 60 }), line('gone', { entered: '1' }), line('i1', { entered: '91,5' })];
    expect(formLines(report, lines).map((it) => [it.key, it.version])).toEqual([
      ['i1', 2],
      ['t1', 1],
    ]);
  });

  it('become what an officer would have typed', () => {
    expect(editFromFile(line('i1', { entered: '91,5' }))).toEqual({ entered: '91,5' });
    expect(editFromFile(line('t1', { percent: 100, progress: 'DONE', result: 'Đã xong' }))).toEqual({
      percent: 100,
      status: 'DONE',
      text: 'Đã xong',
    });
  });

  it('bring the texts on difficulties and proposals with the version of the stored text', () => {
    const reading = { lines: [], difficulties: 'Thiếu vốn', proposals: 'Bố trí vốn' } as ReportFileView;
    expect(fileTexts(report, reading).map((it) => [it.key, it.version, it.edit.text])).toEqual([
      ['statement:DIFFICULTY:', 4, 'Thiếu vốn'],
      ['statement:PROPOSAL:', 0, 'Bố trí vốn'],
    ]);
  });
});
