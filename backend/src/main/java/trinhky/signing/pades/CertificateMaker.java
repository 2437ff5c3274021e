package trinhky.signing.pades;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import trinhky.signing.domain.CertificateSubject;

/** Makes keys, certificates and revocation lists (RFC 5280), as a small certificate authority does. */
final class CertificateMaker {

    private static final String CURVE = "secp256r1";
    private static final String ALGORITHM = "SHA256withECDSA";
    private static final Duration LIST_LASTS = Duration.ofDays(7);
    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateMaker() {}

    /** A revoked certificate of a list. */
    record Revoked(BigInteger serial, Instant at) {}

    /** A self-signed authority. */
    static IssuedKey authority(String name, Instant from, Instant to) {
        KeyPair pair = pair();
        X500Name subject = name(new CertificateSubject(name, null, null));
        return new IssuedKey(pair.getPrivate(), List.of(certificate(subject, pair, subject, pair, null, from, to)));
    }

    /** A certificate for signing documents, with its key. */
    static IssuedKey issue(IssuedKey authority, CertificateSubject subject, Instant from, Instant to) {
        KeyPair pair = pair();
        KeyPair issuer = new KeyPair(authority.certificate().getPublicKey(), authority.key());
        X500Name issuerName = X500Name.getInstance(
                authority.certificate().getSubjectX500Principal().getEncoded());
        X509Certificate made = certificate(name(subject), pair, issuerName, issuer, authority.certificate(), from, to);
        return new IssuedKey(pair.getPrivate(), List.of(made, authority.certificate()));
    }

    /** The list of what the authority has revoked, good for a week. */
    static byte[] revocationList(IssuedKey authority, Collection<Revoked> revoked, Instant at) {
        try {
            X500Name issuer = X500Name.getInstance(
                    authority.certificate().getSubjectX500Principal().getEncoded());
            X509v2CRLBuilder list = new X509v2CRLBuilder(issuer, Date.from(at));
            list.setNextUpdate(Date.from(at.plus(LIST_LASTS)));
            revoked.forEach(
                    each -> list.addCRLEntry(each.serial(), Date.from(each.at()), CRLReason.cessationOfOperation));
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(authority.certificate()));
            X509CRLHolder made = list.build(signer(authority));
            return made.getEncoded();
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException("The revocation list could not be made.", failed);
        }
    }

    private static ContentSigner signer(IssuedKey key) {
        try {
            return new JcaContentSignerBuilder(ALGORITHM).build(key.key());
        } catch (OperatorCreationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @SuppressWarnings("size: one line a part of the certificate")
    private static X509Certificate certificate(
            X500Name subject,
            KeyPair pair,
            X500Name issuer,
            KeyPair issuerPair,
            X509Certificate above,
            Instant from,
            Instant to) {
        try {
            boolean authority = above == null;
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            JcaX509v3CertificateBuilder made = new JcaX509v3CertificateBuilder(
                    issuer,
                    new BigInteger(127, RANDOM).setBit(126),
                    Date.from(from.truncatedTo(ChronoUnit.SECONDS)),
                    Date.from(to.truncatedTo(ChronoUnit.SECONDS)),
                    subject,
                    pair.getPublic());
            made.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            made.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(
                            authority
                                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            made.addExtension(
                    Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(pair.getPublic()));
            made.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    authority
                            ? extensions.createAuthorityKeyIdentifier(pair.getPublic())
                            : extensions.createAuthorityKeyIdentifier(new JcaX509CertificateHolder(above)));
            ContentSigner signer = new JcaContentSignerBuilder(ALGORITHM).build(issuerPair.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(made.build(signer));
        } catch (GeneralSecurityException | IOException | OperatorCreationException failed) {
            throw new IllegalStateException("The certificate could not be made.", failed);
        }
    }

    private static X500Name name(CertificateSubject subject) {
        X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE);
        name.addRDN(BCStyle.C, "VN");
        add(name, BCStyle.O, subject.organisation());
        add(name, BCStyle.T, subject.title());
        name.addRDN(BCStyle.CN, subject.commonName());
        return name.build();
    }

    private static void add(X500NameBuilder name, ASN1ObjectIdentifier part, String value) {
        if (value != null && !value.isBlank()) {
            ASN1Encodable encoded = BCStyle.INSTANCE.stringToValue(part, value);
            name.addRDN(part, encoded);
        }
    }
}
