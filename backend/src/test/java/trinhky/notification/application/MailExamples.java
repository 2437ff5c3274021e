package trinhky.notification.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trinhky.calendar.Deadlines;
import trinhky.consultation.OpinionInvited;
import trinhky.consultation.SilencePolicy;
import trinhky.distribution.DeliveryQueued;
import trinhky.distribution.DeliveryRecalled;
import trinhky.organisation.UnitSummary;
import trinhky.reminder.DigestLine;
import trinhky.reminder.DigestRecipient;
import trinhky.reminder.PlanWrapUpOffered;
import trinhky.reminder.ReminderChannel;
import trinhky.reminder.ReminderDigestDecided;
import trinhky.reminder.ReminderEvent;
import trinhky.reminder.ReminderTemplate;

/** What each mail of the product may have to say. */
enum MailExamples {
    INVITATION(units -> invitation(SilencePolicy.TREATED_AS_AGREED)),
    INVITATION_THAT_BLOCKS(units -> invitation(SilencePolicy.BLOCKS)),
    INVITATION_SILENCE_IS_LATE(units -> invitation(SilencePolicy.TREATED_AS_LATE)),
    DELIVERY(units -> delivery("244/KH-UBND", MailExamples.PLAN, "xa-my-qui", false)),
    DELIVERY_OF_A_DUNNING_LETTER(units -> delivery("1021/UBND-SCT", MailExamples.DUNNING, "xa-my-qui", false)),
    DELIVERY_TO_A_MINISTRY(units -> delivery("244/KH-UBND", MailExamples.PLAN, "bct", true)),
    RECALL(units -> recall("xa-my-qui", false)),
    RECALL_FROM_A_MINISTRY(units -> recall("bct", true)),
    WRAP_UP(units -> new PlanWrapUpOffered(
            UUID.randomUUID(),
            "244/KH-UBND",
            MailExamples.PLAN,
            "sct",
            LocalDate.of(2030, 12, 31),
            LocalDate.of(2031, 1, 2))),
    MORE_TIME(units -> change(LocalDate.of(2026, 6, 22), MailExamples.FLOOD)),
    EXEMPTED(units -> change(null, MailExamples.MERGED)),
    OPENING(units -> digest(toTheUnit(), report(ReminderEvent.OPENING, "6 tháng đầu năm 2026", 30))),
    DUE(units -> digest(
            toTheUnit(),
            report(ReminderEvent.BEFORE_DUE, "6 tháng đầu năm 2026", 3),
            report(ReminderEvent.BEFORE_DUE, "tháng 6 năm 2026", 10))),
    DUE_TODAY(units -> digest(toTheUnit(), report(ReminderEvent.ON_DUE, "quý II năm 2026", 0))),
    OVERDUE(units -> digest(
            toTheUnit(),
            report(ReminderEvent.OVERDUE, "9 tháng đầu năm 2026", -1),
            report(ReminderEvent.BEFORE_DUE, "6 tháng cuối năm 2026", 9))),
    OVERDUE_TO_THE_HEAD(units -> urgent(report(ReminderEvent.OVERDUE, "năm 2026", -3))),
    ASKED_BY_THE_LEAD_UNIT(units -> asked(report(ReminderEvent.ASKED, "6 tháng đầu năm 2026", -12))),
    RETURNED(units -> digest(toTheUnit(), report(ReminderEvent.RETURNED, "6 tháng đầu năm 2026", -2))),
    LATE_UNITS(units -> digest(toTheHeadOfTheLead(), late(units, 3))),
    LATE_UNITS_OF_SEVERAL_PERIODS(units -> digest(toTheHeadOfTheLead(), latePeriods(units))),
    LATE_UNITS_BY_THE_HUNDRED(units -> digest(toTheHeadOfTheLead(), late(units, units.size()))),
    LATE_UNITS_AND_OWN_MATTERS(units -> digest(
            toTheHeadOfTheLead(),
            Stream.concat(
                            Stream.of(waiting(ReminderEvent.DECISION_WAITING, "TASK", "sct", 2)),
                            Stream.of(late(units, 3)))
                    .toArray(DigestLine[]::new))),
    OPINION(units -> digest(toTheUnit(), opinion(1))),
    OPINION_OVERDUE(units -> urgent(opinion(-1))),
    DECISION(units -> digest(
            new DigestRecipient("ubnd", "VICE_CHAIR", "ubnd.vice1", "Phó Chủ tịch", "ubnd.vice1@dongthap.gov.example"),
            waiting(ReminderEvent.DECISION_WAITING, "TASK", "ubnd", 2),
            waiting(ReminderEvent.DECISION_WAITING, "TASK", "ubnd", 4))),
    RECEIPT(units -> digest(toTheUnit(), waiting(ReminderEvent.RECEIPT_MISSING, "DELIVERY", "xa-my-qui", 1))),
    RECEIPTS_OF_TWO_UNITS(units -> digest(
            new DigestRecipient("vpub", "CLERK", "vpub.clerk", "Văn thư", "vpub.clerk@dongthap.gov.example"),
            waiting(ReminderEvent.RECEIPT_MISSING, "DELIVERY", "ubnd", 1),
            waiting(ReminderEvent.RECEIPT_MISSING, "DELIVERY", "vpub", 1))),
    NUMBER(units -> urgent(waiting(ReminderEvent.NUMBER_WAITING, "TASK", "xa-my-qui", 1))),
    TASKS_BY_THE_DOZEN(units -> digest(
            toTheUnit(),
            IntStream.rangeClosed(1, 45)
                    .mapToObj(days -> waiting(ReminderEvent.DECISION_WAITING, "TASK", "xa-my-qui", days))
                    .toArray(DigestLine[]::new)));

