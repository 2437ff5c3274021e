package trinhky.calendar.domain;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import trinhky.calendar.DayCategory;

/**
 * Proposes the days off of a year from the Labour Code 2019 (Art. 111.3, 112) and Resolution 28/2026/QH16, for the time before the yearly notice is
 * published. The Prime Minister may choose other days at Tết and around 2 September: therefore nothing proposed is marked as confirmed.
 */
public final class LawfulHolidays {
    private static final String LABOUR_CODE = "Bộ luật Lao động 2019, Điều 112";
    private static final String COMPENSATION = "Bộ luật Lao động 2019, khoản 3 Điều 111";
    private static final String CULTURE_DAY = "Nghị quyết 28/2026/QH16";
    private static final int FIRST_CULTURE_DAY = 2026;
    private static final int DAYS_OF_TET = 5;

    private LawfulHolidays() {}

    /** The proposed days off of a year in order, days in lieu of holidays on a weekend included. */
    public static List<WorkingDayException> of(int year) {
        TreeMap<LocalDate, WorkingDayException> days = new TreeMap<>();
        Stream.of(fixed(year), tet(year), nationalDay(year))
                .flatMap(Collection::stream)
                .forEach(holiday -> days.put(holiday.day(), holiday));
        List.copyOf(days.values()).stream()
                .filter(holiday -> isWeekend(holiday.day()))
                .map(holiday -> inLieuOf(holiday, days.keySet()))
                .forEach(holiday -> days.put(holiday.day(), holiday));
        return List.copyOf(days.values());
    }

    private static List<WorkingDayException> fixed(int year) {
        Stream<WorkingDayException> holidays = Stream.of(
                off(LocalDate.of(year, 1, 1), "Tết Dương lịch", LABOUR_CODE),
                off(LunarCalendar.dayOf(10, 3, year), "Giỗ Tổ Hùng Vương", LABOUR_CODE),
                off(LocalDate.of(year, 4, 30), "Ngày Chiến thắng", LABOUR_CODE),
                off(LocalDate.of(year, 5, 1), "Ngày Quốc tế lao động", LABOUR_CODE));
        Stream<WorkingDayException> culture = year < FIRST_CULTURE_DAY
                ? Stream.empty()
                : Stream.of(off(LocalDate.of(year, 11, 24), "Ngày Văn hóa Việt Nam", CULTURE_DAY));
        return Stream.concat(holidays, culture).toList();
    }

    /** The last day of the old lunar year and the first four of the new one, as the Prime Minister chose for 2026. */
    private static List<WorkingDayException> tet(int year) {
        LocalDate eve = LunarCalendar.dayOf(1, 1, year).minusDays(1);
        return eve.datesUntil(eve.plusDays(DAYS_OF_TET))
                .map(day -> off(day, "Tết Âm lịch", LABOUR_CODE))
                .toList();
    }

    /** The second day is the weekday beside 2 September that touches a weekend, else 1 September. */
    private static List<WorkingDayException> nationalDay(int year) {
        LocalDate day = LocalDate.of(year, 9, 2);
        LocalDate second = Stream.of(day.minusDays(1), day.plusDays(1))
                .filter(beside -> beside.getDayOfWeek() == MONDAY || beside.getDayOfWeek() == FRIDAY)
                .findFirst()
                .orElse(day.getDayOfWeek() == MONDAY ? day.plusDays(1) : day.minusDays(1));
        return List.of(off(day, "Quốc khánh", LABOUR_CODE), off(second, "Nghỉ Quốc khánh", LABOUR_CODE));
    }

    private static WorkingDayException inLieuOf(WorkingDayException holiday, Set<LocalDate> taken) {
        LocalDate day = Stream.iterate(holiday.day().plusDays(1), next -> next.plusDays(1))
                .filter(next -> !isWeekend(next) && !taken.contains(next))
                .findFirst()
                .orElseThrow();
        return new WorkingDayException(day, DayCategory.IN_LIEU, "Nghỉ bù " + holiday.name(), COMPENSATION, false);
    }

    private static WorkingDayException off(LocalDate day, String name, String source) {
        return new WorkingDayException(day, DayCategory.HOLIDAY, name, source, false);
    }

    private static boolean isWeekend(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday.compareTo(SATURDAY) >= 0;
    }
}
