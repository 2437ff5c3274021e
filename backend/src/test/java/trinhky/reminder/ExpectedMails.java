package trinhky.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every mail that plan 244 causes in 2026, word for word, written down by hand from the calendar and the policy. */
final class ExpectedMails {
    private static final String HALF_YEAR = PlanYear.HALF_YEAR;
    private static final String YEAR = PlanYear.WHOLE_YEAR;
    private static final String CHANGED_DEADLINE = "Mở kỳ báo cáo:";
    private static final String UNITS_FOOTER = """
            Thư do hệ thống Trình Ký gửi tự động tới hộp thư công vụ, không cần trả lời.
            Nội dung văn bản chỉ xem trong hệ thống.""";
    private static final String PERSONAL_FOOTER = """
            Thư do hệ thống Trình Ký gửi tự động tới hộp thư công vụ, không cần trả lời.
            Giờ nhận và ngôn ngữ của thư tổng hợp chọn được trong mục Thông báo; việc
            nhắc hạn không tắt được.""";

    private final PlanYear year;
    private final List<String> mails = new ArrayList<>();

    private ExpectedMails(PlanYear year) {
        this.year = year;
    }

    /** Server up every day. */
    static List<String> of(PlanYear year) {
        ExpectedMails expected = new ExpectedMails(year);
        expected.opening("2026-05-15", "còn 30 ngày (20 ngày làm việc)");
        expected.changedDeadlines();
        expected.tenDaysBefore("2026-06-04", "còn 10 ngày (6 ngày làm việc)");
        expected.moreTime();
        expected.late();
        expected.yearOpens("2026-11-16", "còn 28 ngày (19 ngày làm việc)");
        return expected.sorted();
    }

    /**
     * The server is down on every one of those days: what was missed comes on the next working day with a server, several
     * missed ones in one mail. The unit with more time has submitted before that day.
     */
    static List<String> withServerDownOnEveryOneOfTheseDays(PlanYear year) {
        ExpectedMails expected = new ExpectedMails(year);
        expected.opening("2026-05-18", "còn 27 ngày (19 ngày làm việc)");
        expected.changedDeadlines();
        expected.tenDaysBefore("2026-06-05", "còn 9 ngày (5 ngày làm việc)");
        expected.due("2026-06-16", year.commune(2), HALF_YEAR, "22/6/2026", "còn 6 ngày (4 ngày làm việc)");
        Stream.of(year.commune(3), year.commune(4)).forEach(unit -> {
            expected.overdue("2026-06-16", unit, 2);
            expected.overdue("2026-06-25", unit, 11);
            expected.urgent("2026-06-18", unit, 4);
        });
        expected.overdue("2026-06-30", year.commune(4), 16);
        expected.overdue("2026-07-07", year.commune(4), 23);
        expected.overdue("2026-07-14", year.commune(4), 30);
        expected.lateList("2026-06-25", year.person(PlanYear.LEAD, "HEAD"), 11);
        expected.lateList("2026-06-25", year.person("vpub", "CHIEF_OF_OFFICE"), 11);
        expected.lateList("2026-06-25", year.person("ubnd", "VICE_CHAIR"), 11);
        expected.yearOpens("2026-11-17", "còn 27 ngày (18 ngày làm việc)");
        return expected.sorted();
    }

    /** The mornings of a steady year on which reminders leave. */
    static List<LocalDate> daysWithReminders(PlanYear year) {
        return of(year).stream()
                .filter(mail -> !mail.contains(CHANGED_DEADLINE))
                .map(mail -> LocalDate.parse(mail.substring(0, 10)))
                .distinct()
                .toList();
    }

    private void opening(String day, String left) {
        year.units().forEach(unit -> due(day, unit, HALF_YEAR, "14/6/2026", left));
    }

    private void yearOpens(String day, String left) {
        year.units().forEach(unit -> due(day, unit, YEAR, "14/12/2026", left));
    }

    /** D−10; who has submitted or was exempted is left in peace. */
    private void tenDaysBefore(String day, String left) {
        year.units().stream()
                .filter(unit -> !List.of(year.commune(0), year.commune(1)).contains(unit))
                .forEach(unit -> due(day, unit, HALF_YEAR, "14/6/2026", left));
    }

    /** Told in the hour in which the lead department decides them. */
    private void changedDeadlines() {
        mails.add(changed("2026-06-02", year.commune(1), "Đơn vị được miễn báo cáo " + HALF_YEAR, """
                Đơn vị không phải nộp báo cáo sau.

                Báo cáo: Báo cáo 6 tháng đầu năm 2026
                Theo văn bản: 244/KH-UBND · Phát triển thương mại điện tử
                Lý do: Xã mới sáp nhập, số liệu tính ở đơn vị kế tục

                Tệp lịch kèm theo xóa hạn này khỏi lịch của đơn vị.
                """));
        mails.add(changed(
                "2026-06-08", year.commune(2), "Hạn nộp báo cáo 6 tháng đầu năm 2026 lùi đến hết ngày 22/6/2026", """
                Đơn vị được gia hạn nộp báo cáo sau.

                Báo cáo: Báo cáo 6 tháng đầu năm 2026
                Theo văn bản: 244/KH-UBND · Phát triển thương mại điện tử
                Hạn mới: hết ngày 22/6/2026
                Lý do: Khắc phục hậu quả lũ lụt

                Tệp lịch kèm theo chuyển hạn này trong lịch của đơn vị sang ngày mới.
                """));
    }

