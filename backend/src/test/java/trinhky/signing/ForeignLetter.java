package trinhky.signing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import trinhky.distribution.exchange.ExchangeScene;
import trinhky.endpoints.ForeignObjects;
import trinhky.signing.domain.CertificateHolder;
import trinhky.signing.domain.SignatureMark;
import trinhky.signing.domain.SignatureMarks;
import trinhky.testing.TestOfficials;

/** A document of other units at each step of its way: signed, numbered, sent. */
@Component
class ForeignLetter implements ForeignObjects {

    private static final String SIGNING = " /api/signing/{subjectType}/{subjectId}";

    private interface Way {
        SigningScene go() throws Exception;
    }

    private final ApplicationContext beans;

    ForeignLetter(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    public Map<String, Supplier<String>> pathValues() {
        return Map.of(
                "entryId", () -> columnOf("id", walked(this::sent)),
                "documentId", () -> columnOf("document_id", walked(this::sent)),
                "frozenId", () -> columnOf("frozen_document_id", walked(this::sent)),
                "certificateId", () -> certificateUsedIn(walked(this::sent)),
                "holderId", this::officialWithMark,
                "deliveryId", () -> walked(this::sent).deliveryTo("xa-1").toString());
    }

    @Override
    public Map<String, Supplier<Map<String, String>>> pathValuesOf() {
        Map<String, Supplier<Map<String, String>>> steps = new HashMap<>();
        steps.put("GET" + SIGNING, () -> subject(this::submitted));
        for (String rendition :
                List.of("/document", "/document.pdf", "/document.docx", "/form-findings", "/readiness")) {
            steps.put("GET" + SIGNING + rendition, () -> subject(this::submitted));
        }
        steps.put("POST" + SIGNING + "/form-acceptance", () -> subject(this::submitted));
        steps.put("POST" + SIGNING + "/initial", () -> subject(() -> decision().formAccepted()));
        steps.put(
                "POST" + SIGNING + "/signature", () -> subject(() -> submitted().formAccepted()));
        steps.put(
                "GET" + SIGNING + "/file-to-sign",
                () -> subject(() -> submitted().formAccepted()));
        steps.put(
                "POST" + SIGNING + "/outside-signature",
                () -> subject(() -> submitted().formAccepted()));
        steps.put("POST" + SIGNING + "/return", () -> subject(() -> submitted().formAccepted()));
        steps.put(
                "POST" + SIGNING + "/passing-to-chair",
                () -> subject(() -> submitted().formAccepted()));
        for (String act : List.of("POST /issue", "POST /number", "POST /outside-seal", "GET /file-to-seal")) {
            steps.put(act.replace(" ", SIGNING), () -> subject(this::signed));
        }
        steps.put("GET /api/register/of/{subjectType}/{subjectId}", () -> subject(this::sent));
        steps.put("POST /api/follow-ups/{subjectId}/continuation", () -> subject(() -> sent().receiptTimePassed()));
        steps.put("GET /api/outgoing/{subjectType}/{subjectId}/recipients", () -> subject(this::submitted));
        steps.put("PUT /api/outgoing/{subjectType}/{subjectId}/recipients", () -> subject(this::submitted));
        return steps;
    }

    /** A packet about a document that was sent to nobody on the axis; whoever brings it may not know more. */
    @Override
    public Map<String, Supplier<AbstractMockHttpServletRequestBuilder<?>>> requests() {
        return Map.of(
                "POST /api/exchange/packets",
                () -> post("/api/exchange/packets")
                        .contentType(MediaType.APPLICATION_XML)
                        .content(ExchangeScene.status("03", "000.00.00.G22", "000.00.00.H20,2025/09/12,01/KH-UBND")));
    }

    private SigningScene submitted() {
        return SigningScene.submitted(beans, "KH");
    }

    /** A document that the chief of the Office initials before it is decided on. */
    private SigningScene decision() {
        return SigningScene.submitted(beans, "QĐ");
    }

    private SigningScene signed() throws Exception {
        return submitted().formAccepted().signedBy("ubnd.vice1");
    }

    private SigningScene sent() throws Exception {
        return signed().issued().sent();
    }

    private static Map<String, String> subject(Way way) {
        return Map.of("subjectType", "LETTER", "subjectId", walked(way).subjectId());
    }

    private static SigningScene walked(Way way) {
        try {
            return way.go();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String officialWithMark() {
        String official = beans.getBean(TestOfficials.class).inNewUnit("HEAD");
        SignatureMark mark = SignatureMark.of(
                CertificateHolder.official(official), new byte[] {1}, Instant.parse("2025-09-12T00:00:00Z"), official);
        return beans.getBean(SignatureMarks.class).save(mark).holder().id();
    }

    private String certificateUsedIn(SigningScene scene) {
        return beans.getBean(JdbcClient.class)
                .sql("""
                        select c.id::text from signing_certificate c
                        join document_signature s on s.signed_certificate_sha256 = c.sha256
                        join signing_request r on r.id = s.signing_request where r.subject_id = :subject
                        """)
                .param("subject", scene.subjectId())
                .query(String.class)
                .single();
    }

    private String columnOf(String column, SigningScene scene) {
        return beans.getBean(JdbcClient.class)
                .sql("select " + column + "::text from outgoing_entry where subject_id = :subject")
                .param("subject", scene.subjectId())
                .query(String.class)
                .single();
    }
}
