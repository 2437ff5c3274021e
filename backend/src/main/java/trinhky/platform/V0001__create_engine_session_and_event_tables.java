package trinhky.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Runs the table scripts that libraries carry in their jars: the process engine's in schema {@code camunda}, those of
 * sessions and of the event registry in {@code app}. So no vendor SQL is copied into the repository.
 */
@Component
class V0001__create_engine_session_and_event_tables extends BaseJavaMigration {

    private static final List<String> ENGINE = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    @SuppressWarnings("PMD.CloseResource") // the connection is Flyway's
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        String before = searchPath(connection);
        setSearchPath(connection, "camunda");
        for (String part : ENGINE) {
            run(connection, "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql");
        }
        setSearchPath(connection, "app");
        run(connection, "org/springframework/session/jdbc/schema-postgresql.sql");
        run(connection, "org/springframework/modulith/events/jdbc/schemas/v2/schema-postgresql.sql");
        setSearchPath(connection, before);
    }

    private static void run(Connection connection, String script) {
        ScriptUtils.executeSqlScript(connection, new ClassPathResource(script));
    }

    private static String searchPath(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show search_path")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void setSearchPath(Connection connection, String path) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config('search_path', ?, false)")) {
            statement.setString(1, path);
            statement.execute();
        }
    }
}
