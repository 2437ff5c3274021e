package trinhky.signing.pades;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import trinhky.document.Place;
import trinhky.shared.BusinessClock;
import trinhky.signing.application.SigningKey;

/**
 * Signs a field of a file by an incremental update: PAdES-BASELINE-B, and LT where a time stamp authority is known. The first
 * signature of a file permits filling fields and signing, and nothing else.
 */
final class Pen {

    private static final int ROOM_WITH_TIME_STAMP = 32_768;

    private final Trust trust;
    private final TSPSource timeStamps;

    /** @param timeStamps null where no time stamp authority is known */
    Pen(Trust trust, TSPSource timeStamps) {
        this.trust = trust;
        this.timeStamps = timeStamps;
    }

    /**
     * Signs.
     *
     * @param field the field to sign, which is empty
     * @param image what is seen in the field, a PNG
     */
    byte[] sign(byte[] pdf, Place field, byte[] image, SigningKey key, Instant at) {
        PAdESService service = new PAdESService(trust.verifier());
        service.setPdfObjFactory(PdfObjects.factory());
        service.setTspSource(timeStamps);
        DSSDocument document = new InMemoryDocument(pdf);
        PAdESSignatureParameters parameters = parameters(field, image, key, at);
        ToBeSigned toBeSigned = service.getDataToSign(document, parameters);
        SignatureValue value = new SignatureValue(algorithm(key), key.sign(toBeSigned.getBytes()));
        return bytes(service.signDocument(document, parameters, value));
    }

    private PAdESSignatureParameters parameters(Place field, byte[] image, SigningKey key, Instant at) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(
                key.chain().stream().map(CertificateToken::new).toList());
        parameters.setSignatureLevel(
                timeStamps == null ? SignatureLevel.PAdES_BASELINE_B : SignatureLevel.PAdES_BASELINE_LT);
        if (timeStamps != null) {
            parameters.setContentSize(ROOM_WITH_TIME_STAMP);
        }
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setSigningTimeZone(TimeZone.getTimeZone(BusinessClock.ZONE));
        parameters.setAppName("Trình Ký");
        parameters.setImageParameters(visible(field, image));
        return parameters;
    }

    private static SignatureImageParameters visible(Place field, byte[] image) {
        SignatureImageParameters visible = new SignatureImageParameters();
        visible.setImage(new InMemoryDocument(image, "signature.png", MimeTypeEnum.PNG));
        SignatureFieldParameters place = new SignatureFieldParameters();
        place.setFieldId(field.name());
        visible.setFieldParameters(place);
        return visible;
    }

    private static SignatureAlgorithm algorithm(SigningKey key) {
        EncryptionAlgorithm encryption =
                EncryptionAlgorithm.forKey(key.certificate().getPublicKey());
        return SignatureAlgorithm.getAlgorithm(encryption, DigestAlgorithm.SHA256);
    }

    private static byte[] bytes(DSSDocument document) {
        try (ByteArrayOutputStream content = new ByteArrayOutputStream()) {
            document.writeTo(content);
            return content.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
