package trinhky.signing.pades;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import trinhky.document.Place;
import trinhky.signing.application.SigningKey;
import trinhky.signing.domain.SignatureAnswer;

/** A time stamp authority on this machine: signatures outlive the certificate. */
class LongTermTest {

    private static final Instant STAMPED_AT = SignedLetters.SIGNED_AT.plusSeconds(5);

    private final IssuedKey authority = SignedLetters.authority();
    private KeyPair stampKey;
    private X509Certificate stampCertificate;
    private HttpServer server;

    @BeforeEach
    void aTimeStampAuthority() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        stampKey = generator.generateKeyPair();
        stampCertificate = stampCertificate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::stamp);
        server.start();
    }

    @AfterEach
    void closed() {
        server.stop(0);
    }

    @Test
    void aStampedSignatureStaysValidWhenTheCertificateHasExpired() {
        SigningKey key = SignedLetters.key(
                authority,
                SignedLetters.VICE_CHAIR,
                SignedLetters.SIGNED_AT.minus(Duration.ofDays(30)),
                SignedLetters.SIGNED_AT.plus(Duration.ofDays(600)));
        Trust trust = SignedLetters.trust(authority);
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");

        byte[] signed = new Pen(trust, new TimeStamps(address))
                .sign(
                        SignedLetters.prepared(),
                        Place.PERSONAL_SIGNATURE,
                        PersonalMark.of("Nguyễn Thành Diệu"),
                        key,
                        SignedLetters.SIGNED_AT);

        Instant years = SignedLetters.SIGNED_AT.plus(Duration.ofDays(700));
        assertThat(new PdfVerification(trust).verify(signed, years))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.level()).isEqualTo("PAdES-BASELINE-LT");
                    assertThat(found.stampedAt()).isEqualTo(STAMPED_AT);
                    assertThat(found.answer()).isEqualTo(SignatureAnswer.VALID);
                });
    }

    private X509Certificate stampCertificate() throws Exception {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                authority.certificate(),
                BigInteger.valueOf(99),
                Date.from(SignedLetters.SIGNED_AT.minus(Duration.ofDays(1))),
                Date.from(SignedLetters.SIGNED_AT.plus(Duration.ofDays(3_000))),
                new X500Name("CN=Dấu thời gian thử, C=VN"),
                stampKey.getPublic());
        JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(stampKey.getPublic()));
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                extensions.createAuthorityKeyIdentifier(authority.certificate()));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(authority.key())));
    }

    private void stamp(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] answer =
                    answer(new TimeStampRequest(exchange.getRequestBody().readAllBytes()));
            exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (Exception failed) {
            throw new IOException(failed);
        }
    }

    private byte[] answer(TimeStampRequest request) throws Exception {
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .build("SHA256withECDSA", stampKey.getPrivate(), stampCertificate),
                digests.get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                new ASN1ObjectIdentifier("1.2.3.4"));
        tokens.addCertificates(new JcaCertStore(List.of(stampCertificate)));
        TimeStampResponse response = new TimeStampResponseGenerator(
                        tokens, Set.of(TSPAlgorithms.SHA256, TSPAlgorithms.SHA384, TSPAlgorithms.SHA512))
                .generate(request, BigInteger.ONE, Date.from(STAMPED_AT));
        return response.getEncoded();
    }
}
