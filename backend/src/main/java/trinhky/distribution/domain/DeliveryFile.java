package trinhky.distribution.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The deliveries on record. */
public interface DeliveryFile extends ListCrudRepository<Delivery, UUID> {

    List<Delivery> findByEntryId(UUID entryId);

    /** Holds a delivery until the transaction ends, so that mail and packet settle it one after the other. */
    @Query("select id from delivery where id = :id for update")
    Optional<UUID> hold(UUID id);
}
