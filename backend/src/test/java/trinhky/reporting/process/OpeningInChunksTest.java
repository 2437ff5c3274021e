package trinhky.reporting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import trinhky.reporting.Province;
import trinhky.reporting.ReportingTestBase;
import trinhky.reporting.application.FreezeExpectedUnits;
import trinhky.reporting.application.StartUnitReports;

/** What is committed stays, what is not is made anew: no unit gets two tasks, none gets no task. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OpeningInChunksTest extends ReportingTestBase {
    private static final int UNITS = 120;

    @Autowired
    StartUnitReports start;

    @Autowired
    FreezeExpectedUnits freeze;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void leaveNoUnits() {
        province.retire();
    }

    @Test
    void anOpeningThatWasKilledInTheMiddleOfAChunkIsResumed() {
        UUID cycle = frozenCycle();
        assertThat(start.startNext(cycle)).isFalse();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    start.startNext(cycle);
                    jdbc.execute("select pg_terminate_backend(pg_backend_pid())");
                }))
                .isNotNull();
        assertThat(opened(cycle)).isEqualTo(50);
        assertThat(start.startNext(cycle)).isFalse();
        assertThat(start.startNext(cycle)).isTrue();
        assertEachUnitHasOneTask(cycle);
        assertThat(start.startNext(cycle)).isTrue();
        assertEachUnitHasOneTask(cycle);
    }

    @Test
    void twoWorkersOnOnePeriodMakeNoTaskTwice() throws Exception {
        UUID cycle = frozenCycle();
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Void> worker = () -> {
            together.await();
            while (!start.startNext(cycle)) {
                Thread.onSpinWait();
            }
            return null;
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        for (Future<Void> done : threads.invokeAll(List.of(worker, worker))) {
            done.get();
        }
        threads.shutdown();
        assertEachUnitHasOneTask(cycle);
    }

    @Test
    void ofTheLastTwoReportsAcceptedAtOnceOneBeginsTheConsolidation() throws Exception {
        UUID cycle = openCycle(2);
        province.communes.forEach(unit -> handIn(report(cycle, unit), unit));
        CyclicBarrier together = new CyclicBarrier(2);
        List<Callable<Void>> acceptances = province.communes.stream()
                .<Callable<Void>>map(unit -> () -> {
                    together.await();
                    acceptAsLead(report(cycle, unit));
                    return null;
                })
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        for (Future<Void> done : threads.invokeAll(acceptances)) {
            done.get();
        }
        threads.shutdown();
        assertThat(waitingSteps(cycle)).containsExactly("Task_ConsolidateReports");
    }

    private UUID frozenCycle() {
        province = new Province(jdbc, UNITS);
        transaction.executeWithoutResult(status -> events.publishEvent(province.plan(2027)));
        UUID cycle = firstCycle();
        jdbc.update("update reporting_cycle set state = 'OPENING' where id = ?", cycle);
        freeze.freeze(cycle);
        return cycle;
    }

    private int opened(UUID cycle) {
        return jdbc.queryForObject("select opened_count from reporting_cycle where id = ?", Integer.class, cycle);
    }

    private void assertEachUnitHasOneTask(UUID cycle) {
        assertThat(opened(cycle)).isEqualTo(UNITS);
        assertThat(jdbc.queryForList("""
                        select count(t.*) || ' ' || count(distinct e.id_) from report_obligation o
                        left join task_item t on t.subject_id = o.id::text
                        left join camunda.act_ru_execution e on e.business_key_ = o.id::text and e.parent_id_ is null
                        where o.cycle_id = ? group by o.id""", String.class, cycle)).hasSize(UNITS).containsOnly("1 1");
    }
}
