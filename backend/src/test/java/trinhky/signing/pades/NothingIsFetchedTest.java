package trinhky.signing.pades;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import trinhky.signing.domain.SignatureAnswer;

/**
 * A stranger's certificate names addresses where its authority, its revocation list and its state are to be had. Whoever
 * verifies a file must not be led there: the addresses may lie inside the office's own network.
 */
class NothingIsFetchedTest {

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final IssuedKey authority = SignedLetters.authority();
    private HttpServer server;

    @BeforeEach
    void somethingThatAnswers() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void closed() {
        server.stop(0);
    }

    @Test
    void theAddressesInACertificateAreNotAsked() throws Exception {
        IssuedKey hostile = hostile();
        byte[] signed = SignedLetters.signed(SignedLetters.trust(authority), new KeyInMemory(hostile, null));
        Trust listsOfNobody = new Trust(List.of(authority.certificate()), List.of());
        Trust nobody = new Trust(List.of(), List.of());
        for (Trust trust : List.of(listsOfNobody, nobody)) {
            assertThat(new PdfVerification(trust).verify(signed, SignedLetters.SEALED_AT))
                    .singleElement()
                    .satisfies(found -> assertThat(found.answer()).isNotEqualTo(SignatureAnswer.VALID));
        }
        assertThat(asked).isEmpty();
    }

    /** A certificate of the authority that leads everywhere, and comes without the one above it. */
    private IssuedKey hostile() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        KeyPair pair = generator.generateKeyPair();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                authority.certificate(),
                BigInteger.valueOf(7),
                Date.from(SignedLetters.SIGNED_AT.minus(Duration.ofDays(1))),
                Date.from(SignedLetters.SIGNED_AT.plus(Duration.ofDays(900))),
                new X500Name("CN=Người lạ, C=VN"),
                pair.getPublic());
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        builder.addExtension(
                Extension.authorityInfoAccess, false, new AuthorityInformationAccess(new AccessDescription[] {
                    new AccessDescription(AccessDescription.id_ad_caIssuers, address("/authority.cer")),
                    new AccessDescription(AccessDescription.id_ad_ocsp, address("/ocsp"))
                }));
        builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
            new DistributionPoint(new DistributionPointName(new GeneralNames(address("/list.crl"))), null, null)
        }));
        X509Certificate made = new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(authority.key())));
        return new IssuedKey(pair.getPrivate(), List.of(made));
    }

    private GeneralName address(String path) {
        return new GeneralName(
                GeneralName.uniformResourceIdentifier,
                "http://localhost:" + server.getAddress().getPort() + path);
    }
}
