package trinhky.organisation.web;

import java.util.List;
import trinhky.organisation.Role;

/** A new seat; {@code fields} are codes of fields of work, for leaders. */
record CreatePositionRequest(Role role, String title, String room, List<String> fields) {}
