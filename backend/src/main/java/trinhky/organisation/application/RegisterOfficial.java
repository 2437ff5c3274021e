package trinhky.organisation.application;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.organisation.AdministrationGuard;
import trinhky.organisation.domain.Official;
import trinhky.organisation.domain.Officials;
import trinhky.organisation.domain.Units;

/** An administrator adds an official; the password is issued separately, by {@code identity}. */
@Service
public class RegisterOfficial {

    private static final String USERNAME = "[a-z0-9][a-z0-9.-]{1,58}[a-z0-9]";

    private final AdministrationGuard guard;
    private final Officials officials;
    private final Units units;
    private final Acts acts;

    RegisterOfficial(AdministrationGuard guard, Officials officials, Units units, Acts acts) {
        this.guard = guard;
        this.officials = officials;
        this.units = units;
        this.acts = acts;
    }

    /** Returns the id of the new official. */
    @Transactional
    public String register(String username, String name, String title, String email, String unitId) {
        String administrator = guard.administrator();
        String signInName = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        Checks found = new Checks();
        if (found.that(signInName.matches(USERNAME), "username", "organisation.username-form")) {
            found.that(!officials.existsByUsername(signInName), "username", "organisation.username-taken", signInName);
        }
        found.filled(name, "name");
        found.filled(title, "title");
        found.atMost(name, 120, "name");
        found.atMost(title, 100, "title");
        found.email(email, "email");
        found.that(unitId != null && units.existsById(unitId), "unitId", "organisation.unit-not-chosen");
        found.passOrRefuse();
        Official official = officials.save(Official.register(
                UUID.randomUUID().toString(), signInName, name.strip(), title.strip(), blankToNull(email), unitId));
        acts.record("official", official.id(), "official-registered", administrator, Map.of("name", official.name()));
        return official.id();
    }

    private static String blankToNull(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
