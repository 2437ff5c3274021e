package trinhky.signing.pades;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A token as a program, SoftHSM2: the same interface as the USB tokens and HSMs of the signers. Made once in a run, because
 * the library reads its configuration once.
 */
final class SoftToken {

    static final String PIN = "khong-ghi-ra-dau-4711";

    private static SoftToken made;

    private final String module;
    private final Provider provider;
    private final KeyStore store;
    private final Map<String, KeyPair> pairs = new HashMap<>();

    private SoftToken(String module, Provider provider, KeyStore store) {
        this.module = module;
        this.provider = provider;
        this.store = store;
    }

    static synchronized SoftToken ready() {
        if (made == null) {
            made = make();
        }
        return made;
    }

    /** Path of its PKCS#11 module. */
    String module() {
        return module;
    }

    private static SoftToken make() {
        String module = Stream.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/softhsm/libsofthsm2.so")
                .filter(path -> Files.exists(Path.of(path)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("SoftHSM2 is missing: apt-get install softhsm2"));
        try {
            initialise();
            Provider provider = Security.getProvider("SunPKCS11")
                    .configure("--name=Setup\nlibrary=" + module + "\nslotListIndex=0\n");
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, PIN.toCharArray());
            return new SoftToken(module, provider, store);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void initialise() throws IOException, InterruptedException {
        // the library reads its configuration where SOFTHSM2_CONF says, once, when it is loaded
        Path configuration = Path.of(System.getenv("SOFTHSM2_CONF"));
        Path tokens = Files.createTempDirectory(configuration.getParent(), "softhsm");
        Files.writeString(configuration, "directories.tokendir = " + tokens + "\nlog.level = ERROR\n");
        Tools.run(
                List.of(
                        "softhsm2-util",
                        "--init-token",
                        "--free",
                        "--label",
                        "trinhky",
                        "--pin",
                        PIN,
                        "--so-pin",
                        "so-" + PIN),
                "softhsm2");
    }

    /** Makes a key on the token, once for each name, and lets the authority certify it anew. */
    X509Certificate certify(String name, IssuedKey authority, String subject, Instant from, Instant to) {
        try {
            KeyPair pair = pair(name);
            X509Certificate issued = issue(pair, authority, subject, from, to);
            store.setKeyEntry(name, pair.getPrivate(), null, new Certificate[] {issued});
            return issued;
        } catch (GeneralSecurityException | IOException | OperatorCreationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private KeyPair pair(String name) throws GeneralSecurityException {
        KeyPair known = pairs.get(name);
        if (known == null) {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA", provider);
            generator.initialize(2048);
            known = generator.generateKeyPair();
            pairs.put(name, known);
        }
        return known;
    }

    private static X509Certificate issue(KeyPair pair, IssuedKey authority, String subject, Instant from, Instant to)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                authority.certificate(),
                BigInteger.valueOf(System.nanoTime()),
                Date.from(from),
                Date.from(to),
                new X500Name(subject),
                pair.getPublic());
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
        byte[] encoded = builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(authority.key()))
                .getEncoded();
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
    }
}
