package trinhky.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import trinhky.testing.IntegrationTest;

/**
 * A database that has been at work takes every later version: what stands in it is kept, what was renamed has its rows, and in
 * the end it is built like one that began today.
 */
@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class UpgradeTest {

    private static final List<String> FIRST_RUN =
            versions("0002 0010 0020 0030 0031 0040 0050 0060 0070 0080 0100 0110 0111 0112 0113 0114 0120 0130 0140");
    private static final List<String> LETTERS_CAME = versions(
            "0032 0041 0061 0062 0063 0071 0072 0073 0074 0115 0116 0117 0121 0122 0131 0132 0133 0134 0135 0150");

    private static final String COLUMNS = """
            select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
                || coalesce(column_default, '') from information_schema.columns where table_schema = 'app'""";
    private static final String CONSTRAINTS = """
            select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
            where connamespace = 'app'::regnamespace and contype <> 'n'""";
    private static final String INDEXES = """
            select tablename || ' ' || regexp_replace(indexdef, ' INDEX \\S+ ON', ' ON') from pg_indexes
            where schemaname = 'app'""";
    private static final String VIEWS = """
            select viewname || ' ' || pg_get_viewdef(format('app.%I', viewname)::regclass) from pg_views
            where schemaname = 'app'""";

    @TempDir
    Path folder;

    @Autowired
    Flyway product;

    @Autowired
    JdbcClient today;

    private DataSource database;
    private JdbcClient upgraded;

    @BeforeEach
    void anotherDatabaseOnTheSameServer() throws SQLException {
        today.sql("create database upgraded").update();
        try (Connection connection = product.getConfiguration().getDataSource().getConnection()) {
            String address = connection.getMetaData().getURL().replaceFirst("/postgres(\\?|$)", "/upgraded$1");
            database = new DriverManagerDataSource(
                    address + (address.contains("?") ? "&" : "?") + "currentSchema=app", "postgres", "postgres");
        }
        upgraded = JdbcClient.create(database);
    }

    @AfterEach
    void itGoes() {
        today.sql("drop database upgraded with (force)").update();
    }

    @Test
    void aDatabaseAtWorkKeepsItsRowsAndBecomesLikeANewOne() throws IOException, SQLException {
        migrate(FIRST_RUN::contains);
        fill("upgrade/as-first-run.sql");
        migrate(version -> FIRST_RUN.contains(version) || LETTERS_CAME.contains(version));
        fill("upgrade/as-letters-came.sql");
        Map<String, Long> before = rows();
        migrate(version -> true);
        assertThat(before).hasSizeGreaterThan(40);
        assertThat(rows()).containsAllEntriesOf(renamed(before));
        whatWasRewrittenMeansTheSame();
        viewsAnswer();
        for (String structure : List.of(COLUMNS, CONSTRAINTS, INDEXES, VIEWS)) {
            assertThat(texts(upgraded, structure)).containsExactlyElementsOf(texts(today, structure));
        }
    }

    private void whatWasRewrittenMeansTheSame() {
        assertThat(texts(upgraded, "select kind || ' ' || state from cycle_letter"))
                .containsExactly("DUNNING ISSUED", "DUNNING SIGNING");
        assertThat(texts(upgraded, "select series_code from outgoing_entry")).containsExactly("KH");
        assertThat(texts(upgraded, "select recipients from document_copy")).containsExactly("Các ấp");
        assertThat(texts(upgraded, "select step from reminder_ledger"))
                .contains("OPENING:0:OFFICER", "BEFORE_DUE:-3:OFFICER", "OVERDUE:3:HEAD");
        assertThat(texts(upgraded, "select language || reason from mail_outbox"))
                .containsExactly("vi", "vi");
    }

    /** The reports that are due, and what was said of them, are found as before. */
    private void viewsAnswer() {
        assertThat(texts(upgraded, "select period_label || ' ' || opened_on from outstanding_obligation"))
                .containsExactly("năm 2025 2025-11-14");
        assertThat(texts(upgraded, "select kind || ' ' || number from remindable"))
                .contains("DEADLINE 244/KH-UBND", "OPENING 244/KH-UBND", "RECEIPT 244/KH-UBND");
        assertThat(texts(upgraded, "select text from opinion_remark")).contains("Chỉ tiêu quá cao", "Nêu rõ kinh phí");
        texts(upgraded, "select viewname from pg_views where schemaname = 'app'")
                .forEach(view -> assertThat(upgraded.sql("select count(*) from " + view)
                                .query(Long.class)
                                .single())
                        .as(view)
                        .isNotNegative());
    }

    private void migrate(Predicate<String> chosen) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target", "classes", "db", "migration"))) {
            for (Path file : files.filter(it -> chosen.test(version(it))).toList()) {
                Path copy = folder.resolve(file.getFileName().toString());
                if (Files.notExists(copy)) {
                    Files.copy(file, copy);
                }
            }
        }
        Flyway.configure()
                .configuration(product.getConfiguration())
                .dataSource(database)
                .locations("filesystem:" + folder)
                .load()
                .migrate();
    }

    private static String version(Path file) {
        return file.getFileName().toString().substring(0, "V0000".length());
    }

    private static List<String> versions(String numbers) {
        return Stream.of(numbers.split(" ")).map(number -> "V" + number).toList();
    }

    private void fill(String script) throws SQLException {
        try (Connection connection = database.getConnection()) {
            ScriptUtils.executeSqlScript(connection, new EncodedResource(new ClassPathResource(script), "UTF-8"));
        }
    }

    /** The tables that hold something, Flyway's own left out. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        texts(upgraded, "select tablename from pg_tables where schemaname = 'app' and tablename not like 'flyway%'")
                .forEach(table -> rows.put(
                        table,
                        upgraded.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        rows.values().removeIf(count -> count == 0);
        return rows;
    }

    private static Map<String, Long> renamed(Map<String, Long> before) {
        Map<String, Long> expected = new TreeMap<>(before);
        for (String table : List.of("letter", "letter_unit")) {
            expected.put("cycle_" + table, expected.remove("dunning_" + table));
        }
        return expected;
    }

    private static List<String> texts(JdbcClient database, String query) {
        return database.sql("select text from (" + query + ") as texts (text) order by text")
                .query(String.class)
                .list();
    }
}
