package trinhky.signing.domain;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The files that were given out to be signed for an organisation; the id is that of the signing request. */
public interface OutsideSeals extends ListCrudRepository<OutsideSeal, UUID> {}
