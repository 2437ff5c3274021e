package trinhky.reminder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import trinhky.organisation.RecipientGroup;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.plan.IssuedRule;
import trinhky.plan.PeriodKind;
import trinhky.plan.PlanIssued;
import trinhky.shared.BusinessClock;

/**
 * Plan 244/KH-UBND in 2026 with the departments and communes of the demo province: what its units do in the year is fixed,
 * and done as officials do it; what the duties of a morning do is what a test looks at.
 */
final class PlanYear {
    static final String LEAD = "sct";
    static final String HALF_YEAR = "6 tháng đầu năm 2026";
    static final String WHOLE_YEAR = "năm 2026";
    static final String EXEMPTED_BECAUSE = "Xã mới sáp nhập, số liệu tính ở đơn vị kế tục";
    static final String EXTENDED_BECAUSE = "Khắc phục hậu quả lũ lụt";
    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(17, 0);

    private final JdbcTemplate jdbc;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final UUID planId = UUID.randomUUID();
    private final List<String> units;
    private final YearOfUnits acts;

    PlanYear(ApplicationContext product) {
        jdbc = product.getBean(JdbcTemplate.class);
        clock = product.getBean(BusinessClock.class);
        events = product;
        transaction = product.getBean(TransactionTemplate.class);
        UnitDirectory directory = product.getBean(UnitDirectory.class);
        LocalDate issue = LocalDate.of(2025, 9, 12);
        units = Stream.of(RecipientGroup.DEPARTMENTS, RecipientGroup.COMMUNES)
                .flatMap(group -> directory.membersOf(group, issue).stream())
                .map(UnitSummary::id)
                .sorted()
                .toList();
        acts = new YearOfUnits(product, planId);
        clock.moveTo(issue.atTime(MORNING).atZone(BusinessClock.ZONE).toInstant());
        transaction.executeWithoutResult(status -> events.publishEvent(plan(issue)));
    }

    List<String> units() {
        return units;
    }

    /** The n-th commune that reports. */
    String commune(int number) {
        return units.stream().filter(it -> it.startsWith("xa-")).toList().get(number);
    }

    /** Lives through the year; the duties run in the morning of every day on which the server is up. */
    void live(List<LocalDate> serverDown, Consumer<LocalDate> duties) {
        LocalDate first = LocalDate.of(2026, 5, 4);
        first.datesUntil(LocalDate.of(2027, 1, 1)).forEach(day -> {
            if (!serverDown.contains(day)) {
                clock.moveTo(day.atTime(MORNING).atZone(BusinessClock.ZONE).toInstant());
                duties.accept(day);
            }
            clock.moveTo(day.atTime(AFTERNOON).atZone(BusinessClock.ZONE).toInstant());
            unitsAct(day);
        });
    }

    private void unitsAct(LocalDate day) {
        acts.startReports();
        List<String> punctual = new ArrayList<>(units);
        punctual.removeAll(List.of(commune(0), commune(1), commune(2), commune(3), commune(4)));
        switch (day.toString()) {
            case "2026-05-25" -> acts.submit(HALF_YEAR, List.of(commune(0)));
            case "2026-06-02" -> acts.exempt(HALF_YEAR, commune(1), EXEMPTED_BECAUSE);
            case "2026-06-08" -> {
                acts.submit(HALF_YEAR, punctual);
                acts.extend(HALF_YEAR, commune(2), LocalDate.of(2026, 6, 22), EXTENDED_BECAUSE);
            }
            case "2026-06-23" -> acts.submit(HALF_YEAR, List.of(commune(2)));
            case "2026-06-26" -> acts.submit(HALF_YEAR, List.of(commune(3)));
            case "2026-07-14" -> acts.close(HALF_YEAR);
            case "2026-11-27" -> acts.submit(WHOLE_YEAR, units);
            default -> {}
        }
    }

    /** Every mail of reminders and of changed deadlines as “day address: subject” with its text below, in order; a unit's own box by the id of the unit. */
    List<String> mails() {
        return jdbc.queryForList("""
                        select (m.queued_at at time zone 'Asia/Ho_Chi_Minh')::date || ' '
                               || coalesce((select u.id from unit u where lower(u.official_email) = m.to_address), m.to_address)
                               || ': ' || m.subject || E'\\n' || m.plain
                        from mail_outbox m where m.kind in ('REMINDER', 'CALENDAR')""", String.class).stream().sorted().toList();
    }

    /** The id of the plan's period, as links name it. */
    String cycle(String period) {
        return jdbc.queryForObject(
                "select id::text from reporting_cycle where plan_id = ? and period_label = ?",
                String.class,
                planId,
                period);
    }

    /** What was decided, whenever: unit, period, step and repetition. */
    List<String> ledger() {
        return jdbc.queryForList("""
                        select o.unit_id || ' ' || c.period_label || ' ' || case l.kind when 'DEADLINE' then l.anchor_on::text else '' end || ' ' || l.step || ' ' || l.offset_days || ' ' || l.to_unit_id
                        from reminder_ledger l join report_obligation o on o.id = l.subject_id
                        join reporting_cycle c on c.id = o.cycle_id order by 1""", String.class);
    }

    String unitName(String unit) {
        return jdbc.queryForObject("select name from unit where id = ?", String.class, unit);
    }

    /** The address of the one who holds the role. */
    String person(String unit, String role) {
        return jdbc.queryForObject("""
                        select lower(o.email) from position p join appointment a on a.position_id = p.id
                        join official o on o.id = a.official_id
                        where p.unit_id = ? and p.role = ? and a.valid_to is null order by o.id limit 1""", String.class, unit, role);
    }

    private PlanIssued plan(LocalDate issue) {
        return new PlanIssued(
                planId,
                "244/KH-UBND",
                "Phát triển thương mại điện tử",
                issue,
                LEAD,
                "INDUSTRY_AND_TRADE",
                "ubnd",
                "vpub",
                2026,
                2026,
                List.of(
                        rule(PeriodKind.HALF_YEAR, "trước ngày 15/6", 6),
                        rule(PeriodKind.YEAR, "trước ngày 15/12", 12)),
                List.of(),
                List.of());
    }

    private IssuedRule rule(PeriodKind period, String phrase, int month) {
        return new IssuedRule(UUID.randomUUID(), period, phrase, 15, month, false, 30, units, LEAD, List.of("ubnd"));
    }
}
