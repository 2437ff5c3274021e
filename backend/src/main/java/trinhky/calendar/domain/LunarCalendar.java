package trinhky.calendar.domain;

import static java.lang.Math.PI;
import static java.lang.Math.floor;
import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * The Vietnamese lunar calendar: new moons and the sun's longitude at UTC+7, by the well-known method of Hồ Ngọc Đức after Meeus. It differs from
 * the Chinese one where a new moon falls between midnight in Hà Nội and midnight in Beijing (Tết 2030).
 */
public final class LunarCalendar {
    private static final double ZONE_DAYS = 7.0 / 24.0;
    private static final double SYNODIC_MONTH = 29.530588853;
    private static final double FIRST_NEW_MOON = 2415021.076998695;
    private static final double EPOCH_2000 = 2451545.0;
    private static final double JULIAN_CENTURY = 36525.0;
    private static final double MONTHS_A_CENTURY = 1236.85;
    private static final int TWELVE_MONTHS_AT_MOST = 365;
    private static final int WINTER_SECTOR = 9;
    private static final int MONTHS = 12;

    private LunarCalendar() {}

    /** The lunar date of a day. */
    public static LunarDate lunarOf(LocalDate day) {
        long julian = day.getLong(JulianFields.JULIAN_DAY);
        long month = monthStart(julian);
        long eleventh = eleventhMonth(day.getYear());
        boolean beforeEleventh = eleventh >= month;
        long previous = beforeEleventh ? eleventhMonth(day.getYear() - 1) : eleventh;
        long following = beforeEleventh ? eleventh : eleventhMonth(day.getYear() + 1);
        int sinceEleventh = (int) ((month - previous) / 29);
        int leapAt = following - previous > TWELVE_MONTHS_AT_MOST ? leapMonthAfter(previous) : Integer.MAX_VALUE;
        int number = wrap(sinceEleventh + (sinceEleventh >= leapAt ? 10 : 11));
        int year = (beforeEleventh ? day.getYear() : day.getYear() + 1) - (number > 10 && sinceEleventh < 4 ? 1 : 0);
        return new LunarDate((int) (julian - month + 1), number, year, sinceEleventh == leapAt);
    }

    /** The day of a lunar date in an ordinary (not leap) month. */
    public static LocalDate dayOf(int lunarDay, int lunarMonth, int lunarYear) {
        LocalDate guess = LocalDate.of(lunarYear, 1, 15).plusDays((lunarMonth - 1) * 29L);
        for (LocalDate day = guess; ; day = day.plusDays(1)) {
            LunarDate lunar = lunarOf(day);
            if (lunar.equals(new LunarDate(lunarDay, lunarMonth, lunarYear, false))) {
                return day;
            }
            if (lunar.year() > lunarYear) {
                throw new IllegalArgumentException("No lunar date " + lunarDay + "/" + lunarMonth + "/" + lunarYear);
            }
        }
    }

    private static int wrap(int month) {
        return month > MONTHS ? month - MONTHS : month;
    }

    private static long monthStart(long julian) {
        int k = (int) floor((julian - FIRST_NEW_MOON) / SYNODIC_MONTH);
        long next = newMoonDay(k + 1);
        return next > julian ? newMoonDay(k) : next;
    }

    private static long eleventhMonth(int year) {
        long newYearsEve = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
        int k = (int) floor((newYearsEve - 2415021) / SYNODIC_MONTH);
        long start = newMoonDay(k);
        return solarSector(start) >= WINTER_SECTOR ? newMoonDay(k - 1) : start;
    }

    /** A leap month is the first one after the winter solstice in which the sun enters no new sector. */
    private static int leapMonthAfter(long eleventh) {
        int k = (int) floor((eleventh - FIRST_NEW_MOON) / SYNODIC_MONTH + 0.5);
        int month = 1;
        int sector = solarSector(newMoonDay(k + month));
        int last;
        do {
            last = sector;
            month++;
            sector = solarSector(newMoonDay(k + month));
        } while (sector != last && month < 14);
        return month - 1;
    }

    private static long newMoonDay(int k) {
        return (long) floor(newMoon(k) + 0.5 + ZONE_DAYS);
    }

    private static double newMoon(int k) {
        double t = k / MONTHS_A_CENTURY;
        double t2 = t * t;
        double t3 = t2 * t;
        double mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3;
        mean += 0.00033 * sin(toRadians(166.56 + 132.87 * t - 0.009173 * t2));
        double sun = toRadians(359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3);
        double moon = toRadians(306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3);
        double latitude = toRadians(21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3);
        double dynamicalTime = t < -11
                ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
                : -0.000278 + 0.000265 * t + 0.000262 * t2;
        return mean + perturbation(t, sun, moon, latitude) - dynamicalTime;
    }

    private static double perturbation(double t, double sun, double moon, double latitude) {
        return (0.1734 - 0.000393 * t) * sin(sun)
                + 0.0021 * sin(2 * sun)
                - 0.4068 * sin(moon)
                + 0.0161 * sin(2 * moon)
                - 0.0004 * sin(3 * moon)
                + 0.0104 * sin(2 * latitude)
                - 0.0051 * sin(sun + moon)
                - 0.0074 * sin(sun - moon)
                + 0.0004 * sin(2 * latitude + sun)
                - 0.0004 * sin(2 * latitude - sun)
                - 0.0006 * sin(2 * latitude + moon)
                + 0.0010 * sin(2 * latitude - moon)
                + 0.0005 * sin(2 * moon + sun);
    }

    /** Which twelfth of the ecliptic the sun stands in at the midnight that begins the day, 0 at the March equinox. */
    private static int solarSector(long julianDay) {
        double t = (julianDay - 0.5 - ZONE_DAYS - EPOCH_2000) / JULIAN_CENTURY;
        double t2 = t * t;
        double anomaly = toRadians(357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2);
        double longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
        longitude += (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                + 0.000290 * sin(3 * anomaly);
        double turned = toRadians(longitude) / (2 * PI);
        return (int) floor((turned - floor(turned)) * MONTHS);
    }
}
