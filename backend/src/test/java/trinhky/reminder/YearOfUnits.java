package trinhky.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import trinhky.reporting.application.ApproveReport;
import trinhky.reporting.application.CloseCycle;
import trinhky.reporting.application.DeclareNil;
import trinhky.reporting.application.ExemptObligation;
import trinhky.reporting.application.ExtendObligation;
import trinhky.reporting.application.SubmitReport;

/** What officers and heads do with the reports of a plan, each signed in, by the use cases of the product and the tasks of its engine. */
final class YearOfUnits {
    private final ApplicationContext product;
    private final JdbcTemplate jdbc;
    private final UUID planId;

    YearOfUnits(ApplicationContext product, UUID planId) {
        this.product = product;
        this.jdbc = product.getBean(JdbcTemplate.class);
        this.planId = planId;
    }

    /** Gives every unit its task in the periods that opened this morning. */
    void startReports() {
        jdbc.queryForList("select id from reporting_cycle where plan_id = ? and state = 'OPENING'", UUID.class, planId)
                .forEach(this::runSteps);
    }

    private void runSteps(UUID cycle) {
        String process = product.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(cycle.toString(), "ReportingCycleProcess")
                .singleResult()
                .getId();
        ManagementService jobs = product.getBean(ManagementService.class);
        List<Job> ready =
                jobs.createJobQuery().processInstanceId(process).messages().list();
        while (!ready.isEmpty()) {
            ready.forEach(job -> jobs.executeJob(job.getId()));
            ready = jobs.createJobQuery().processInstanceId(process).messages().list();
        }
    }

    /** The officer has nothing to report and says so, the head approves. */
    void submit(String period, List<String> units) {
        units.forEach(unit -> {
            UUID report = report(period, unit);
            as(unit + ".officer", () -> {
                product.getBean(DeclareNil.class).declare(report, true);
                product.getBean(SubmitReport.class).submit(report);
            });
            as(unit + ".head", () -> product.getBean(ApproveReport.class).approve(report));
        });
    }

    void exempt(String period, String unit, String reason) {
        as(
                PlanYear.LEAD + ".head",
                () -> product.getBean(ExemptObligation.class).exempt(report(period, unit), reason));
    }

    void extend(String period, String unit, LocalDate dueOn, String reason) {
        as(
                PlanYear.LEAD + ".head",
                () -> product.getBean(ExtendObligation.class).extend(report(period, unit), dueOn, reason));
    }

    /** The consolidated report is issued: what is missing is asked for no longer. */
    void close(String period) {
        product.getBean(CloseCycle.class)
                .close(jdbc.queryForObject(
                        "select id from reporting_cycle where plan_id = ? and period_label = ?",
                        UUID.class,
                        planId,
                        period));
    }

    private UUID report(String period, String unit) {
        return jdbc.queryForObject("""
                        select o.id from report_obligation o join reporting_cycle c on c.id = o.cycle_id
                        where o.plan_id = ? and o.unit_id = ? and c.period_label = ?""", UUID.class, planId, unit, period);
    }

    private static void as(String official, Runnable act) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(official, "", List.of()));
        try {
            act.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
