import { switchLanguage } from './i18n';
import { periodWords, subjectWords } from './period-words';

afterEach(() => switchLanguage('vi'));

describe('periods as documents word them', () => {
  it('stay as they are for who reads Vietnamese', () => {
    expect(periodWords('6 tháng đầu năm 2026')).toBe('6 tháng đầu năm 2026');
    expect(subjectWords('Kỳ quý II năm 2026')).toBe('Kỳ quý II năm 2026');
  });

  it.each([
    ['tháng 6 năm 2026', 'month 6 of 2026'],
    ['quý IV năm 2026', 'quarter 4 of 2026'],
    ['6 tháng đầu năm 2026', 'first half of 2026'],
    ['6 tháng cuối năm 2026', 'second half of 2026'],
    ['9 tháng đầu năm 2026', 'nine months of 2026'],
    ['năm 2026', 'year 2026'],
    ['giai đoạn 2026 – 2030', 'giai đoạn 2026 – 2030'],
  ])('%s is said in English', async (name, words) => {
    await switchLanguage('en');
    expect(periodWords(name)).toBe(words);
  });

  it('are said in English where the system named a task by them; titles of documents are not touched', async () => {
    await switchLanguage('en');
    expect(subjectWords('Kỳ 6 tháng đầu năm 2026')).toBe('Period: first half of 2026');
    expect(subjectWords('Báo cáo tổng hợp năm 2026')).toBe('Consolidated report, year 2026');
    expect(subjectWords('Báo cáo của UBND xã Mỹ Hiệp')).toBe('Report of UBND xã Mỹ Hiệp');
    expect(subjectWords('Kỳ họp thứ 3')).toBe('Kỳ họp thứ 3');
  });
});
