package trinhky.plan.application;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import trinhky.document.DocumentStore;
import trinhky.document.OfficialDocument;
import trinhky.document.Renditions;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanRows;
import trinhky.plan.domain.Plans;
import trinhky.shared.BusinessClock;
import trinhky.signing.application.DocumentPen;
import trinhky.signing.application.SigningKey;
import trinhky.signing.application.SigningKeys;
import trinhky.signing.domain.CertificateHolder;
import trinhky.signing.domain.CertificateSubject;
import trinhky.testing.DemoProvince;
import trinhky.testing.IntegrationTest;

/**
 * How long plan 244 with its annexes takes from its content to the file that leaves: printed and frozen, signed by the
 * vice-chair, numbered, signed for the organisation. No time is asserted.
 */
@IntegrationTest
@DemoProvince
class SignedPlanBenchmark {

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 20;
    private static final double MILLI = 1e6;
    private static final String[] STEPS = {"printed and frozen", "signed", "numbered", "signed for the organisation"};

    @Autowired
    LoadPlanFile load;

    @Autowired
    Plans plans;

    @Autowired
    PlanRows rows;

    @Autowired
    PlanDocument documents;

    @Autowired
    Renditions renditions;

    @Autowired
    DocumentStore store;

    @Autowired
    DocumentPen pen;

    @Autowired
    SigningKeys keys;

    @Autowired
    BusinessClock clock;

    private final List<List<Double>> millis = new ArrayList<>();

    @Test
    void aPlanWithBothSignatures() throws IOException {
        Plan plan = plans.require(load.load(new ClassPathResource("db/demo/plan-244.json")));
        OfficialDocument document = documents.of(plan, rows.contentOf(plan));
        int size = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            List<Double> taken = new ArrayList<>();
            size = signed(document, taken).length;
            if (round >= 0) {
                millis.add(taken);
            }
        }
        System.out.printf(Locale.ROOT, "| step (file of %,d bytes) | median ms | p95 ms |%n|---|---|---|%n", size);
        for (int step = 0; step < STEPS.length; step++) {
            int at = step;
            print(STEPS[step], millis.stream().map(taken -> taken.get(at)).toList());
        }
        print(
                "all",
                millis.stream()
                        .map(taken ->
                                taken.stream().mapToDouble(Double::doubleValue).sum())
                        .toList());
    }

    private byte[] signed(OfficialDocument document, List<Double> taken) {
        Instant now = clock.instant();
        SigningKey person = key(CertificateHolder.official("ubnd.vice1"), "Phó Chủ tịch", now);
        SigningKey body = key(CertificateHolder.organisation("ubnd"), "Ủy ban nhân dân tỉnh Đồng Tháp", now);
        byte[] frozen = timed(
                taken,
                () -> store.content(
                        renditions.freeze(document, "ke-hoach", "PLAN", "bench").id()));
        List<String> block = List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        byte[] signed = timed(
                taken,
                () -> pen.sign(
                        pen.prepare(frozen, block, "Nguyễn Thành Diệu"),
                        person,
                        "Nguyễn Thành Diệu",
                        Optional.empty(),
                        now));
        byte[] numbered = timed(taken, () -> pen.number(signed, "244", LocalDate.of(2025, 9, 12)));
        return timed(taken, () -> pen.seal(numbered, body, "Ủy ban nhân dân tỉnh Đồng Tháp", Optional.empty(), now));
    }

    private SigningKey key(CertificateHolder holder, String name, Instant now) {
        return keys.find(holder, new CertificateSubject(name, null, null), now).orElseThrow();
    }

    private static byte[] timed(List<Double> taken, Supplier<byte[]> step) {
        long begun = System.nanoTime();
        byte[] result = step.get();
        taken.add((System.nanoTime() - begun) / MILLI);
        return result;
    }

    private static void print(String what, List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f |%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get((sorted.size() - 1) * 95 / 100));
    }
}
