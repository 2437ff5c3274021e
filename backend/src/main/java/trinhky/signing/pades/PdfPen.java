package trinhky.signing.pades;

import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import trinhky.document.Place;
import trinhky.signing.application.DocumentPen;
import trinhky.signing.application.SigningKey;
import trinhky.signing.domain.SignatureFinding;

/** Writes in PDF files. */
@Component
class PdfPen implements DocumentPen {

    private final Trusted trusted;
    private final TSPSource timeStamps;

    PdfPen(Trusted trusted, @Value("${trinhky.signing.time-stamp-url:}") String timeStampAddress) {
        this.trusted = trusted;
        this.timeStamps = timeStampAddress.isBlank() ? null : new TimeStamps(URI.create(timeStampAddress));
    }

    @Override
    public byte[] prepare(byte[] frozen, List<String> blockLines, String signerName) {
        return FieldTexts.fill(
                frozen, Map.of(Place.SIGNATURE_BLOCK, blockLines, Place.SIGNER_NAME, List.of(signerName)));
    }

    @Override
    public byte[] sign(byte[] prepared, SigningKey key, String signerName, Optional<byte[]> mark, Instant at) {
        byte[] seen = mark.orElseGet(() -> PersonalMark.of(signerName));
        return pen(at).sign(prepared, Place.PERSONAL_SIGNATURE, seen, key, at);
    }

    @Override
    public SignatureFinding accept(
            byte[] given, byte[] uploaded, Set<String> certificates, String signerName, Instant at) {
        return new UploadedSignature(given, uploaded)
                .require(new PdfVerification(trusted.at(at)), at, certificates, signerName);
    }

    @Override
    public byte[] number(byte[] signed, String number, LocalDate issuedOn) {
        return FieldTexts.fill(
                signed, Map.of(Place.NUMBER, List.of(number), Place.DATE, List.of(DateWords.of(issuedOn))));
    }

    @Override
    public byte[] seal(byte[] numbered, SigningKey key, String body, Optional<byte[]> mark, Instant at) {
        byte[] seen = mark.orElseGet(() -> SealMark.of(body, at));
        return pen(at).sign(numbered, Place.ORGANISATION_SIGNATURE, seen, key, at);
    }

    private Pen pen(Instant at) {
        return new Pen(trusted.at(at), timeStamps);
    }
}
