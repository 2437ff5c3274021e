package trinhky.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds officials, their positions and those who stand in for them. */
public interface OfficialDirectory {

    /**
     * The official, active or not.
     *
     * @throws trinhky.shared.DomainProblem not found, {@code organisation.official-unknown}
     */
    OfficialSummary official(String officialId);

    /** The officials by id; unknown ids are left out. */
    Map<String, OfficialSummary> officials(Collection<String> officialIds);

    /** By the name used for signing in, whatever its case. */
    Optional<OfficialSummary> withUsername(String username);

    /** Who holds the position on the day. */
    Optional<OfficialSummary> holderOf(String positionId, LocalDate on);

    /** The active officials of a unit, sorted by name. */
    List<OfficialSummary> officialsOf(String unitId);

    /** The active officials who hold a position with the role in the unit on the day, sorted by name. */
    List<OfficialSummary> holdersOf(String unitId, Role role, LocalDate on);

    List<PositionSummary> positionsOf(String officialId, LocalDate on);

    /**
     * The position.
     *
     * @throws trinhky.shared.DomainProblem not found, {@code organisation.position-unknown}
     */
    PositionSummary position(String positionId);

    /** What the official is on the day: own positions and those held as a substitute, with their group keys. */
    Standing standing(String officialId, LocalDate on);
}
