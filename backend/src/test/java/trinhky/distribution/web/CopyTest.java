package trinhky.distribution.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import trinhky.document.DocumentStore;
import trinhky.signing.SigningScene;
import trinhky.testing.IntegrationTest;

/** Copies have a series of their own in each unit and say what they are. */
@IntegrationTest
class CopyTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    DocumentStore documents;

    @Autowired
    JdbcClient jdbc;

    private SigningScene plan;

    @BeforeEach
    void anIssuedPlan() throws Exception {
        plan = SigningScene.submitted(beans, "KH")
                .formAccepted()
                .signedBy("ubnd.vice1")
                .issued()
                .sent();
        maySign("vpub", "vpub.chief");
        maySign("xa-1", "xa-1.head");
    }

    private void maySign(String unit, String position) {
        jdbc.sql("""
                insert into signing_authority (id, issuer_unit_id, position_id, collective, mode, legal_note, valid_from)
                values (gen_random_uuid(), :unit, :position, false, 'IN_PERSON', 'Điều 13', date '2020-01-01')
                """).param("unit", unit).param("position", position).update();
    }

    @Test
    void allKindsOfAUnitShareOneSeries() throws Exception {
        copies("vpub.clerk", "vpub", "FULL", null, null)
                .andExpect(jsonPath("$.number").value("01/SY-VPUB"));
        copies("vpub.clerk", "vpub", "TRANSCRIPT", null, null)
                .andExpect(jsonPath("$.number").value("02/SL-VPUB"));
        copies("vpub.clerk", "vpub", "EXTRACT", 1, 1)
                .andExpect(jsonPath("$.number").value("03/TrS-VPUB"));
        copies("xa-1.clerk", "xa-1", "FULL", null, null)
                .andExpect(jsonPath("$.number").value("01/SY-UBND"));
        plan.as("vpub.clerk").reads(address()).andExpect(jsonPath("$", hasSize(3)));
        plan.as("xa-1.officer").reads(address()).andExpect(jsonPath("$", hasSize(1)));
    }

    @Test
    void theFileIsTheDocumentWithTheFormOfTheCopyBehindIt() throws Exception {
        copies("vpub.clerk", "vpub", "FULL", null, null).andExpect(status().isCreated());
        UUID file = jdbc.sql("select document_id from document_copy where entry_id = :entry")
                .param("entry", plan.entryId())
                .query(UUID.class)
                .single();
        try (PDDocument copy = Loader.loadPDF(documents.content(file))) {
            String text = new PDFTextStripper().getText(copy);
            assertThat(text)
                    .contains("SAO Y", "Số: 01/SY-VPUB", "Sao từ văn bản số 01/KH-UBND", "+07:00")
                    .contains("Đồng Tháp, ngày ", "Nơi nhận:", "- Gửi các phòng;", "- Lưu: VT.")
                    .contains("CHÁNH VĂN PHÒNG", "Chánh Văn phòng vpub");
            assertThat(text.indexOf("VĂN PHÒNG ỦY BAN")).isNotNegative();
            assertThat(copy.getNumberOfPages()).isGreaterThan(1);
        }
    }

    @Test
    void pagesThatDoNotExistAndMissingWordsAreRefused() throws Exception {
        copies("vpub.clerk", "vpub", "EXTRACT", 1, 999).andExpect(status().isUnprocessableContent());
        copies("vpub.clerk", "vpub", "EXTRACT", null, null).andExpect(status().isUnprocessableContent());
        plan.as("vpub.clerk")
                .posts(address(), "{\"kind\":\"FULL\",\"unitId\":\"vpub\",\"recipients\":\" \"}")
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void onlyClerksOfUnitsThatHaveTheDocumentCopyIt() throws Exception {
        copies("xa-1.officer", "xa-1", "FULL", null, null).andExpect(status().isForbidden());
        copies("xa-1.clerk", "vpub", "FULL", null, null).andExpect(status().isForbidden());
        copies("stc.clerk", "stc", "FULL", null, null).andExpect(status().isNotFound());
        plan.as("stc.clerk").reads(address()).andExpect(status().isNotFound());
    }

    @Test
    void aUnitForWhichNobodyMaySignMakesNoCopyAndTakesNoNumber() throws Exception {
        jdbc.sql("delete from signing_authority where issuer_unit_id = 'vpub'").update();
        copies("vpub.clerk", "vpub", "FULL", null, null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("distribution.nobody-signs-copies"));
        maySign("vpub", "vpub.chief");
        copies("vpub.clerk", "vpub", "FULL", null, null)
                .andExpect(jsonPath("$.number").value("01/SY-VPUB"));
    }

    @Test
    void whatWasCalledBackIsNotCopied() throws Exception {
        plan.as("vpub.clerk").posts("/api/register/" + plan.entryId() + "/recall", "{\"reason\":\"Nhầm\"}");
        copies("vpub.clerk", "vpub", "FULL", null, null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("distribution.recalled"));
    }

    private ResultActions copies(String who, String unit, String kind, Integer first, Integer last) throws Exception {
        return plan.as(who)
                .posts(
                        address(),
                        "{\"kind\":\"%s\",\"unitId\":\"%s\",\"firstPage\":%s,\"lastPage\":%s,\"recipients\":\"Gửi các phòng\"}"
                                .formatted(kind, unit, first, last));
    }

    private String address() {
        return "/api/register/" + plan.entryId() + "/copies";
    }
}
