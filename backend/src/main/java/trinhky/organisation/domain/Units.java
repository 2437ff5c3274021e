package trinhky.organisation.domain;

import org.springframework.data.repository.ListCrudRepository;

/** All units that ever were. */
public interface Units extends ListCrudRepository<Unit, String> {}
