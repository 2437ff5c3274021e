package trinhky.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import trinhky.audit.application.RecordActs;
import trinhky.audit.domain.AuditChains;
import trinhky.audit.domain.AuditEntry;
import trinhky.audit.domain.ChainVerification;
import trinhky.audit.domain.SubjectKey;
import trinhky.shared.ActRecorded;
import trinhky.testing.IntegrationTest;

@IntegrationTest
class AuditTamperingTest {
    @Autowired
    RecordActs recordActs;

    @Autowired
    AuditChains chains;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final SubjectKey plan = new SubjectKey("PLAN", UUID.randomUUID().toString());

    @BeforeEach
    void fiveActs() {
        recordActs.record(IntStream.rangeClosed(1, 5).mapToObj(this::act).toList());
    }

    @Test
    void whatWasRecordedIsReadBackAndWhole() {
        assertThat(verification().intact()).isTrue();
        assertThat(verification().entries()).isEqualTo(5);
        assertThat(chains.chain(plan))
                .extracting(AuditEntry::act)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 5).mapToObj(this::act).toList());
    }

    @Test
    void theNewestActsAreReadFirst() {
        assertThat(chains.newestBefore(plan, 5, Set.of(), 2))
                .extracting(AuditEntry::seq)
                .containsExactly(4L, 3L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set reason = 'khác'",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from audit_chain",
                "update audit_chain set last_seq = last_seq - 1"
            })
    void thePastCannotBeChanged(String change) {
        TransactionTemplate savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);
        assertThatThrownBy(() -> savepoint.executeWithoutResult(
                        status -> jdbc.sql(change).update()))
                .rootCause()
                .hasMessageContaining("audit_");
    }

    @ParameterizedTest
    @CsvSource({
        "update audit_entry set reason = 'khác' where seq = 3, 3",
        "update audit_entry set actor_id = null where seq = 1, 1",
        "update audit_entry set at = at + interval '1 microsecond' where seq = 5, 5",
        "update audit_entry set details = '{}' where seq = 2, 2",
        "delete from audit_entry where seq = 4, 4",
        "delete from audit_entry where seq = 5, 5",
        "delete from audit_entry where seq > 0, 1"
    })
    void aRowChangedBySomeoneWhoSwitchesTheGuardsOffIsFound(String change, long firstBroken) {
        jdbc.sql("set local session_replication_role = replica").update();
        jdbc.sql(change + " and subject_id = :plan")
                .param("plan", plan.subjectId())
                .update();
        jdbc.sql("set local session_replication_role = origin").update();
        assertThat(verification().firstBroken()).hasValue(firstBroken);
    }

    private ChainVerification verification() {
        return ChainVerification.of(chains.chain(plan), chains.head(plan));
    }

    private ActRecorded act(int number) {
        Instant at = Instant.parse("2025-09-12T01:02:03.000456Z").plusSeconds(number);
        return new ActRecorded(
                "PLAN",
                plan.subjectId(),
                "plan.returned",
                "sct-gd",
                number == 2 ? "sct-pgd" : null,
                at,
                "Lý do \"số " + number + "\"\nđầy đủ",
                Map.of("unit", "Sở Công Thương", "number", Integer.toString(number)));
    }
}
