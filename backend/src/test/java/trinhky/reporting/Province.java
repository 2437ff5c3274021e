package trinhky.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import trinhky.plan.Aggregation;
import trinhky.plan.Comparator;
import trinhky.plan.IssuedAssignment;
import trinhky.plan.IssuedIndicator;
import trinhky.plan.IssuedRule;
import trinhky.plan.PeriodKind;
import trinhky.plan.PlanIssued;

/** A committee, its office, a lead department and some communes with their officials, in rows of their own. */
public final class Province {
    public final String mark = UUID.randomUUID().toString().substring(0, 8);
    public final String committee = "ubnd-" + mark;
    public final String office = "vpub-" + mark;
    public final String lead = "sct-" + mark;
    public final List<String> communes = new ArrayList<>();
    public final UUID planId = UUID.randomUUID();
    public final UUID shopsId = UUID.randomUUID();
    public final UUID trainingId = UUID.randomUUID();
    private final JdbcTemplate jdbc;

    public Province(JdbcTemplate jdbc, int communeCount) {
        this.jdbc = jdbc;
        addUnit(committee, "PROVINCE_COMMITTEE", "Ủy ban nhân dân tỉnh Thử", "VICE_CHAIR");
        addUnit(office, "OFFICE", "Văn phòng UBND tỉnh Thử", "OFFICER", "HEAD", "CLERK");
        addUnit(lead, "DEPARTMENT", "Sở Thử nghiệm", "OFFICER", "HEAD");
        for (int number = 1; number <= communeCount; number++) {
            String id = "xa-" + mark + "-" + number;
            communes.add(id);
            addUnit(id, "COMMUNE", "UBND xã Thử " + number, "OFFICER", "HEAD");
        }
    }

    /** The official who holds the role in the unit. */
    public static String official(String unitId, String role) {
        return unitId + "." + role;
    }

    public static void signIn(String unitId, String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(official(unitId, role), "", List.of()));
    }

    /** For tests that commit: its units ended long ago, so that no other test counts them. */
    public void retire() {
        jdbc.update(
                "update unit set valid_from = date '1900-01-01', valid_to = date '1900-01-02' where id like ?",
                "%-" + mark + "%");
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** A plan whose communes report one indicator and whose first commune leads one task, before 15/6 of the year. */
    public PlanIssued plan(int year) {
        return plan(year, communes);
    }

    public PlanIssued plan(int year, List<String> reporters) {
        IssuedRule rule = new IssuedRule(
                UUID.randomUUID(),
                PeriodKind.HALF_YEAR,
                "trước ngày 15/6",
                15,
                6,
                false,
                30,
                reporters,
                lead,
                List.of(committee));
        IssuedIndicator shops = new IssuedIndicator(
                shopsId,
                "I.1",
                "Bán hàng trực tuyến",
                "Thương nhân bán hàng trực tuyến",
                "hộ",
                Comparator.GE,
                BigDecimal.TEN,
                null,
                reporters,
                Aggregation.SUM);
        IssuedAssignment training = new IssuedAssignment(
                trainingId,
                "V.8",
                "Đào tạo",
                "Tập huấn cho hộ kinh doanh",
                reporters.isEmpty() ? null : reporters.get(0));
        return new PlanIssued(
                planId,
                "244/KH-UBND",
                "Phát triển thương mại điện tử",
                LocalDate.of(year - 1, 9, 12),
                lead,
                null,
                committee,
                office,
                year,
                year + 1,
                List.of(rule),
                List.of(shops),
                List.of(training));
    }

    /** The unit's last day was this one; another unit may take over. */
    public void end(String unitId, LocalDate lastDay, String successorId) {
        jdbc.update("update unit set valid_to = ?, successor_id = ? where id = ?", lastDay, successorId, unitId);
    }

    private void addUnit(String id, String kind, String name, String... roles) {
        jdbc.update(
                "insert into unit (id, kind, name, short_name, letterhead_own, valid_from, version)"
                        + " values (?, ?, ?, ?, ?, date '2020-01-01', 0)",
                id,
                kind,
                name,
                name,
                name.toUpperCase(Locale.forLanguageTag("vi")));
        for (String role : roles) {
            addOfficial(id, role);
        }
    }

    private void addOfficial(String unitId, String role) {
        String official = official(unitId, role);
        jdbc.update(
                "insert into position (id, unit_id, role, title, version) values (?, ?, ?, ?, 0)",
                "p-" + official,
                unitId,
                role,
                role);
        jdbc.update(
                "insert into official (id, username, name, title, unit_id, active, version)"
                        + " values (?, ?, ?, ?, ?, true, 0)",
                official,
                official.toLowerCase(Locale.ROOT),
                "Người " + official,
                role,
                unitId);
        jdbc.update(
                "insert into appointment (id, position_id, official_id, valid_from, version)"
                        + " values (?, ?, ?, date '2020-01-01', 0)",
                UUID.randomUUID(),
                "p-" + official,
                official);
    }
}
