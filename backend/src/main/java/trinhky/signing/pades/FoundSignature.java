package trinhky.signing.pades;

import eu.europa.esig.dss.diagnostic.CertificateRevocationWrapper;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlDigestMatcher;
import eu.europa.esig.dss.enumerations.Indication;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import trinhky.signing.domain.SignatureAnswer;
import trinhky.signing.domain.SignatureFinding;

/**
 * One signature of a file and the answer that its reader gets.
 *
 * @param indication what the rules say of it in sum
 * @param fileLength bytes of the whole file
 * @param at moment of the verification
 */
record FoundSignature(SignatureWrapper signature, Indication indication, long fileLength, Instant at) {

    SignatureFinding finding() {
        CertificateWrapper certificate = signature.getSigningCertificate();
        boolean known = certificate != null;
        return new SignatureFinding(
                field(),
                answer(),
                known ? certificate.getCommonName() : null,
                known ? certificate.getTitle() : null,
                known ? certificate.getOrganizationName() : null,
                known ? certificate.getCertificateIssuerDN() : null,
                known ? new BigInteger(certificate.getSerialNumber()).toString(16) : null,
                known ? sha256(certificate) : null,
                known ? instant(certificate.getNotBefore()) : null,
                known ? instant(certificate.getNotAfter()) : null,
                instant(signature.getClaimedSigningTime()),
                stampedAt(),
                revokedAt(),
                end(signature) == fileLength,
                String.valueOf(signature.getSignatureFormat()).replace('_', '-'));
    }

    /** Where the signed bytes end. */
    static long end(SignatureWrapper signature) {
        List<BigInteger> range = signature.getPDFRevision() == null
                ? List.of()
                : signature.getPDFRevision().getSignatureByteRange();
        return range.size() < 4 ? 0 : range.get(2).add(range.get(3)).longValue();
    }

    private String field() {
        PDFRevisionWrapper revision = signature.getPDFRevision();
        return revision == null ? null : revision.getFirstFieldName();
    }

    private SignatureAnswer answer() {
        if (isAltered()) {
            return SignatureAnswer.ALTERED;
        }
        CertificateWrapper certificate = signature.getSigningCertificate();
        if (certificate == null || !signature.isSignatureValid()) {
            return SignatureAnswer.BROKEN;
        }
        if (isChangedAfterwards()) {
            return SignatureAnswer.CHANGED_AFTERWARDS;
        }
        if (!signature.isTrustedChain()) {
            return SignatureAnswer.UNTRUSTED;
        }
        return answerOf(certificate);
    }

    private SignatureAnswer answerOf(CertificateWrapper certificate) {
        Instant proved = stampedAt() == null ? at : stampedAt();
        if (revokedAt() != null && !revokedAt().isAfter(proved)) {
            return SignatureAnswer.REVOKED;
        }
        if (signedBefore(certificate) || proved.isBefore(instant(certificate.getNotBefore()))) {
            return SignatureAnswer.NOT_YET_VALID;
        }
        if (proved.isAfter(instant(certificate.getNotAfter()))) {
            return SignatureAnswer.EXPIRED;
        }
        if (!certificate.isTrusted() && !certificate.isRevocationDataAvailable()) {
            return SignatureAnswer.REVOCATION_UNKNOWN;
        }
        return indication == Indication.TOTAL_PASSED || indication == Indication.PASSED
                ? SignatureAnswer.VALID
                : SignatureAnswer.DOUBTFUL;
    }

    private boolean signedBefore(CertificateWrapper certificate) {
        Date claimed = signature.getClaimedSigningTime();
        return claimed != null && claimed.before(certificate.getNotBefore());
    }

    private boolean isAltered() {
        return signature.getDigestMatchers().stream()
                .anyMatch(matcher -> matcher.isDataFound() && !matcher.isDataIntact() || missing(matcher));
    }

    private static boolean missing(XmlDigestMatcher matcher) {
        return !matcher.isDataFound();
    }

    private boolean isChangedAfterwards() {
        PDFRevisionWrapper revision = signature.getPDFRevision();
        return revision != null
                && (!revision.isSignatureByteRangeValid()
                        || !revision.getPdfUndefinedChanges().isEmpty()
                        || !revision.getPdfAnnotationChanges().isEmpty());
    }

    private Instant stampedAt() {
        return signature.getTLevelTimestamps().stream()
                .filter(stamp ->
                        stamp.isMessageImprintDataIntact() && stamp.isSignatureValid() && stamp.isTrustedChain())
                .map(TimestampWrapper::getProductionTime)
                .map(FoundSignature::instant)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private Instant revokedAt() {
        CertificateWrapper certificate = signature.getSigningCertificate();
        return certificate == null
                ? null
                : certificate.getCertificateRevocationData().stream()
                        .filter(CertificateRevocationWrapper::isRevoked)
                        .map(revocation -> instant(revocation.getRevocationDate()))
                        .min(Instant::compareTo)
                        .orElse(null);
    }

    private static String sha256(CertificateWrapper certificate) {
        return java.util.HexFormat.of()
                .formatHex(certificate.getDigestAlgoAndValue().getDigestValue());
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
