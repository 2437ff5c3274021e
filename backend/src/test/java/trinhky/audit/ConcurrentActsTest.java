package trinhky.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import trinhky.audit.domain.AuditChains;
import trinhky.audit.domain.ChainVerification;
import trinhky.audit.domain.SubjectKey;
import trinhky.shared.ActRecorded;
import trinhky.testing.IntegrationTest;

@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ConcurrentActsTest {
    private static final int ROUNDS = 20;
    private static final int OFFICIALS = 4;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AuditChains chains;

    private final ExecutorService officials = Executors.newFixedThreadPool(OFFICIALS);
    private final SubjectKey plan = new SubjectKey("PLAN", UUID.randomUUID().toString());
    private final SubjectKey cycle = new SubjectKey("CYCLE", UUID.randomUUID().toString());

    @AfterEach
    void goHome() {
        officials.shutdownNow();
    }

    @Test
    void actsAtTheSameMomentFormOneChainEach() throws Exception {
        CyclicBarrier together = new CyclicBarrier(OFFICIALS);
        List<Callable<Void>> work = IntStream.range(0, OFFICIALS)
                .<Callable<Void>>mapToObj(official -> () -> actOften(official, together))
                .toList();
        for (Future<Void> done : officials.invokeAll(work)) {
            done.get();
        }
        assertWhole(plan, ROUNDS * OFFICIALS);
        assertWhole(cycle, ROUNDS * OFFICIALS);
    }

    @Test
    void anActThatIsRolledBackLeavesNoTrace() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(act(plan, "sct-cv"));
            status.setRollbackOnly();
        });
        assertWhole(plan, 0);
    }

    @Test
    void anActOfAnInnerTransactionDoesNotMixWithTheOuterOne() {
        TransactionTemplate inner = new TransactionTemplate(transaction.getTransactionManager());
        inner.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(outer -> {
            events.publishEvent(act(plan, "sct-cv"));
            inner.executeWithoutResult(status -> events.publishEvent(act(cycle, "sct-gd")));
            outer.setRollbackOnly();
        });
        assertWhole(plan, 0);
        assertWhole(cycle, 1);
    }

    @Test
    void anActTakenBackToASavepointLeavesNoTraceBesideTheOthers() {
        TransactionTemplate nested = new TransactionTemplate(transaction.getTransactionManager());
        nested.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);
        transaction.executeWithoutResult(outer -> {
            events.publishEvent(act(plan, "sct-cv"));
            nested.executeWithoutResult(status -> {
                events.publishEvent(act(plan, "sct-gd"));
                status.setRollbackOnly();
            });
            events.publishEvent(act(plan, "vp-vt"));
        });
        assertWhole(plan, 2);
    }

    @Test
    void anActOutsideATransactionIsRecordedToo() {
        events.publishEvent(act(plan, "sct-cv"));
        assertWhole(plan, 1);
    }

    /** Half of the officials touch the two subjects in the other order. */
    private Void actOften(int official, CyclicBarrier together) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            together.await();
            transaction.executeWithoutResult(status -> {
                events.publishEvent(act(official % 2 == 0 ? plan : cycle, "official-" + official));
                events.publishEvent(act(official % 2 == 0 ? cycle : plan, "official-" + official));
            });
        }
        return null;
    }

    private void assertWhole(SubjectKey subject, int entries) {
        ChainVerification found = ChainVerification.of(chains.chain(subject), chains.head(subject));
        assertThat(found.intact()).isTrue();
        assertThat(found.entries()).isEqualTo(entries);
        assertThat(chains.chain(subject)).hasSize(entries);
    }

    private static ActRecorded act(SubjectKey subject, String actor) {
        Instant at = Instant.parse("2025-09-12T01:02:03Z");
        return new ActRecorded(
                subject.subjectType(), subject.subjectId(), "plan.read", actor, null, at, null, Map.of());
    }
}
