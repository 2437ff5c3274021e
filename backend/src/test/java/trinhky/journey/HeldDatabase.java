package trinhky.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The product's own database seen from outside: holds it at a chosen row or table, so that a kill comes exactly there. */
@SuppressWarnings({"PMD.CloseResource", "PMD.EmptyCatchBlock"
}) // held until the database dies; then there is nothing to close
final class HeldDatabase implements AutoCloseable {

    private static final int PORT_LINE = 3;

    private final String address;
    private final SingleConnectionDataSource reading;
    private final List<Connection> holds = new ArrayList<>();

    HeldDatabase(Path data) {
        this.address = "jdbc:postgresql://localhost:" + port(data) + "/postgres?currentSchema=app";
        this.reading = new SingleConnectionDataSource(address, "postgres", "postgres", true);
    }

    private static String port(Path data) {
        try {
            return Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                    .get(PORT_LINE)
                    .strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    JdbcClient read() {
        return JdbcClient.create(reading);
    }

    /** Keeps the lock that the statement takes until the database dies. */
    void hold(String statement) {
        try {
            Connection hold = DriverManager.getConnection(address, "postgres", "postgres");
            hold.setAutoCommit(false);
            hold.createStatement().execute(statement);
            holds.add(hold);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Whether a statement that begins so waits for one of the locks. */
    boolean waits(String beginning) {
        return read().sql("""
                                select count(*) from pg_stat_activity
                                where wait_event_type = 'Lock' and lower(query) like lower(:beginning) || '%'
                                """)
                        .param("beginning", beginning)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Override
    public void close() {
        reading.destroy();
        for (Connection hold : holds) {
            try {
                hold.close();
            } catch (SQLException gone) {
                // the database was killed
            }
        }
    }
}
