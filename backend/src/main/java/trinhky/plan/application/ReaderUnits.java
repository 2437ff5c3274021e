package trinhky.plan.application;

import java.util.Set;
import java.util.stream.Collectors;
import trinhky.identity.CurrentOfficial;
import trinhky.organisation.Role;

/** The units in whose name an official reads plans. Administering the system gives no right to read them. */
final class ReaderUnits {

    private ReaderUnits() {}

    static Set<String> of(CurrentOfficial official) {
        return official.allGroupKeys().stream()
                .map(key -> key.split(":"))
                .filter(parts -> parts.length == 3 && "unit".equals(parts[0]))
                .filter(parts -> !Role.ADMINISTRATOR.name().equals(parts[2]))
                .map(parts -> parts[1])
                .collect(Collectors.toSet());
    }
}
