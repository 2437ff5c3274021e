package trinhky.signing.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The images of signatures and seals. */
public interface SignatureMarks extends ListCrudRepository<SignatureMark, UUID> {

    /** The image of a holder. */
    @Query("select * from signature_mark where holder_kind = :kind and holder_id = :id")
    Optional<SignatureMark> of(String kind, String id);

    /** The image of a holder. */
    default Optional<SignatureMark> of(CertificateHolder holder) {
        return of(holder.kind().name(), holder.id());
    }
}
