package trinhky.signing.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import trinhky.signing.application.SigningKey;
import trinhky.signing.domain.SignatureAnswer;

/** A token as a program, SoftHSM2: the same interface as the USB tokens and HSMs of the signers. */
class TokenTest {

    private static final char[] PIN = "123456".toCharArray();

    private static String library;
    private static IssuedKey authority;
    private static X509Certificate certificate;

    @BeforeAll
    static void aTokenWithAKey() throws Exception {
        library = Stream.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/softhsm/libsofthsm2.so")
                .filter(path -> Files.exists(Path.of(path)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("SoftHSM2 is missing: apt-get install softhsm2"));
        begin();
        authority = SignedLetters.authority();
        certificate = putKey();
    }

    private static void begin() throws IOException, InterruptedException {
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
                        "123456",
                        "--so-pin",
                        "123456"),
                "softhsm2");
    }

    private static X509Certificate putKey() throws Exception {
        Provider provider =
                Security.getProvider("SunPKCS11").configure("--name=Setup\nlibrary=" + library + "\nslotListIndex=0\n");
        KeyStore token = KeyStore.getInstance("PKCS11", provider);
        token.load(null, PIN);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA", provider);
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        X509Certificate issued = issued(pair);
        token.setKeyEntry("vice-chair", pair.getPrivate(), null, new Certificate[] {issued});
        return issued;
    }

    private static X509Certificate issued(KeyPair pair) throws Exception {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                authority.certificate(),
                BigInteger.valueOf(4711),
                Date.from(SignedLetters.SIGNED_AT.minus(Duration.ofDays(1))),
                Date.from(SignedLetters.SIGNED_AT.plus(Duration.ofDays(900))),
                new X500Name("CN=Nguyễn Thành Diệu, C=VN"),
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

    @Test
    void aKeyThatNeverLeavesTheTokenSignsADocument() {
        SigningKey key = Token.open(library, 0, PIN).find(certificate).orElseThrow();
        Trust trust = SignedLetters.trust(authority);

        byte[] signed = SignedLetters.signed(trust, key);

        assertThat(new PdfVerification(trust).verify(signed, SignedLetters.SEALED_AT))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.answer()).isEqualTo(SignatureAnswer.VALID);
                    assertThat(found.serial()).isEqualTo(Integer.toHexString(4711));
                });
    }

    @Test
    void aCertificateWithoutItsKeyIsNotFound() {
        assertThat(Token.open(library, 0, PIN).find(authority.certificate())).isEmpty();
    }

    @Test
    void aSlotWithoutTokenIsToldAtOnce() {
        assertThatThrownBy(() -> Token.open(library, 99, PIN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot be opened");
    }
}
