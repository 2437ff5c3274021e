package trinhky.signing.pades;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import trinhky.shared.DomainProblem;
import trinhky.signing.domain.SignatureAnswer;
import trinhky.signing.domain.SignatureFinding;

/**
 * A file that somebody signed with a tool of their own. It is taken only when it is, byte for byte, the file that was given out
 * plus one valid signature of the one who was to sign, which leaves earlier signatures valid; else it is said what is wrong.
 */
final class UploadedSignature {

    private final byte[] given;
    private final byte[] uploaded;

    UploadedSignature(byte[] given, byte[] uploaded) {
        this.given = given;
        this.uploaded = uploaded;
    }

    /**
     * Takes the signature.
     *
     * @param certificates checksums of the certificates registered for the signer
     * @param signerName who was to sign, for the answer
     * @throws DomainProblem invalid, field {@code file}, with the first thing that is wrong
     */
    SignatureFinding require(PdfVerification verification, Instant at, Set<String> certificates, String signerName) {
        if (uploaded.length < given.length || !Arrays.equals(given, 0, given.length, uploaded, 0, given.length)) {
            throw refused("another-file");
        }
        int before = verification.verify(given, at).size();
        List<SignatureFinding> found = verification.verify(uploaded, at);
        int added = found.size() - before;
        if (added < 1) {
            throw refused("unsigned");
        }
        if (added > 1) {
            throw refused("several-signatures", added);
        }
        found.subList(0, before).forEach(UploadedSignature::requireKept);
        SignatureFinding signature = found.get(before);
        requireSound(signature);
        if (!certificates.contains(signature.certificateSha256())) {
            throw refused("another-signer", String.valueOf(signature.signer()), signerName);
        }
        return signature;
    }

    /** The signatures that were there must not have suffered: neither the form of the addition nor its rights may break them. */
    private static void requireKept(SignatureFinding earlier) {
        if (!earlier.isValid()) {
            throw refused("breaks-earlier-signature", String.valueOf(earlier.signer()));
        }
    }

    private void requireSound(SignatureFinding signature) {
        if (signature.answer() == SignatureAnswer.ALTERED || signature.answer() == SignatureAnswer.BROKEN) {
            throw refused(code(signature.answer()));
        }
        if (!signature.wholeFile()) {
            throw refused("not-the-whole-file");
        }
        if (isContentChanged()) {
            throw refused("content-changed");
        }
        if (!signature.isValid()) {
            throw refused(code(signature.answer()), String.valueOf(signature.signer()));
        }
    }

    /** Whether something other than the signature was added, which a reader would see or which would fill our fields. */
    private boolean isContentChanged() {
        try (PdfBoxDocumentReader before = new PdfBoxDocumentReader(new InMemoryDocument(given));
                PdfBoxDocumentReader after = new PdfBoxDocumentReader(new InMemoryDocument(uploaded))) {
            PdfObjectModifications changes = new DefaultPdfObjectModificationsFinder().find(before, after);
            return !changes.getUndefinedChanges().isEmpty()
                    || !changes.getAnnotCreationChanges().isEmpty()
                    || !texts(given).equals(texts(uploaded));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> texts(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return FieldTexts.read(document);
        }
    }

    private static String code(SignatureAnswer answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static DomainProblem refused(String reason, Object... args) {
        return DomainProblem.invalid("file", "signing.upload-" + reason, args);
    }
}
