package trinhky.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/**
 * One PostgreSQL for all suites of a run; contexts find it where an operator would configure it. It begins with the first
 * test, so that who only looks for tests starts none, and none is left running when the run is over.
 */
public final class OneDatabase implements LauncherSessionListener, TestExecutionListener {

    private static EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (postgres == null) {
            postgres = start();
            System.setProperty("spring.datasource.url", postgres.getJdbcUrl("postgres", "postgres"));
            System.setProperty("spring.datasource.username", "postgres");
            System.setProperty("spring.datasource.password", "postgres");
            // Closed after the contexts that use it; closing it earlier makes their pools wait.
            SpringApplication.getShutdownHandlers().add(OneDatabase::stop);
        }
    }

    /** Where no context has started, nobody else stops it. */
    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null && !FirstContext.hasStarted()) {
            stop();
        }
    }

    /** Notes that there are contexts to close before the database. */
    public static final class FirstContext implements ApplicationListener<ApplicationStartingEvent> {
        private static final AtomicBoolean STARTED = new AtomicBoolean();

        @Override
        public void onApplicationEvent(ApplicationStartingEvent event) {
            STARTED.set(true);
        }

        static boolean hasStarted() {
            return STARTED.get();
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("locale", "C")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static synchronized void stop() {
        if (postgres == null) {
            return;
        }
        try {
            postgres.close();
            postgres = null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
