package trinhky.signing.pades;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import trinhky.document.PdfStreams;
import trinhky.shared.DomainProblem;
import trinhky.signing.domain.SignatureFinding;

/** Reads the signatures of a PDF by the rules of ETSI EN 319 102-1. */
@SuppressWarnings(
        "PMD.PreserveStackTrace") // the refusal says what is wrong with the file; a trace of the parser adds nothing
final class PdfVerification {

    private final Trust trust;

    PdfVerification(Trust trust) {
        this.trust = trust;
    }

    /**
     * What may be believed of each signature at the moment, the earliest first.
     *
     * @throws DomainProblem {@code signing.not-a-pdf}, {@code signing.file-unpacks-too-far}
     */
    List<SignatureFinding> verify(byte[] pdf, Instant at) {
        requireReadable(pdf);
        try {
            Reports reports = validator(pdf, at).validateDocument();
            DiagnosticData found = reports.getDiagnosticData();
            return found.getSignatures().stream()
                    .sorted(Comparator.comparing(PdfVerification::end))
                    .map(signature -> new FoundSignature(
                                    signature,
                                    reports.getSimpleReport().getIndication(signature.getId()),
                                    pdf.length,
                                    at)
                            .finding())
                    .toList();
        } catch (DSSException | IllegalArgumentException | IllegalStateException | StackOverflowError unreadable) {
            throw DomainProblem.invalid("file", "signing.not-a-pdf");
        }
    }

    private static void requireReadable(byte[] pdf) {
        if (!begins(pdf, "%PDF-")) {
            throw DomainProblem.invalid("file", "signing.not-a-pdf");
        }
        if (!PdfStreams.areModest(pdf, () -> {})) {
            throw DomainProblem.invalid("file", "signing.file-unpacks-too-far");
        }
    }

    private PDFDocumentValidator validator(byte[] pdf, Instant at) {
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setPdfObjFactory(PdfObjects.factory());
        validator.setCertificateVerifier(trust.verifier());
        validator.setValidationTime(Date.from(at));
        validator.setEnableEtsiValidationReport(false);
        validator.setLocale(Locale.ENGLISH);
        return validator;
    }

    private static Long end(SignatureWrapper signature) {
        return FoundSignature.end(signature);
    }

    private static boolean begins(byte[] content, String start) {
        byte[] head = start.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return content.length > head.length && java.util.Arrays.equals(content, 0, head.length, head, 0, head.length);
    }
}
