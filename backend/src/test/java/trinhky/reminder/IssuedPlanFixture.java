package trinhky.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import trinhky.plan.IssuedRule;
import trinhky.plan.PeriodKind;
import trinhky.plan.PlanIssued;
import trinhky.shared.BusinessClock;

/** A plan with a half-year rule "trước ngày 15/6", a lead department and reporting communes in rows of their own. */
public final class IssuedPlanFixture {
    final UUID planId = UUID.randomUUID();
    public final String lead;
    final String office;
    final String committee;
    public final List<String> communes = new ArrayList<>();
    private final JdbcTemplate jdbc;

    public IssuedPlanFixture(JdbcTemplate jdbc, int communeCount) {
        this.jdbc = jdbc;
        lead = id("lead");
        office = id("office");
        committee = id("committee");
        addUnit(committee, "PROVINCE_COMMITTEE", "UBND tỉnh Thử");
        addUnit(office, "OFFICE", "Văn phòng UBND tỉnh Thử");
        addUnit(lead, "DEPARTMENT", "Sở Chủ trì");
        addHead(lead);
        for (int i = 1; i <= communeCount; i++) {
            String commune = id("commune");
            addUnit(commune, "COMMUNE", "UBND xã Thử " + i);
            addHead(commune);
            communes.add(commune);
        }
    }

    private IssuedPlanFixture(IssuedPlanFixture other) {
        this.jdbc = other.jdbc;
        this.lead = other.lead;
        this.office = other.office;
        this.committee = other.committee;
        this.communes.addAll(other.communes);
    }

    /** Another plan for the same units. */
    IssuedPlanFixture another() {
        return new IssuedPlanFixture(this);
    }

    public void issue(ApplicationEventPublisher events, LocalDate issuedOn) {
        IssuedRule rule = new IssuedRule(
                UUID.randomUUID(),
                PeriodKind.HALF_YEAR,
                "trước ngày 15/6",
                15,
                6,
                false,
                30,
                List.copyOf(communes),
                lead,
                List.of(committee));
        events.publishEvent(new PlanIssued(
                planId,
                "244/KH-UBND",
                "Phát triển thương mại điện tử",
                issuedOn,
                lead,
                null,
                committee,
                office,
                2026,
                2026,
                List.of(rule),
                List.of(),
                List.of()));
    }

    public void reportHasCome(String unitId) {
        jdbc.update(
                "update report_obligation set state = 'SUBMITTED' where plan_id = ? and unit_id = ?", planId, unitId);
    }

    /** A document for signature at the position of the unit's head, since the morning of that day. */
    void decisionWaitsAtTheHeadOf(String unitId, LocalDate since) {
        jdbc.update(
                "insert into task_item (task_id, process_key, process_version_tag, task_key, subject_id, unit_id, group_key,"
                        + " created_at) values (?, 'SignAndIssueProcess', '1', 'Task_SignDocument', ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                unitId,
                "position:p-" + unitId,
                since.atTime(8, 0).atZone(BusinessClock.ZONE).toOffsetDateTime());
    }

    private void addUnit(String unitId, String kind, String name) {
        jdbc.update(
                "insert into unit (id, kind, name, short_name, letterhead_own, official_email, valid_from, version)"
                        + " values (?, ?, ?, ?, ?, ?, date '2020-01-01', 0)",
                unitId,
                kind,
                name,
                name,
                name,
                unitId + "@example.vn");
    }

    private void addHead(String unitId) {
        jdbc.update(
                "insert into position (id, unit_id, role, title, version) values (?, ?, 'HEAD', 'Thủ trưởng', 0)",
                "p-" + unitId,
                unitId);
        jdbc.update(
                "insert into official (id, username, name, title, email, unit_id, active, version)"
                        + " values (?, ?, ?, 'Thủ trưởng', ?, ?, true, 0)",
                "h-" + unitId,
                "h-" + unitId,
                "Thủ trưởng " + unitId,
                "head-" + unitId + "@example.vn",
                unitId);
        jdbc.update(
                "insert into appointment (id, position_id, official_id, valid_from, version)"
                        + " values (?, ?, ?, date '2020-01-01', 0)",
                UUID.randomUUID(),
                "p-" + unitId,
                "h-" + unitId);
    }

    private static String id(String kind) {
        return kind + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
