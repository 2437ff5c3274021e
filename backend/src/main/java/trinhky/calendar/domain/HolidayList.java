package trinhky.calendar.domain;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trinhky.calendar.DayCategory;
import trinhky.calendar.DayKind;
import trinhky.shared.FieldProblem;

/**
 * A list of days off and worked days as a notice or a spreadsheet has it: one day a line, {@code day; kind; name; source}, separated by semicolons, tabs
 * or commas, with or without quotation marks and the weekday before the day. Lines without a day that do not begin with a digit are headings.
 */
public final class HolidayList {
    private static final int MOST_LINES = 400;
    private static final int LONGEST_TEXT = 200;
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)");
    private static final String OUTSIDE_QUOTES = "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
    private static final Map<String, DayCategory> WORDS = Map.of(
            "nghi", DayCategory.HOLIDAY,
            "nghi le", DayCategory.HOLIDAY,
            "nghi tet", DayCategory.HOLIDAY,
            "nghi bu", DayCategory.IN_LIEU,
            "nghi hoan doi", DayCategory.SWAPPED,
            "lam bu", DayCategory.MAKE_UP,
            "dong cua", DayCategory.LOCAL_CLOSURE);

    private final List<WorkingDayException> days = new ArrayList<>();
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Map<LocalDate, Integer> lineOf = new HashMap<>();

    private HolidayList() {}

    /** Reads the list; what cannot be read is a problem of its line, {@code lines[3]} being the third one. */
    public static HolidayList read(String text, String defaultSource) {
        HolidayList list = new HolidayList();
        List<String> lines = text.lines().toList();
        if (lines.size() > MOST_LINES) {
            list.problems.add(FieldProblem.of("text", "calendar.list-too-long", MOST_LINES));
            return list;
        }
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (isDay(line)) {
                list.add(line, "lines[" + number + "]", number, defaultSource);
            }
        }
        return list;
    }

    /** The days read, in the order of the list. */
    public List<WorkingDayException> days() {
        return List.copyOf(days);
    }

    public List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    private static boolean isDay(String line) {
        return !line.isEmpty()
                && (Character.isDigit(line.charAt(0)) || DAY.matcher(line).find());
    }

    private void add(String line, String field, int number, String defaultSource) {
        List<String> cells = cells(line);
        LocalDate day = day(cells.get(0));
        DayCategory category = cells.size() > 1 ? WORDS.get(folded(cells.get(1))) : null;
        String name = cells.size() > 2 ? cells.get(2) : "";
        String source = cells.size() > 3 && !cells.get(3).isEmpty() ? cells.get(3) : defaultSource.strip();
        if (day == null) {
            problems.add(FieldProblem.of(field, "calendar.line-day", number));
        } else if (category == null) {
            problems.add(FieldProblem.of(field, "calendar.line-kind", number));
        } else if (isNoText(name) || isNoText(source)) {
            problems.add(FieldProblem.of(field, "calendar.line-words", number));
        } else {
            take(new WorkingDayException(day, category, name, source, true), field, number);
        }
    }

    /** What can be read may still contradict the week or another line. */
    private void take(WorkingDayException exception, String field, int number) {
        Integer earlier = lineOf.putIfAbsent(exception.day(), number);
        if (earlier != null) {
            problems.add(FieldProblem.of(field, "calendar.line-twice", number, earlier));
        } else if (exception.kind() == DayKind.WORKING_DAY
                && exception.day().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
            problems.add(FieldProblem.of(field, "calendar.line-worked", number));
        } else {
            days.add(exception);
        }
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split(separator(line) + OUTSIDE_QUOTES, -1))
                .map(cell -> cell.strip()
                        .replaceAll("^\"|\"$", "")
                        .replace("\"\"", "\"")
                        .strip())
                .toList();
    }

    private static boolean isNoText(String text) {
        return text.isEmpty() || text.length() > LONGEST_TEXT;
    }

    private static String separator(String line) {
        return line.indexOf(';') >= 0 ? ";" : line.indexOf('\t') >= 0 ? "\t" : ",";
    }

    /** The one day that the cell names. */
    private static LocalDate day(String text) {
        Matcher parts = DAY.matcher(text);
        if (!parts.find()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(1)));
            return parts.find() ? null : day;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static String folded(String words) {
        String bare = Normalizer.normalize(words.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replaceAll("\\s+", " ");
    }
}
