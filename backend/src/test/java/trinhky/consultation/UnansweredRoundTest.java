package trinhky.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import trinhky.calendar.Deadlines;
import trinhky.reminder.application.DecideDueReminders;
import trinhky.reminder.application.GatherDigests;
import trinhky.shared.BusinessClock;
import trinhky.testing.IntegrationTest;

/** Two units are asked for their opinion before the end of Monday 10/8/2026; one answers, the other does not. */
@IntegrationTest
class UnansweredRoundTest {
    private static final LocalDate ASKED_ON = LocalDate.of(2026, 8, 3);

    @Autowired
    Consultation consultation;

    @Autowired
    ConsultationRounds rounds;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DecideDueReminders decide;

    @Autowired
    GatherDigests gather;

    private ConsultedProvince province;
    private UUID round;

    @BeforeEach
    void ask() {
        at(ASKED_ON, LocalTime.of(9, 0));
        province = new ConsultedProvince(jdbc, 2);
        round = consultation.sent(province, SilencePolicy.BLOCKS);
        jdbc.update(
                "update official set email = id || '@example.vn' where unit_id in (?, ?)",
                province.asked(0),
                province.asked(1));
        assertThat(Deadlines.lastDayOf(rounds.round(round).dueAt())).isEqualTo("2026-08-10");
    }

    @Test
    void itsOfficersAreRemindedTheWorkingDayBeforeAndItsHeadTheWorkingDayAfter() throws Exception {
        consultation.answer(round, province.asked(0), "{\"kind\":\"AGREE\"}");
        mornings(1, 10);
        assertThat(mails())
                .containsExactly(
                        "2026-08-07 o-hoi2: 1 việc cần làm, hạn gần nhất 10/8/2026",
                        "2026-08-11 h-hoi2: Cần làm ngay: 1 việc đã quá hạn");
        consultation.answer(round, province.asked(1), "{\"kind\":\"AGREE\"}");
        mornings(11, 20);
        assertThat(mails()).hasSize(2);
    }

    private List<String> mails() {
        return jdbc.queryForList(
                "select (queued_at at time zone 'Asia/Ho_Chi_Minh')::date || ' ' || substring(to_address from '^.-hoi.')"
                        + " || ': ' || subject from mail_outbox"
                        + " where kind = 'REMINDER' and to_unit_id in (?, ?) order by queued_at",
                String.class,
                province.asked(0),
                province.asked(1));
    }

    private void mornings(int first, int last) {
        for (int day = first; day <= last; day++) {
            at(ASKED_ON.plusDays(day), LocalTime.of(8, 0));
            decide.decide(ASKED_ON.plusDays(day));
            gather.gather(ASKED_ON.plusDays(day));
        }
    }

    private void at(LocalDate day, LocalTime time) {
        clock.moveTo(day.atTime(time).atZone(BusinessClock.ZONE).toInstant());
    }
}
