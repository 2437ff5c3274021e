package trinhky.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import trinhky.TrinhKyApplication;
import trinhky.reminder.application.DecideDueReminders;
import trinhky.reminder.application.GatherDigests;
import trinhky.reporting.DueCycles;
import trinhky.shared.BusinessClock;

/** Two nodes on one database of their own do the duties of every morning at the same moment: the mails are those of one. */
class TwoNodesYearTest {
    private static final String DATABASE = "two_nodes_year";

    private final ExecutorService mornings = Executors.newFixedThreadPool(2);
    private List<ConfigurableApplicationContext> nodes;

    @BeforeEach
    void startTwoNodes() {
        onServer("drop database if exists " + DATABASE + " with (force)");
        onServer("create database " + DATABASE);
        nodes = List.of(node(), node());
    }

    @AfterEach
    void stop() throws InterruptedException {
        mornings.shutdown();
        assertThat(mornings.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        nodes.forEach(ConfigurableApplicationContext::close);
        ClockUtil.reset();
        onServer("drop database " + DATABASE + " with (force)");
    }

    @Test
    void nothingIsSentTwiceAndNothingIsLost() {
        PlanYear year = new PlanYear(nodes.get(0));
        year.live(List.of(), this::bothAtOnce);
        assertThat(year.mails()).containsExactlyElementsOf(ExpectedMails.of(year));
        assertThat(year.ledger()).doesNotHaveDuplicates();
    }

    private void bothAtOnce(LocalDate day) {
        nodes.get(0).getBean(DueCycles.class).openFor(day);
        nodes.get(1).getBean(BusinessClock.class).follow();
        nodes.stream()
                .map(node -> CompletableFuture.runAsync(() -> duties(node, day), mornings))
                .toList()
                .forEach(CompletableFuture::join);
    }

    private static void duties(ConfigurableApplicationContext node, LocalDate day) {
        node.getBean(DecideDueReminders.class).decide(day);
        node.getBean(GatherDigests.class).gather(day);
    }

    private static ConfigurableApplicationContext node() {
        return new SpringApplicationBuilder(TrinhKyApplication.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--trinhky.demo=true",
                        "--trinhky.job-executor=false",
                        "--trinhky.mail-schedule=false",
                        "--spring.datasource.url=" + server().replaceFirst("/postgres\\?", "/" + DATABASE + "?"));
    }

    private static void onServer(String statement) {
        new JdbcTemplate(new DriverManagerDataSource(server(), "postgres", "postgres")).execute(statement);
    }

    private static String server() {
        return System.getProperty("spring.datasource.url");
    }
}
