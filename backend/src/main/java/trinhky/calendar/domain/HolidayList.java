package trinhky.calendar.domain;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.calendar.DayCategory;
import trinhky.shared.FieldProblem;

/**
 * A list of days off and worked days as a notice or a spreadsheet has it: one day a line, {@code day; kind; name; source}, separated by semicolons, tabs
 * or commas. Lines that do not begin with a digit are headings.
 */
public final class HolidayList {
    private static final int MOST_LINES = 400;
    private static final int LONGEST_TEXT = 200;
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
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
            if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
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

    private void add(String line, String field, int number, String defaultSource) {
        String[] cells = line.split(separator(line), -1);
        LocalDate day = day(cells[0].strip());
        DayCategory category = cells.length > 1 ? WORDS.get(folded(cells[1])) : null;
        String name = cells.length > 2 ? cells[2].strip() : "";
        String source = cells.length > 3 && !cells[3].isBlank() ? cells[3].strip() : defaultSource.strip();
        if (day == null) {
            problems.add(FieldProblem.of(field, "calendar.line-day", number));
        } else if (category == null) {
            problems.add(FieldProblem.of(field, "calendar.line-kind", number));
        } else if (isNoText(name) || isNoText(source)) {
            problems.add(FieldProblem.of(field, "calendar.line-words", number));
        } else {
            days.add(new WorkingDayException(day, category, name, source, true));
        }
    }

    private static boolean isNoText(String text) {
        return text.isEmpty() || text.length() > LONGEST_TEXT;
    }

    private static String separator(String line) {
        return line.indexOf(';') >= 0 ? ";" : line.indexOf('\t') >= 0 ? "\t" : ",";
    }

    private static LocalDate day(String text) {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(1)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static String folded(String words) {
        String bare = Normalizer.normalize(words.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replaceAll("\\s+", " ");
    }
}
