package trinhky.organisation.domain;

import org.springframework.data.repository.ListCrudRepository;

/** All officials, active or not. */
public interface Officials extends ListCrudRepository<Official, String> {

    boolean existsByUsername(String username);
}
