package trinhky.organisation.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All substitutions ever arranged. */
public interface Substitutions extends ListCrudRepository<Substitution, UUID> {

    List<Substitution> findByAbsentId(String absentId);
}
