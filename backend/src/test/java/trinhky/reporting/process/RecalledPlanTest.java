package trinhky.reporting.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import trinhky.plan.PlanRecalled;
import trinhky.reporting.Province;
import trinhky.reporting.ReportingTestBase;
import trinhky.reporting.application.SendDunningLetter;
import trinhky.shared.ActRecorded;

/** A plan that is called back asks for nothing more: periods, open tasks, letters and reminders end with it. */
@RecordApplicationEvents
class RecalledPlanTest extends ReportingTestBase {
    private static final String REASON = "Ban hành nhầm phụ lục";

    @Autowired
    SendDunningLetter dunning;

    @Autowired
    ApplicationEvents published;

    @Test
    void everyPeriodEndsRunningOrNot() {
        UUID running = openCycle(3);
        UUID handedIn = report(running, province.communes.get(0));
        UUID owed = report(running, province.communes.get(1));
        handIn(handedIn, province.communes.get(0));
        recall();
        assertThat(cycleStates()).isNotEmpty().containsOnly("ENDED");
        assertThat(jdbc.queryForObject("select end_reason from reporting_cycle where id = ?", String.class, running))
                .isEqualTo(REASON);
        assertThat(state(handedIn)).isEqualTo("SUBMITTED");
        assertThat(jdbc.queryForObject("select ended_reason from report_obligation where id = ?", String.class, owed))
                .isEqualTo("PLAN_RECALLED");
        assertThat(cycleProcess(running)).isNull();
        assertThat(waitingSteps(owed)).isEmpty();
        assertThat(waitingSteps(handedIn)).isEmpty();
    }

    @Test
    void nobodyIsRemindedAnyMore() {
        openCycle(2);
        assertThat(remindable()).isPositive();
        recall();
        assertThat(remindable()).isZero();
        onDay(LAST_DAY.plusYears(1));
        dueCycles.openFor(LAST_DAY.plusYears(1));
        assertThat(cycleStates()).containsOnly("ENDED");
        assertThat(jdbc.queryForObject(
                        "select recalled_at is not null from plan_term where plan_id = ?",
                        Boolean.class,
                        province.planId))
                .isTrue();
    }

    @Test
    void aLetterThatNobodySignedIsTakenBack() {
        UUID cycle = openCycle(2);
        onDay(LAST_DAY.plusDays(3));
        Province.signIn(province.lead, "HEAD");
        dunning.send(cycle);
        UUID letter = jdbc.queryForObject("select id from cycle_letter where cycle_id = ?", UUID.class, cycle);
        recall();
        assertThat(waitingSteps(letter)).isEmpty();
        assertThat(jdbc.queryForMap("select state, return_reason from cycle_letter where id = ?", letter))
                .containsEntry("state", "RETURNED")
                .containsEntry("return_reason", REASON);
    }

    @Test
    void theTimelineOfThePeriodSaysWhoAndWhy() {
        UUID cycle = openCycle(1);
        recall();
        assertThat(published.stream(ActRecorded.class))
                .filteredOn(act -> act.subjectId().equals(cycle.toString()))
                .last()
                .satisfies(act -> {
                    assertThat(act.act()).isEqualTo("reporting.cycle-ended");
                    assertThat(act.actorId()).isEqualTo(Province.official(province.office, "CLERK"));
                    assertThat(act.reason()).isEqualTo(REASON);
                });
    }

    private void recall() {
        events.publishEvent(new PlanRecalled(
                province.planId,
                "244/KH-UBND",
                REASON,
                Province.official(province.office, "CLERK"),
                null,
                clock.instant()));
    }

    private List<String> cycleStates() {
        return jdbc.queryForList("select state from reporting_cycle where plan_id = ?", String.class, province.planId);
    }

    private int remindable() {
        return jdbc.queryForObject(
                "select count(*) from outstanding_obligation where plan_id = ?", Integer.class, province.planId);
    }
}
