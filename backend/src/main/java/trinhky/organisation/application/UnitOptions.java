package trinhky.organisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import trinhky.organisation.AdministrationGuard;
import trinhky.organisation.RecipientGroup;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitKind;
import trinhky.organisation.UnitSummary;
import trinhky.shared.Messages;

/** What pickers of units and addressees offer to whoever is signed in. */
@Component
public class UnitOptions {

    /** A line of addressees: its words, as documents have them, and how many units stand behind it today. */
    public record GroupOption(RecipientGroup group, String label, int units) {}

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final UnitDirectory units;
    private final AdministrationGuard guard;
    private final Messages messages;
    private final Clock clock;

    UnitOptions(UnitDirectory units, AdministrationGuard guard, Messages messages, Clock clock) {
        this.units = units;
        this.guard = guard;
        this.messages = messages;
        this.clock = clock;
    }

    /** The units of the kinds (none given: of all) that exist today. */
    public List<UnitSummary> units(Collection<UnitKind> kinds) {
        guard.official();
        Collection<UnitKind> asked = kinds == null || kinds.isEmpty() ? List.of(UnitKind.values()) : kinds;
        return units.unitsOfKind(asked, LocalDate.now(clock));
    }

    /** All groups of addressees. */
    public List<GroupOption> groups() {
        guard.official();
        LocalDate today = LocalDate.now(clock);
        return Arrays.stream(RecipientGroup.values())
                .map(group -> new GroupOption(
                        group,
                        messages.text(group.messageKey(), List.of(), VIETNAMESE),
                        units.membersOf(group, today).size()))
                .toList();
    }
}
