package trinhky.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trinhky.shared.StartRefused;

class DataDirectoryTest {

    @TempDir
    Path place;

    @Test
    void aNewDirectoryIsOpenToItsOwnerAlone() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path data = place.resolve("data");
        DataDirectory.take(data).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    void itIsHeldByOneApplicationAtATime() {
        Path data = place.resolve("data");
        try (DataDirectory held = DataDirectory.take(data)) {
            assertThat(held.cluster()).isEqualTo(data.resolve("postgres"));
            assertThatThrownBy(() -> DataDirectory.take(data)).isInstanceOf(StartRefused.class);
        }
        DataDirectory.take(data).close();
    }
}
