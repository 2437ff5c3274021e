package trinhky.distribution.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.HtmlUtils;
import trinhky.shared.BusinessClock;
import trinhky.signing.SigningScene;
import trinhky.testing.IntegrationTest;

@IntegrationTest
class RegisterControllerTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @Autowired
    BusinessClock clock;

    private SigningScene plan;

    @BeforeEach
    void anIssuedPlan() throws Exception {
        plan = SigningScene.submitted(beans, "KH")
                .formAccepted()
                .signedBy("ubnd.vice1")
                .issued()
                .sent();
    }

    @Test
    void theRegisterShowsItsColumnsAndHowFarTheReceiptsAre() throws Exception {
        plan.confirmedBy("xa-1.clerk", "xa-1");
        plan.as("vpub.clerk")
                .reads("/api/register?q=thuong mai")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].number").value("01/KH-UBND"))
                .andExpect(jsonPath("$.items[0].recipients", hasSize(3)))
                .andExpect(jsonPath("$.items[0].archiveCopy").value("VT, P.KT (Ngân)"))
                .andExpect(jsonPath("$.items[0].copies").value(4))
                .andExpect(jsonPath("$.items[0].confirmed").value(1))
                .andExpect(jsonPath("$.items[0].waiting").value(2))
                .andExpect(jsonPath("$.items[0].keeper").value(true))
                .andExpect(jsonPath("$.keptIssuers[0].id").value("ubnd"));
    }

    @Test
    void theRegisterIsFilteredByYearTypeAndWords() throws Exception {
        plan.as("vpub.clerk").reads("/api/register?year=2001").andExpect(jsonPath("$.items", hasSize(0)));
        plan.as("vpub.clerk").reads("/api/register?type=BC").andExpect(jsonPath("$.items", hasSize(0)));
        plan.as("vpub.clerk").reads("/api/register?type=KH&q=dien tu").andExpect(jsonPath("$.items", hasSize(1)));
    }

    @Test
    void anotherUnitSeesOnlyWhatConcernsIt() throws Exception {
        plan.as("sct.officer").reads("/api/register").andExpect(jsonPath("$.items", hasSize(1)));
        plan.as("xa-1.clerk")
                .reads("/api/register")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].keeper").value(false));
        plan.as("stc.head").reads("/api/register").andExpect(jsonPath("$.items", hasSize(0)));
        plan.as("stc.head").reads("/api/register/" + entry()).andExpect(status().isNotFound());
        plan.as("stc.head").reads("/api/register/of/LETTER/" + plan.subjectId()).andExpect(status().isNotFound());
        plan.as("stc.head").reads("/api/register/" + entry() + "/deliveries").andExpect(status().isForbidden());
    }

    @Test
    void theIssuedDocumentIsOpenToItsRecipients() throws Exception {
        String document = "/api/documents/" + document() + "/content";
        plan.as("xa-1.officer")
                .reads(document)
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF));
        plan.as("stc.head").reads(document).andExpect(status().isForbidden());
    }

    @Test
    void theSheetHoldsTextsThatNoProgramRuns() throws Exception {
        jdbc.sql("update outgoing_entry set summary = '=HYPERLINK(\"http://x\")' where subject_id = :subject")
                .param("subject", plan.subjectId())
                .update();
        byte[] sheet = plan.as("vpub.clerk")
                .reads("/api/register/sheet")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(part(sheet, "xl/worksheets/sheet1.xml"))
                .doesNotContain("<f>")
                .contains("t=\"s\"");
        assertThat(part(sheet, "xl/sharedStrings.xml")).contains("=HYPERLINK", "01/KH-UBND", "UBND xã Tân Hồng");
    }

    @Test
    void onlyTheClerkFollowsUpDeliveries() throws Exception {
        String delivery = "/api/deliveries/" + plan.deliveryTo("xa-1");
        for (String other : new String[] {"xa-1.clerk", "sct.head", "vpub.officer"}) {
            plan.as(other).posts(delivery + "/resending").andExpect(status().isForbidden());
            plan.as(other).posts(delivery + "/closing", "{\"reason\":\"x\"}").andExpect(status().isForbidden());
            plan.as(other)
                    .posts(delivery + "/outside-receipt", "{\"note\":\"x\"}")
                    .andExpect(status().isForbidden());
            plan.as(other)
                    .posts("/api/follow-ups/" + plan.subjectId() + "/continuation")
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void onlyTheRecipientReceives() throws Exception {
        String incoming = "/api/inbox/" + plan.deliveryTo("xa-1");
        plan.as("xa-2.clerk").reads(incoming).andExpect(status().isNotFound());
        plan.as("xa-2.clerk").posts(incoming + "/opening").andExpect(status().isForbidden());
        plan.as("xa-2.clerk").posts(incoming + "/receipt").andExpect(status().isForbidden());
        plan.as("xa-2.clerk").posts(incoming + "/refusal", "{\"reason\":\"x\"}").andExpect(status().isForbidden());
        plan.as("xa-1.clerk")
                .posts(incoming + "/refusal", "{\"reason\":\"\"}")
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void theClerkDoesNotConfirmForARecipientThatCanDoSoItself() throws Exception {
        plan.as("vpub.clerk")
                .posts("/api/deliveries/" + plan.deliveryTo("xa-1") + "/outside-receipt", "{\"note\":\"Điện thoại\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("distribution.recipient-confirms-itself"));
        plan.outsideReceipt();
    }

    @Test
    void aSeriesStartsWhereTheClerkSaysUntilItIsUsed() throws Exception {
        String series = "{\"issuerUnitId\":\"ubnd\",\"seriesCode\":\"%s\",\"year\":2030,\"startOrdinal\":%d}";
        plan.as("stc.head")
                .puts("/api/register/series", series.formatted("BC", 5))
                .andExpect(status().isForbidden());
        plan.as("stc.head").reads("/api/register/series?issuerUnitId=ubnd").andExpect(status().isForbidden());
        plan.as("vpub.clerk")
                .puts("/api/register/series", series.formatted("BC", 0))
                .andExpect(status().isUnprocessableContent());
        plan.as("vpub.clerk")
                .puts("/api/register/series", series.formatted("BC", 120))
                .andExpect(status().isNoContent());
        plan.as("vpub.clerk")
                .reads("/api/register/series?issuerUnitId=ubnd")
                .andExpect(jsonPath("$[0].startOrdinal").value(120))
                .andExpect(jsonPath("$[1].used").value(true));
    }

    @Test
    void typesShareASeriesFromAYearInWhichNoneWasNumbered() throws Exception {
        choose("vpub.clerk", "BC", "CHUNG", 2025).andExpect(status().isNoContent());
        choose("vpub.clerk", "TB", "CHUNG", 2025).andExpect(status().isNoContent());
        SigningScene report = issued("BC");
        SigningScene notice = issued("TB");
        assertThat(numberOf(report)).isEqualTo("01/BC-UBND");
        assertThat(numberOf(notice)).isEqualTo("02/TB-UBND");
        plan.as("vpub.clerk")
                .reads("/api/register/series?issuerUnitId=ubnd")
                .andExpect(jsonPath("$[?(@.seriesCode == 'CHUNG')].lastOrdinal").value(2));
        choose("vpub.clerk", "KH", "CHUNG", clock.today().getYear())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("distribution.series-choice-settled"));
        choose("vpub.clerk", "KH", "CHUNG", clock.today().getYear() + 1).andExpect(status().isNoContent());
        choose("vpub.clerk", "KH", "A-1", 2030).andExpect(status().isUnprocessableContent());
        choose("stc.head", "CT", "CHUNG", 2030).andExpect(status().isForbidden());
        plan.as("stc.head")
                .reads("/api/register/series/choices?issuerUnitId=ubnd")
                .andExpect(status().isForbidden());
        plan.as("vpub.clerk")
                .reads("/api/register/series/choices?issuerUnitId=ubnd")
                .andExpect(jsonPath("$", hasSize(3)));
    }

    private ResultActions choose(String who, String type, String series, int year) throws Exception {
        return plan.as(who)
                .puts(
                        "/api/register/series/choices",
                        "{\"issuerUnitId\":\"ubnd\",\"documentTypeCode\":\"%s\",\"fromYear\":%d,\"seriesCode\":\"%s\"}"
                                .formatted(type, year, series));
    }

    private SigningScene issued(String type) throws Exception {
        return SigningScene.submitted(beans, type)
                .formAccepted()
                .signedBy("ubnd.vice1")
                .issued();
    }

    private String numberOf(SigningScene scene) {
        return jdbc.sql("select number from outgoing_entry where subject_id = :subject")
                .param("subject", scene.subjectId())
                .query(String.class)
                .single();
    }

    private String entry() {
        return column("id");
    }

    private String document() {
        return column("document_id");
    }

    private String column(String name) {
        return jdbc.sql("select " + name + "::text from outgoing_entry where subject_id = :subject")
                .param("subject", plan.subjectId())
                .query(String.class)
                .single();
    }

    private String part(byte[] archive, String name) throws Exception {
        Path file = Files.write(folder.resolve("so.xlsx"), archive);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return HtmlUtils.htmlUnescape(
                    new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
