package trinhky.platform;

import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import trinhky.shared.StartRefused;

/**
 * Whether a database began as the demo. It stays what it began as: accounts with a published password must not come among real
 * ones, nor stay behind when the demo is switched off.
 *
 * @param applied names of the scripts that were run on it
 */
record DemoDatabase(List<String> applied) {

    private static final String PROVINCE = "R__organisation_province.sql";

    static DemoDatabase of(Flyway flyway) {
        return new DemoDatabase(
                Stream.of(flyway.info().applied()).map(MigrationInfo::getScript).toList());
    }

    /** @throws StartRefused when the database began as the other thing */
    void require(boolean demo) {
        if (applied.isEmpty() || applied.contains(PROVINCE) == demo) {
            return;
        }
        throw demo
                ? new StartRefused(
                        "This database was begun without the demo province, and the demo does not come into it.",
                        "Say trinhky.demo=false, or give the demo a database of its own (trinhky.data-dir).")
                : new StartRefused(
                        "This database carries the demo province with its published passwords.",
                        "Say trinhky.demo=true, or give it an empty database (trinhky.data-dir, spring.datasource.url).");
    }
}
