package trinhky.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import trinhky.document.Renditions;
import trinhky.document.StoredDocument;
import trinhky.shared.BusinessClock;
import trinhky.testing.IntegrationTest;
import trinhky.testing.OfficialDocuments;
import trinhky.testing.SmallProvince;

/** Many clerks issue at once. Each document is committed, so that real transactions meet. */
@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class IssueInOrderTest {

    private static final int ISSUES = 200;
    private static final int CLERKS = 8;

    @Autowired
    OutgoingDocuments outgoing;

    @Autowired
    Renditions renditions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    BusinessClock clock;

    private SmallProvince province;
    private StoredDocument frozen;
    private List<String> types = List.of("KH");
    private int prepared;

    @BeforeEach
    void aProvinceOfItsOwn() {
        province = SmallProvince.found(jdbc, "order-" + UUID.randomUUID() + "-");
        frozen = renditions.freeze(
                OfficialDocuments.plan("x"),
                "ke-hoach",
                "LETTER",
                UUID.randomUUID().toString());
    }

    @Test
    void twoHundredIssuesAtOnceGetTwoHundredNumbersInARow() throws Exception {
        assertThat(issueAtOnce(ISSUES)).containsExactlyInAnyOrderElementsOf(numbers(1, ISSUES));
    }

    @Test
    void numbersRunInTheOrderOfTime() throws Exception {
        issueAtOnce(ISSUES);
        List<Integer> inTime = jdbc.sql("""
                select ordinal from outgoing_entry where issuer_unit_id = :issuer order by issued_at, ordinal
                """)
                .param("issuer", province.id("ubnd"))
                .query(Integer.class)
                .list();
        assertThat(inTime).isSorted().hasSize(ISSUES);
    }

    @Test
    void typesThatShareASeriesGetItsNumbersInARow() throws Exception {
        List.of("KH", "BC")
                .forEach(type -> jdbc.sql("insert into series_choice values (:issuer, :type, 2000, 'CHUNG')")
                        .param("issuer", province.id("ubnd"))
                        .param("type", type)
                        .update());
        types = List.of("KH", "BC");
        assertThat(issueAtOnce(ISSUES)).containsExactlyInAnyOrderElementsOf(numbers(1, ISSUES));
    }

    @Test
    void numbersGoOnFromTheStartOfTheSeries() throws Exception {
        startAt(244);
        assertThat(issueAtOnce(CLERKS)).containsExactlyInAnyOrderElementsOf(numbers(244, CLERKS));
    }

    @Test
    void anIssueThatFailsLeavesNoGap() throws Exception {
        String failing = prepare();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    outgoing.issue(order(failing));
                    throw new IllegalStateException("the listener of an owner failed");
                }))
                .hasMessageContaining("failed");
        assertThat(outgoing.of("LETTER", failing)).isEmpty();
        assertThat(issueAtOnce(1)).containsExactly(1);
    }

    @Test
    void aSubjectIsIssuedOnce() {
        String subject = prepare();
        transaction.executeWithoutResult(status -> outgoing.issue(order(subject)));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> outgoing.issue(order(subject))))
                .extracting("code")
                .isEqualTo("distribution.already-issued");
    }

    private List<Integer> issueAtOnce(int count) throws Exception {
        List<String> subjects =
                IntStream.range(0, count).mapToObj(i -> prepare()).toList();
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        try {
            List<Future<Integer>> issues = new ArrayList<>();
            subjects.forEach(subject -> issues.add(clerks.submit(() -> issue(subject))));
            List<Integer> numbers = new ArrayList<>();
            for (Future<Integer> issue : issues) {
                numbers.add(issue.get());
            }
            return numbers;
        } finally {
            clerks.shutdownNow();
        }
    }

    private int issue(String subject) {
        return transaction.execute(status -> outgoing.issue(order(subject)).ordinal());
    }

    private String prepare() {
        String subject = UUID.randomUUID().toString();
        String type = types.get(prepared++ % types.size());
        outgoing.prepare(new OutgoingDraft(
                "LETTER",
                subject,
                type,
                type + "-UBND",
                "Kế hoạch thử",
                province.id("ubnd"),
                province.id("sct"),
                "P.KT",
                "Ngân",
                List.of(new RecipientLine("Xã Tân Hồng", null, province.id("xa-1"), Purpose.FOR_ACTION))));
        return subject;
    }

    private IssueOrder order(String subject) {
        return new IssueOrder(
                "LETTER",
                subject,
                frozen.id(),
                frozen.sha256(),
                province.id("ubnd.vice1"),
                "Phó Chủ tịch",
                List.of("KT. CHỦ TỊCH"),
                clock.instant(),
                province.id("vpub.clerk"),
                province.id("vpub"));
    }

    private void startAt(int ordinal) {
        jdbc.sql("insert into register_series values (:issuer, 'KH', :year, :start, :start)")
                .param("issuer", province.id("ubnd"))
                .param("year", clock.today().getYear())
                .param("start", ordinal)
                .update();
    }

    private static List<Integer> numbers(int first, int count) {
        return IntStream.range(first, first + count).boxed().toList();
    }
}
