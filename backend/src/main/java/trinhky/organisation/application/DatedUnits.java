package trinhky.organisation.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.organisation.MailContacts;
import trinhky.organisation.RecipientGroup;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitKind;
import trinhky.organisation.UnitMatch;
import trinhky.organisation.UnitSummary;
import trinhky.shared.DomainProblem;

/** Units by id, kind, group and written name, each on a day. */
@Component
class DatedUnits implements UnitDirectory {

    private static final String SELECT = "select " + UnitRows.COLUMNS + " from unit u where ";

    private final JdbcClient jdbc;
    private final MailAddresses addresses;

    DatedUnits(JdbcClient jdbc, MailAddresses addresses) {
        this.jdbc = jdbc;
        this.addresses = addresses;
    }

    @Override
    public UnitSummary unit(String unitId) {
        return find(unitId).orElseThrow(() -> DomainProblem.notFound("organisation.unit-unknown", unitId));
    }

    @Override
    public Map<String, UnitSummary> units(Collection<String> unitIds) {
        if (unitIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SELECT + "u.id = any(:ids)" + UnitRows.ORDER)
                .param("ids", unitIds.toArray(String[]::new))
                .query(UnitRows::read)
                .list()
                .stream()
                .collect(Collectors.toMap(UnitSummary::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    @Override
    public List<UnitSummary> unitsOfKind(Collection<UnitKind> kinds, LocalDate on) {
        return jdbc.sql(SELECT + "u.kind = any(:kinds) and" + UnitRows.EXISTS_ON + UnitRows.ORDER)
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .param("on", on)
                .query(UnitRows::read)
                .list();
    }

    @Override
    public List<UnitSummary> membersOf(RecipientGroup group, LocalDate on) {
        return unitsOfKind(group.kinds(), on);
    }

    @Override
    public List<UnitMatch> findByName(String name, LocalDate on) {
        List<Named> candidates = named(name);
        List<Named> spelled = candidates.stream()
                .filter(each -> Spelling.same(each.writtenAs(), name))
                .toList();
        return (spelled.isEmpty() ? candidates : spelled)
                .stream()
                        .map(each -> answeringFor(each.unit().id(), on).map(unit -> new UnitMatch(each.unit(), unit)))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
    }

    @Override
    public Optional<UnitSummary> answeringFor(String unitId, LocalDate on) {
        Set<String> seen = new LinkedHashSet<>();
        Optional<UnitSummary> unit = find(unitId);
        while (unit.isPresent()
                && !unit.get().existsOn(on)
                && seen.add(unit.get().id())) {
            unit = Optional.ofNullable(unit.get().successorId()).flatMap(this::find);
        }
        return unit.filter(found -> found.existsOn(on));
    }

    @Override
    public Map<String, MailContacts> mailContacts(Collection<String> unitIds, LocalDate on) {
        return addresses.of(units(unitIds).values(), on);
    }

    private Optional<UnitSummary> find(String unitId) {
        return jdbc.sql(SELECT + "u.id = :id")
                .param("id", unitId)
                .query(UnitRows::read)
                .optional();
    }

    private List<Named> named(String name) {
        return jdbc.sql("select distinct n.written_as, " + UnitRows.COLUMNS + """
                         from unit u join lateral (
                            select u.name as written_as where unit_name_key(u.name) = unit_name_key(:name)
                            union select u.short_name where unit_name_key(u.short_name) = unit_name_key(:name)
                            union select a.name from unit_alias a
                                  where a.unit = u.id and unit_name_key(a.name) = unit_name_key(:name)) n on true
                        order by u.id
                        """)
                .param("name", name)
                .query((row, number) -> new Named(row.getString("written_as"), UnitRows.read(row, number)))
                .list();
    }

    private record Named(String writtenAs, UnitSummary unit) {}
}
