package trinhky.signing.pades;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secret that closes the key files in the database: {@code trinhky.signing.key-secret}, or else a file of the data
 * directory, made at first use and readable for its owner alone. Several nodes need the same one.
 */
@Component
class KeySecret {

    private static final int BYTES = 32;

    private final String configured;
    private final Path file;

    KeySecret(
            @Value("${trinhky.signing.key-secret:}") String configured,
            @Value("${trinhky.data-dir:./data}") Path dataDirectory) {
        this.configured = configured;
        this.file = dataDirectory.resolve("signing.secret");
    }

    char[] password() {
        return configured.isBlank() ? stored().toCharArray() : configured.toCharArray();
    }

    private synchronized String stored() {
        try {
            if (!Files.exists(file)) {
                begin();
            }
            return Files.readString(file).strip();
        } catch (IOException unusable) {
            throw new UncheckedIOException("The secret of the signing keys cannot be read: " + file, unusable);
        }
    }

    private void begin() throws IOException {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "signing", ".tmp");
        if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(fresh, HexFormat.of().formatHex(secret), StandardOpenOption.SYNC);
        try {
            Files.move(fresh, file);
        } catch (FileAlreadyExistsException byAnother) {
            Files.delete(fresh);
        }
    }
}
