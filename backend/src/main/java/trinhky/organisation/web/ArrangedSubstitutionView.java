package trinhky.organisation.web;

import java.util.UUID;

/** A substitution that was arranged. */
record ArrangedSubstitutionView(UUID id) {}