    static final LocalDate DAY = LocalDate.of(2026, 6, 11);
    static final List<String> UNITS = List.of("ubnd", "vpub", "sct", "bct");
    private static final String PLAN =
            "Kế hoạch phát triển thương mại điện tử trên địa bàn tỉnh Đồng Tháp giai đoạn 2026 - 2030";
    private static final String DUNNING =
            "đôn đốc gửi báo cáo 6 tháng đầu năm 2026 kết quả thực hiện Kế hoạch số 244/KH-UBND";
    private static final String FLOOD = "Khắc phục hậu quả lũ lụt";
    private static final String MERGED = "Xã mới sáp nhập, số liệu tính ở đơn vị kế tục";
    private final Function<List<UnitSummary>, Object> facts;

    MailExamples(Function<List<UnitSummary>, Object> facts) {
        this.facts = facts;
    }

    /** What the mail is filled with; the communes of the province are there for lists. */
    Object facts(List<UnitSummary> communes) {
        return facts.apply(communes);
    }

    /** The text without what keeps its Vietnamese name in every language. */
    static String withoutNames(String text, List<String> units) {
        List<String> names = new ArrayList<>(units);
        names.addAll(List.of(PLAN, DUNNING, FLOOD, MERGED, "Trình Ký"));
        names.sort(Comparator.comparingInt(String::length).reversed());
        return names.stream().reduce(text, (left, name) -> left.replace(name, ""));
    }

    private static DigestRecipient toTheUnit() {
        return new DigestRecipient("xa-my-qui", "OFFICER", null, "UBND xã Mỹ Quí", "xa-my-qui@dongthap.gov.example");
    }

    private static DigestRecipient toTheHeadOfTheLead() {
        return new DigestRecipient(
                "sct", "HEAD", "sct.head", "Giám đốc Sở Công Thương", "sct.head@dongthap.gov.example");
    }

    private static Object invitation(SilencePolicy silence) {
        return new OpinionInvited(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "sct",
                "PLAN",
                UUID.randomUUID().toString(),
                PLAN,
                silence,
                Deadlines.endOf(DAY.plusDays(10)));
    }

    private static Object delivery(String number, String summary, String unit, boolean outside) {
        return new DeliveryQueued(
                UUID.randomUUID(),
                unit,
                "PLAN",
                UUID.randomUUID().toString(),
                number,
                summary,
                1,
                outside,
                UUID.randomUUID(),
                outside);
    }

    private static Object recall(String unit, boolean outside) {
        return new DeliveryRecalled(
                UUID.randomUUID(), unit, "PLAN", UUID.randomUUID().toString(), "244/KH-UBND", PLAN, MERGED, outside);
    }

