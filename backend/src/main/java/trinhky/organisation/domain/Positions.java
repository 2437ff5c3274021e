package trinhky.organisation.domain;

import org.springframework.data.repository.ListCrudRepository;

/** All seats of all units. */
public interface Positions extends ListCrudRepository<Position, String> {}
