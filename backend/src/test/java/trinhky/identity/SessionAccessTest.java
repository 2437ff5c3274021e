package trinhky.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import trinhky.testing.IntegrationTest;

/** What of a session is written to the database, and when. */
@IntegrationTest
class SessionAccessTest {
    private static final Instant BEGUN = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Autowired
    SessionRepository<? extends Session> sessions;

    private String id;

    @BeforeEach
    void begin() {
        id = save(sessions, null, session -> session.setLastAccessedTime(BEGUN));
    }

    @AfterEach
    void end() {
        sessions.deleteById(id);
    }

    @Test
    void aSecondRequestWithinAMinuteWritesNoLastAccess() {
        save(sessions, id, session -> session.setLastAccessedTime(BEGUN.plusSeconds(59)));
        assertThat(sessions.findById(id).getLastAccessedTime()).isEqualTo(BEGUN);
    }

    @Test
    void aRequestAMinuteLaterProlongsTheSession() {
        save(sessions, id, session -> session.setLastAccessedTime(BEGUN.plusSeconds(60)));
        assertThat(sessions.findById(id).getLastAccessedTime()).isEqualTo(BEGUN.plusSeconds(60));
    }

    @Test
    void aNewIdAndWhatIsKeptInTheSessionAreWrittenAtOnce() {
        String former = id;
        id = save(sessions, id, session -> {
            session.setLastAccessedTime(BEGUN.plusSeconds(1));
            session.setAttribute("step", "two");
            session.changeSessionId();
        });
        assertThat(sessions.findById(former)).isNull();
        assertThat(sessions.findById(id).<String>getAttribute("step")).isEqualTo("two");
    }

    private static <S extends Session> String save(
            SessionRepository<S> sessions, String id, java.util.function.Consumer<Session> change) {
        S session = id == null ? sessions.createSession() : sessions.findById(id);
        change.accept(session);
        sessions.save(session);
        return session.getId();
    }
}
