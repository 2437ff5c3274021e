package trinhky.distribution.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The deliveries on record. */
public interface DeliveryFile extends ListCrudRepository<Delivery, UUID> {

    List<Delivery> findByEntryId(UUID entryId);
}