    private static Object change(LocalDate dueOn, String reason) {
        return new DeadlineChange(
                UUID.randomUUID(),
                "244/KH-UBND",
                PLAN,
                "6 tháng đầu năm 2026",
                "/reports/" + UUID.randomUUID(),
                dueOn,
                reason);
    }

    private static Object digest(DigestRecipient to, DigestLine... lines) {
        return decided(ReminderChannel.DIGEST, to, lines);
    }

    private static Object asked(DigestLine line) {
        return decided(ReminderChannel.ASKED, toTheUnit(), line(line, ReminderTemplate.URGENT));
    }

    private static Object urgent(DigestLine line) {
        DigestRecipient head = new DigestRecipient(
                "xa-my-qui", "HEAD", "xa-my-qui.head", "Chủ tịch", "xa-my-qui.head@dongthap.gov.example");
        return decided(ReminderChannel.SINGLE, head, line(line, ReminderTemplate.URGENT));
    }

    private static ReminderDigestDecided decided(ReminderChannel channel, DigestRecipient to, DigestLine... lines) {
        return new ReminderDigestDecided(UUID.randomUUID(), DAY, Instant.EPOCH, channel, to, List.of(lines), List.of());
    }

    private static DigestLine[] late(List<UnitSummary> units, int count) {
        UUID cycle = UUID.randomUUID();
        return units.stream()
                .limit(count)
                .map(unit -> report(ReminderEvent.OVERDUE, "6 tháng đầu năm 2026", -7, unit.id(), cycle))
                .toArray(DigestLine[]::new);
    }

    private static DigestLine[] latePeriods(List<UnitSummary> units) {
        return Stream.of("6 tháng đầu năm 2026", "quý II năm 2026")
                .flatMap(period -> {
                    UUID cycle = UUID.randomUUID();
                    return units.stream()
                            .limit(40)
                            .map(unit ->
                                    report(ReminderEvent.OVERDUE, period, -units.indexOf(unit) - 1, unit.id(), cycle));
                })
                .toArray(DigestLine[]::new);
    }

    private static DigestLine report(ReminderEvent event, String period, int daysLeft) {
        return report(event, period, daysLeft, "xa-my-qui", UUID.randomUUID());
    }

    private static DigestLine report(ReminderEvent event, String period, int daysLeft, String unit, UUID cycle) {
        return new DigestLine(
                event,
                ReminderTemplate.REMINDER,
                "OBLIGATION",
                UUID.randomUUID(),
                "244/KH-UBND",
                PLAN,
                period,
                unit,
                DAY.plusDays(daysLeft),
                event + ":0:OFFICER",
                -daysLeft,
                "/reports/" + cycle);
    }

    private static DigestLine opinion(int daysLeft) {
        return new DigestLine(
                ReminderEvent.CONSULTATION_UNANSWERED,
                ReminderTemplate.REMINDER,
                "TASK",
                UUID.randomUUID(),
                "",
                PLAN,
                "",
                "xa-my-qui",
                DAY.plusDays(daysLeft),
                "CONSULTATION_UNANSWERED:-1w:OFFICER",
                -daysLeft,
                "/tasks/" + UUID.randomUUID());
    }

    private static DigestLine waiting(ReminderEvent event, String subjectType, String unit, int days) {
        return new DigestLine(
                event,
                ReminderTemplate.REMINDER,
                subjectType,
                UUID.randomUUID(),
                event == ReminderEvent.DECISION_WAITING ? "" : "244/KH-UBND",
                PLAN,
                "",
                unit,
                null,
                event + ":1w:OFFICER",
                days,
                (event == ReminderEvent.RECEIPT_MISSING ? "/inbox/" : "/tasks/") + UUID.randomUUID());
    }

    private static DigestLine line(DigestLine line, ReminderTemplate template) {
        return new DigestLine(
                line.event(),
                template,
                line.subjectType(),
                line.subjectId(),
                line.number(),
                line.title(),
                line.detail(),
                line.unitId(),
                line.dueOn(),
                line.step(),
                line.days(),
                line.path());
    }
}
