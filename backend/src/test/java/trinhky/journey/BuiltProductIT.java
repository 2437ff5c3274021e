package trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the build leaves behind. */
class BuiltProductIT {
    private static final Path FIRST_START = Path.of("target", "first-start", "postgres");

    @Test
    void theFirstStartHasMadeTheArchiveOfClasses() {
        assertThat(Path.of("target", "trinhky", "trinhky.jsa")).isNotEmptyFile();
    }

    @Test
    void theFirstStartHasStoppedItsDatabase() {
        assertThat(FIRST_START.resolve("PG_VERSION")).exists();
        assertThat(FIRST_START.resolve("postmaster.pid")).doesNotExist();
    }
}
