package trinhky.signing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A numbered file that is given out to be signed for the organisation, and what came back. */
@Table("outside_seal")
public class OutsideSeal {

    @Id
    private final UUID signingRequest;

    @Version
    private Integer version;

    private final UUID documentId;
    private final String number;
    private final LocalDate issuedOn;
    private final Instant givenAt;
    private final String givenBy;
    private UUID sealedDocumentId;

    @PersistenceCreator
    OutsideSeal(
            UUID signingRequest, UUID documentId, String number, LocalDate issuedOn, Instant givenAt, String givenBy) {
        this.signingRequest = signingRequest;
        this.documentId = documentId;
        this.number = number;
        this.issuedOn = issuedOn;
        this.givenAt = givenAt;
        this.givenBy = givenBy;
    }

    /**
     * Gives the file out.
     *
     * @param documentId the stored file with number and date
     * @param number number with notation
     */
    public static OutsideSeal given(
            UUID signingRequest, UUID documentId, String number, LocalDate issuedOn, Instant at, String by) {
        return new OutsideSeal(signingRequest, documentId, number, issuedOn, at, by);
    }

    /** Takes the file that came back. */
    public void sealedAs(UUID sealedDocument) {
        sealedDocumentId = sealedDocument;
    }

    public UUID documentId() {
        return documentId;
    }

    /** Number with notation. */
    public String number() {
        return number;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** The file that came back, or null. */
    public UUID sealedDocumentId() {
        return sealedDocumentId;
    }
}