    private String changed(String day, String unit, String subject, String text) {
        return ("%s %s: %s\n%s\n\n%s\n" + CHANGED_DEADLINE + "\nhttp://localhost:8080/reports/%s\n\n-- \n%s\n")
                .formatted(day, unit, subject, subject, text, year.cycle(HALF_YEAR), UNITS_FOOTER);
    }

    /** One unit got time until Monday 22/6: D−10, D−3 and D−1 on the Friday before, D, D+1. */
    private void moreTime() {
        String unit = year.commune(2);
        due("2026-06-12", unit, HALF_YEAR, "22/6/2026", "còn 10 ngày (6 ngày làm việc)");
        due("2026-06-19", unit, HALF_YEAR, "22/6/2026", "còn 3 ngày (1 ngày làm việc)");
        due("2026-06-22", unit, HALF_YEAR, "22/6/2026", "là hôm nay");
        overdue("2026-06-23", unit, "22/6/2026", 1);
    }

    /** Two units are late: D−3, D−1 and D (Friday before the weekend), D+1, then weekly; heads, lead, Office, vice-chair. */
    private void late() {
        Stream.of(year.commune(3), year.commune(4)).forEach(unit -> {
            due("2026-06-11", unit, HALF_YEAR, "14/6/2026", "còn 3 ngày (1 ngày làm việc)");
            due("2026-06-12", unit, HALF_YEAR, "14/6/2026", "còn 2 ngày, hôm nay là ngày làm việc cuối");
            overdue("2026-06-15", unit, 1);
            overdue("2026-06-22", unit, 8);
            urgent("2026-06-17", unit, 3);
        });
        overdue("2026-06-29", year.commune(4), 15);
        overdue("2026-07-06", year.commune(4), 22);
        overdue("2026-07-13", year.commune(4), 29);
        lateList("2026-06-22", year.person(PlanYear.LEAD, "HEAD"), 8);
        lateList("2026-06-22", year.person("vpub", "CHIEF_OF_OFFICE"), 8);
        lateList("2026-06-24", year.person("ubnd", "VICE_CHAIR"), 10);
    }

    private void due(String day, String unit, String period, String lastDay, String left) {
        String subject = "1 báo cáo cần nộp, hạn gần nhất " + lastDay;
        String standing = "Hạn: hết ngày " + lastDay + ", " + left;
        mails.add(own(day, unit, subject, "Cần nộp (1)", period, standing));
    }

    private void overdue(String day, String unit, int days) {
        overdue(day, unit, "14/6/2026", days);
    }

    private void overdue(String day, String unit, String lastDay, int days) {
        mails.add(own(day, unit, "1 báo cáo đã quá hạn", "Đã quá hạn (1)", HALF_YEAR, late(days, lastDay)));
    }

    /** To the head of the unit. */
    private void urgent(String day, String unit, int days) {
        mails.add(own(
                day,
                year.person(unit, "HEAD"),
                "Cần làm ngay: 1 báo cáo đã quá hạn",
                "Đã quá hạn (1)",
                HALF_YEAR,
                late(days, "14/6/2026")));
    }

    /** The list of the late units by name: to the lead department and the Office, then to the vice-chair. */
    private void lateList(String day, String address, int days) {
        String units = Stream.of(year.commune(3), year.commune(4))
                .sorted()
                .map(unit -> "- " + year.unitName(unit) + "\n  " + late(days, "14/6/2026") + "\n")
                .collect(Collectors.joining());
        mails.add(mail(
                day,
                address,
                "2 đơn vị chưa nộp báo cáo khi đã quá hạn",
                "Các đơn vị sau chưa nộp báo cáo.",
                "Báo cáo 6 tháng đầu năm 2026: 2 đơn vị chưa nộp\n244/KH-UBND · Phát triển thương mại điện tử\n"
                        + units,
                "Mở danh sách báo cáo:\nhttp://localhost:8080/reports/" + year.cycle(HALF_YEAR) + "?show=missing"));
    }

    private static String late(int days, String lastDay) {
        return "Quá hạn " + days + " ngày, hạn là hết ngày " + lastDay;
    }

    private String own(String day, String to, String subject, String heading, String period, String standing) {
        return mail(
                day,
                to,
                subject,
                "Đơn vị còn báo cáo chưa nộp theo các kế hoạch sau.",
                heading + "\n" + item("Báo cáo " + period, standing, period),
                "Mở việc cần làm: http://localhost:8080/tasks");
    }

    private String item(String title, String standing, String period) {
        return """
                - %s
                  244/KH-UBND · Phát triển thương mại điện tử
                  %s
                  http://localhost:8080/reports/%s
                """.formatted(title, standing, year.cycle(period));
    }

    private static String mail(String day, String to, String subject, String intro, String list, String action) {
        return "%s %s: %s\n%s\n\n%s\n\n%s\n%s\n\n-- \n%s\n"
                .formatted(
                        day,
                        to,
                        subject,
                        subject,
                        intro,
                        list,
                        action,
                        to.contains("@") ? PERSONAL_FOOTER : UNITS_FOOTER);
    }

    private List<String> sorted() {
        return mails.stream().sorted().toList();
    }
}
