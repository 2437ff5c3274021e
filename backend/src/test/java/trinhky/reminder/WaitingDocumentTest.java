package trinhky.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import trinhky.reminder.application.DecideDueReminders;
import trinhky.reminder.application.GatherDigests;
import trinhky.shared.BusinessClock;
import trinhky.signing.SigningScene;
import trinhky.task.TaskSubject;
import trinhky.task.TaskSubjects;
import trinhky.testing.IntegrationTest;

/** A document on its way through the hands of the Office, the vice-chair and the clerk, none of whom is quick. */
@IntegrationTest
class WaitingDocumentTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);

    @Autowired
    ApplicationContext beans;

    @Autowired
    TaskSubjects subjects;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    BusinessClock clock;

    @Autowired
    DecideDueReminders decide;

    @Autowired
    GatherDigests gather;

    @Test
    void whoeverHasItIsRemindedInTurnAndNobodyWhoHasPassedItOn() throws Exception {
        at(MONDAY, LocalTime.of(9, 0));
        SigningScene document = SigningScene.submitted(beans, "KH");
        subjects.describe(new TaskSubject(
                "LETTER",
                document.subjectId(),
                null,
                "Công văn phát triển thương mại điện tử",
                "/UBND-SCT",
                "Sở Công Thương soạn thảo"));
        jdbc.update("update official set email = id || '@example.org' where id = 'ubnd.vice1'");
        mornings(1, 2);
        assertThat(told())
                .containsExactly("2026-08-05 vpub@example.org: 1 việc đang chờ [DECISION_WAITING:2w:OFFICER]");
        assertThat(lastMail())
                .contains("Hồ sơ chờ quyết định", "Công văn phát triển thương mại điện tử", "Đã chờ 2 ngày")
                .doesNotContain("/UBND-SCT")
                .contains("Mở việc này:\nhttp://localhost:8080/tasks/");

        document.formAccepted();
        mornings(3, 4);
        assertThat(told())
                .hasSize(2)
                .last()
                .isEqualTo("2026-08-07 ubnd.vice1@example.org: 1 việc đang chờ [DECISION_WAITING:2w:OFFICER]");

        document.signedBy("ubnd.vice1");
        mornings(5, 7);
        assertThat(told())
                .hasSize(3)
                .last()
                .isEqualTo("2026-08-10 vpub@example.org: Cần làm ngay: 1 việc đang chờ [NUMBER_WAITING:1w:OFFICER]");
        assertThat(lastMail()).contains("Văn bản đã ký chờ cấp số", "Đã chờ 3 ngày");

        document.issued();
        mornings(8, 11);
        assertThat(told()).as("it has its number").hasSize(3);
    }

    private List<String> told() {
        return jdbc.queryForList("""
                select (queued_at at time zone 'Asia/Ho_Chi_Minh')::date || ' ' || to_address || ': ' || subject
                       || ' [' || reason || ']'
                from mail_outbox where kind = 'REMINDER' order by queued_at, to_address""", String.class);
    }

    private String lastMail() {
        return jdbc.queryForObject(
                "select plain from mail_outbox where kind = 'REMINDER' order by queued_at desc limit 1", String.class);
    }

    /** The mornings of the working days among these after the Monday; the day ends at nine o'clock. */
    private void mornings(int first, int last) {
        for (int day = first; day <= last; day++) {
            at(MONDAY.plusDays(day), LocalTime.of(8, 0));
            decide.decide(MONDAY.plusDays(day));
            gather.gather(MONDAY.plusDays(day));
        }
        at(MONDAY.plusDays(last), LocalTime.of(9, 0));
    }

    private void at(LocalDate day, LocalTime time) {
        clock.moveTo(day.atTime(time).atZone(BusinessClock.ZONE).toInstant());
    }
}
