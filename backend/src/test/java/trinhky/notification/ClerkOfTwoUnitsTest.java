package trinhky.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import trinhky.distribution.OutgoingDocuments;
import trinhky.distribution.OutgoingDraft;
import trinhky.distribution.Purpose;
import trinhky.distribution.RecipientLine;
import trinhky.reminder.application.DecideDueReminders;
import trinhky.reminder.application.GatherDigests;
import trinhky.shared.BusinessClock;
import trinhky.signing.SigningScene;
import trinhky.testing.IntegrationTest;

/** The Office's clerk is the Committee's too; a document went to both, and what the clerk reads says which one is meant. */
@IntegrationTest
class ClerkOfTwoUnitsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);
    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh Đồng Tháp";
    private static final String OFFICE = "Văn phòng Ủy ban nhân dân tỉnh";

    @Autowired
    ApplicationContext beans;

    @Autowired
    OutgoingDocuments outgoing;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    BusinessClock clock;

    @Autowired
    DecideDueReminders decide;

    @Autowired
    GatherDigests gather;

    private SigningScene document;

    @BeforeEach
    void sendToBoth() throws Exception {
        at(MONDAY, LocalTime.of(9, 0));
        document = SigningScene.submitted(beans, "KH");
        jdbc.update(
                "insert into position (id, unit_id, role, title, version) values ('ubnd.clerk', 'ubnd', 'CLERK', 'Văn thư', 1)");
        jdbc.update(
                "insert into appointment (id, position_id, official_id, valid_from, version)"
                        + " values (?, 'ubnd.clerk', 'vpub.clerk', date '2020-01-01', 1)",
                UUID.randomUUID());
        outgoing.prepare(new OutgoingDraft(
                "LETTER",
                document.subjectId(),
                "KH",
                "KH-UBND",
                "Văn bản",
                "ubnd",
                "sct",
                "P.KT",
                "Ngân",
                List.of(
                        new RecipientLine(COMMITTEE, null, "ubnd", Purpose.FOR_REPORT),
                        new RecipientLine(OFFICE, null, "vpub", Purpose.FOR_ACTION))));
        document.formAccepted().signedBy("ubnd.vice1").issued().sent();
    }

    @Test
    void eachNoticeNamesTheUnitThatGotTheDocument() throws Exception {
        assertThat(notices("DELIVERY"))
                .containsExactlyInAnyOrder(
                        "Văn bản 01/KH-UBND đã phát hành, gửi " + COMMITTEE + ": Văn bản.",
                        "Văn bản 01/KH-UBND đã phát hành, gửi " + OFFICE + ": Văn bản.");
    }

    @Test
    void eachReminderNamesTheUnitThatHasNotConfirmed() throws Exception {
        for (int day = 1; day <= 3; day++) {
            at(MONDAY.plusDays(day), LocalTime.of(8, 0));
            decide.decide(MONDAY.plusDays(day));
            gather.gather(MONDAY.plusDays(day));
        }
        assertThat(notices("REMINDER"))
                .containsExactlyInAnyOrder(
                        COMMITTEE + " – Văn bản chưa xác nhận đã nhận – 01/KH-UBND · Văn bản",
                        OFFICE + " – Văn bản chưa xác nhận đã nhận – 01/KH-UBND · Văn bản");
    }

    @Test
    void whoReadsBothInOneBoxGetsOneMailThatNamesBoth() {
        jdbc.update("update unit set official_email = 'vanthu@example.org' where id in ('ubnd', 'vpub')");
        for (int day = 1; day <= 3; day++) {
            at(MONDAY.plusDays(day), LocalTime.of(8, 0));
            decide.decide(MONDAY.plusDays(day));
            gather.gather(MONDAY.plusDays(day));
        }
        assertThat(jdbc.queryForList(
                        "select plain from mail_outbox where kind = 'REMINDER' and to_address = 'vanthu@example.org'",
                        String.class))
                .singleElement()
                .asString()
                .startsWith("2 việc đang chờ\n")
                .contains("- " + COMMITTEE + " – Văn bản chưa xác nhận đã nhận")
                .contains("- " + OFFICE + " – Văn bản chưa xác nhận đã nhận")
                .contains("Mở văn bản đến: http://localhost:8080/inbox\n");
    }

    private List<String> notices(String kind) throws Exception {
        String read = document.as("vpub.clerk")
                .reads("/api/notices?limit=50")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonPath.read(read, "$.items[?(@.kind == '" + kind + "')].about");
    }

    private void at(LocalDate day, LocalTime time) {
        clock.moveTo(day.atTime(time).atZone(BusinessClock.ZONE).toInstant());
    }
}
