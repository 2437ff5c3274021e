package trinhky.organisation.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.organisation.PositionSummary;
import trinhky.organisation.Role;
import trinhky.organisation.Standing;
import trinhky.shared.DomainProblem;

/** Officials and the positions they hold on a day. */
@Component
class DatedOfficials implements OfficialDirectory {

    private static final String SELECT = "select " + OfficialRows.OFFICIAL + " from official o ";
    private static final String HOLDERS = SELECT + "join appointment a on a.official_id = o.id and"
            + OfficialRows.APPOINTED_ON + " join position p on p.id = a.position_id where o.active and ";
    private static final String HELD = "select " + OfficialRows.OFFICIAL + ", " + OfficialRows.POSITION
            + " from official o left join (appointment a join position p on p.id = a.position_id) on a.official_id = o.id and"
            + OfficialRows.APPOINTED_ON + " where o.id = :official order by p.id";
    private static final String BY_NAME = " order by o.name collate \"vi-x-icu\", o.id";

    /** A position of the official, or none. */
    private record Held(OfficialSummary official, PositionSummary position) {
        static Held read(ResultSet row, int number) throws SQLException {
            return new Held(
                    OfficialRows.official(row, number),
                    row.getString("position_id") == null ? null : OfficialRows.position(row, number));
        }
    }

    private final JdbcClient jdbc;
    private final ActiveSubstitutions substitutions;

    DatedOfficials(JdbcClient jdbc, ActiveSubstitutions substitutions) {
        this.jdbc = jdbc;
        this.substitutions = substitutions;
    }

    @Override
    public OfficialSummary official(String officialId) {
        return jdbc.sql(SELECT + "where o.id = :id")
                .param("id", officialId)
                .query(OfficialRows::official)
                .optional()
                .orElseThrow(() -> unknown(officialId));
    }

    @Override
    public Map<String, OfficialSummary> officials(Collection<String> officialIds) {
        if (officialIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SELECT + "where o.id = any(:ids)" + BY_NAME)
                .param("ids", officialIds.toArray(String[]::new))
                .query(OfficialRows::official)
                .list()
                .stream()
                .collect(Collectors.toMap(OfficialSummary::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    @Override
    public Optional<OfficialSummary> withUsername(String username) {
        return jdbc.sql(SELECT + "where o.username = :username")
                .param("username", username.strip().toLowerCase(Locale.ROOT))
                .query(OfficialRows::official)
                .optional();
    }

    @Override
    public Optional<OfficialSummary> holderOf(String positionId, LocalDate on) {
        return jdbc.sql(HOLDERS + "p.id = :position order by a.valid_from desc limit 1")
                .param("position", positionId)
                .param("on", on)
                .query(OfficialRows::official)
                .optional();
    }

    @Override
    public List<OfficialSummary> officialsOf(String unitId) {
        return jdbc.sql(SELECT + "where o.active and o.unit_id = :unit" + BY_NAME)
                .param("unit", unitId)
                .query(OfficialRows::official)
                .list();
    }

    @Override
    public List<OfficialSummary> holdersOf(String unitId, Role role, LocalDate on) {
        return jdbc.sql(HOLDERS + "p.unit_id = :unit and p.role = any(:roles)" + BY_NAME)
                .param("unit", unitId)
                .param("roles", rolesDoingTheWorkOf(role))
                .param("on", on)
                .query(OfficialRows::official)
                .list();
    }

    @Override
    public List<PositionSummary> positionsOf(String officialId, LocalDate on) {
        return jdbc.sql("select " + OfficialRows.POSITION
                        + " from appointment a join position p on p.id = a.position_id"
                        + " where a.official_id = :official and" + OfficialRows.APPOINTED_ON + " order by p.id")
                .param("official", officialId)
                .param("on", on)
                .query(OfficialRows::position)
                .list();
    }

    @Override
    public PositionSummary position(String positionId) {
        return jdbc.sql("select " + OfficialRows.POSITION + " from position p where p.id = :id")
                .param("id", positionId)
                .query(OfficialRows::position)
                .optional()
                .orElseThrow(() -> DomainProblem.notFound("organisation.position-unknown", positionId));
    }

    @Override
    public Standing standing(String officialId, LocalDate on) {
        List<Held> held = jdbc.sql(HELD)
                .param("official", officialId)
                .param("on", on)
                .query(Held::read)
                .list();
        if (held.isEmpty()) {
            throw unknown(officialId);
        }
        return new Standing(
                held.get(0).official(),
                held.stream().map(Held::position).filter(Objects::nonNull).toList(),
                substitutions.actingFor(officialId, on));
    }

    private static DomainProblem unknown(String officialId) {
        return DomainProblem.notFound("organisation.official-unknown", officialId);
    }

    private static String[] rolesDoingTheWorkOf(Role role) {
        return Arrays.stream(Role.values())
                .filter(each -> each.groupRoles().contains(role))
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
