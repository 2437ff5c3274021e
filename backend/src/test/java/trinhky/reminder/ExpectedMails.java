package trinhky.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every mail that plan 244 causes in 2026, written down by hand from the calendar and the policy. */
final class ExpectedMails {
    private final PlanYear year;
    private final List<String> mails = new ArrayList<>();

    private ExpectedMails(PlanYear year) {
        this.year = year;
    }

    /** Server up every day. */
    static List<String> of(PlanYear year) {
        ExpectedMails expected = new ExpectedMails(year);
        expected.opening("2026-05-15");
        expected.tenDaysBefore("2026-06-04");
        expected.boxes(year.commune(2), "2026-06-12", "2026-06-19", "2026-06-22", "2026-06-23");
        expected.late();
        expected.opening("2026-11-16");
        return expected.sorted();
    }

    /**
     * The server is down on every one of those days: what was missed comes on the next working day with a server, several
     * missed ones in one mail. The unit with more time has submitted before that day.
     */
    static List<String> withServerDownOnEveryOneOfTheseDays(PlanYear year) {
        ExpectedMails expected = new ExpectedMails(year);
        expected.opening("2026-05-18");
        expected.tenDaysBefore("2026-06-05");
        expected.boxes(year.commune(2), "2026-06-16");
        Stream.of(year.commune(3), year.commune(4)).forEach(unit -> {
            expected.boxes(unit, "2026-06-16", "2026-06-25");
            expected.mails.add("2026-06-18 " + year.person(unit, "HEAD"));
        });
        expected.boxes(year.commune(4), "2026-06-30", "2026-07-07", "2026-07-14");
        expected.chiefs("2026-06-25", "2026-06-25");
        expected.opening("2026-11-17");
        return expected.sorted();
    }

    private void opening(String day) {
        year.units().forEach(unit -> boxes(unit, day));
    }

    /** D−10; who has submitted or was exempted is left in peace. */
    private void tenDaysBefore(String day) {
        year.units().stream()
                .filter(unit -> !List.of(year.commune(0), year.commune(1)).contains(unit))
                .forEach(unit -> boxes(unit, day));
    }

    /** Two units are late: D−3, D−1 and D (Friday before the weekend), D+1, then weekly; heads, lead, Office, vice-chair. */
    private void late() {
        Stream.of(year.commune(3), year.commune(4)).forEach(unit -> {
            boxes(unit, "2026-06-11", "2026-06-12", "2026-06-15", "2026-06-22");
            mails.add("2026-06-17 " + year.person(unit, "HEAD"));
        });
        boxes(year.commune(4), "2026-06-29", "2026-07-06", "2026-07-13");
        chiefs("2026-06-22", "2026-06-24");
    }

    /** The list of late units: to the lead department and the Office, then to the vice-chair. */
    private void chiefs(String sevenDaysLate, String tenDaysLate) {
        mails.add(sevenDaysLate + " " + year.person(PlanYear.LEAD, "HEAD"));
        mails.add(sevenDaysLate + " " + year.person("vpub", "CHIEF_OF_OFFICE"));
        mails.add(tenDaysLate + " " + year.person("ubnd", "VICE_CHAIR"));
    }

    private void boxes(String unit, String... days) {
        Stream.of(days).forEach(day -> mails.add(day + " " + unit));
    }

    private List<String> sorted() {
        return mails.stream().sorted().toList();
    }
}
