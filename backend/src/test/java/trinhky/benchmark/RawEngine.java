package trinhky.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine without the product: the same model of a unit's report, started one by one, in a database of its own on the same server. */
final class RawEngine implements AutoCloseable {
    private final ProcessEngine engine;
    private final boolean variables;

    private RawEngine(StandaloneProcessEngineConfiguration configuration, boolean variables) {
        this.engine = configuration.buildProcessEngine();
        this.variables = variables;
        engine.getRepositoryService()
                .createDeployment()
                .addString("unit-report.bpmn", model(variables))
                .deploy();
    }

    /** As it comes: history full, ids from blocks, and what the task needs in three variables. */
    static RawEngine asShipped(HikariDataSource server, JdbcTemplate jdbc) {
        return new RawEngine(configuration(server, jdbc, "raw_shipped"), true);
    }

    /** Tuned as the product's engine is, business key only. */
    static RawEngine tuned(HikariDataSource server, JdbcTemplate jdbc) {
        StandaloneProcessEngineConfiguration tuned = configuration(server, jdbc, "raw_tuned");
        tuned.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        tuned.setIdGenerator(new StrongUuidGenerator());
        tuned.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
        tuned.setDbMetricsReporterActivate(false);
        return new RawEngine(tuned, false);
    }

    Duration open(int reports) {
        long begun = System.nanoTime();
        for (int number = 0; number < reports; number++) {
            if (variables) {
                engine.getRuntimeService()
                        .startProcessInstanceByKey(
                                "UnitReportProcess",
                                "raw-" + number,
                                Map.of("unitId", "xa-" + number % 130, "leadUnitId", "sct", "dueAt", new Date(0)));
            } else {
                engine.getRuntimeService().startProcessInstanceByKey("UnitReportProcess", "raw-" + number);
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Starts as many and completes the first step of each when run. */
    List<Runnable> completions(int reports) {
        open(reports);
        return engine.getTaskService().createTaskQuery().list().stream()
                .<Runnable>map(task -> () -> engine.getTaskService().complete(task.getId()))
                .toList();
    }

    @Override
    public void close() {
        engine.close();
    }

    private static StandaloneProcessEngineConfiguration configuration(
            HikariDataSource server, JdbcTemplate jdbc, String database) {
        jdbc.execute("create database " + database);
        StandaloneProcessEngineConfiguration raw = new StandaloneProcessEngineConfiguration();
        raw.setProcessEngineName(database);
        raw.setJdbcDriver("org.postgresql.Driver");
        raw.setJdbcUrl(server.getJdbcUrl().replace("/postgres?", "/" + database + "?"));
        raw.setJdbcUsername(server.getUsername());
        raw.setJdbcPassword(server.getPassword());
        raw.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        raw.setJobExecutorActivate(false);
        return raw;
    }

    private static String model(boolean variables) {
        try {
            String model = new ClassPathResource("processes/reporting/unit-report.bpmn")
                    .getContentAsString(StandardCharsets.UTF_8);
            String group = variables ? "\\${'unit:'.concat(unitId).concat(':OFFICER')}" : "unit:xa-1:OFFICER";
            return model.replaceAll("\\$\\{unitReportTasks\\.(group|leadGroup)\\([^}]*}", group)
                    .replaceAll(
                            "\\$\\{unitReportTasks\\.dueAt\\([^}]*}", variables ? "\\${dueAt}" : "2028-06-15T00:00:00");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
