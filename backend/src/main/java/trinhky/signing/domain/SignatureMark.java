package trinhky.signing.domain;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** The image that is seen in a holder's signatures: the manual signature of a person, the seal of a body. */
@Table("signature_mark")
public class SignatureMark {

    @Id
    private final UUID id;

    @Version
    private Integer version;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "holder_")
    private final CertificateHolder holder;

    private byte[] image;
    private Instant storedAt;
    private String storedBy;

    @PersistenceCreator
    SignatureMark(UUID id, CertificateHolder holder, byte[] image, Instant storedAt, String storedBy) {
        this.id = id;
        this.holder = holder;
        this.image = image.clone();
        this.storedAt = storedAt;
        this.storedBy = storedBy;
    }

    /**
     * The first image of a holder.
     *
     * @param image PNG without background
     */
    public static SignatureMark of(CertificateHolder holder, byte[] image, Instant at, String by) {
        return new SignatureMark(UUID.randomUUID(), holder, image, at, by);
    }

    /** Puts another image in its place; what was signed keeps the former one. */
    public void replace(byte[] another, Instant at, String by) {
        image = another.clone();
        storedAt = at;
        storedBy = by;
    }

    public CertificateHolder holder() {
        return holder;
    }

    public byte[] image() {
        return image.clone();
    }

    public Instant storedAt() {
        return storedAt;
    }

    public String storedBy() {
        return storedBy;
    }
}
