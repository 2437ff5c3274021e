package trinhky.signing.pades;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Authorities that the administrator trusts: certificates ({@code .cer}, {@code .crt}, {@code .pem}) and their revocation
 * lists ({@code .crl}) in the directory {@code trinhky.signing.trust-dir}. Read anew each time, so that a fresh list counts at
 * once; a file that cannot be read is told in the log and left out.
 */
@Component
class TrustDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(TrustDirectory.class);

    private final String directory;

    TrustDirectory(@Value("${trinhky.signing.trust-dir:}") String directory) {
        this.directory = directory;
    }

    Trust read() {
        List<X509Certificate> anchors = new ArrayList<>();
        List<byte[]> lists = new ArrayList<>();
        for (Path file : files()) {
            read(file, anchors, lists);
        }
        return new Trust(anchors, lists);
    }

    private List<Path> files() {
        if (directory.isBlank() || !Files.isDirectory(Path.of(directory))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(directory))) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void read(Path file, List<X509Certificate> anchors, List<byte[]> lists) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            if (name.endsWith(".crl")) {
                ByteArrayInputStream content = new ByteArrayInputStream(Files.readAllBytes(file));
                lists.add(((X509CRL) factory.generateCRL(content)).getEncoded());
            } else if (name.matches(".*\\.(cer|crt|pem)")) {
                ByteArrayInputStream content = new ByteArrayInputStream(Files.readAllBytes(file));
                factory.generateCertificates(content).forEach(each -> anchors.add((X509Certificate) each));
            }
        } catch (GeneralSecurityException | IOException unreadable) {
            LOG.warn("{} is no certificate or revocation list: {}", file, unreadable.getMessage());
        }
    }
}
