package trinhky.organisation.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** Who held which position when. */
public interface Appointments extends ListCrudRepository<Appointment, UUID> {

    List<Appointment> findByPositionId(String positionId);
}
